/** Collections that can be revised: what was added and what was taken back. */
@NullMarked
package org.newsprint.change;

import org.jspecify.annotations.NullMarked;
