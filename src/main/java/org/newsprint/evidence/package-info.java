/** From links to the words that prove them: the shared passages and the swapped phrases. */
@NullMarked
package org.newsprint.evidence;

import org.jspecify.annotations.NullMarked;
