/** Tables in, one self-contained web page out, for people who will not open the tables. */
@NullMarked
package org.newsprint.report;

import org.jspecify.annotations.NullMarked;
