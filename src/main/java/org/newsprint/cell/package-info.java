/** Tables in, what one of their cells consists of out, with its figures counted anew. */
@NullMarked
package org.newsprint.cell;

import org.jspecify.annotations.NullMarked;
