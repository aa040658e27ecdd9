/** Tables in, what became of one input out. */
@NullMarked
package org.newsprint.trace;

import org.jspecify.annotations.NullMarked;
