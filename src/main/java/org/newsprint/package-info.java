/** The whole job in one place: the command line, its options and the graph. */
@NullMarked
package org.newsprint;

import org.jspecify.annotations.NullMarked;
