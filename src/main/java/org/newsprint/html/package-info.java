/** Web pages, each turned into what it says of its article. */
@NullMarked
package org.newsprint.html;

import org.jspecify.annotations.NullMarked;
