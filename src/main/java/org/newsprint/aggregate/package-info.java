/** From covered and scored articles to stories and to sums over windows of time. */
@NullMarked
package org.newsprint.aggregate;

import org.jspecify.annotations.NullMarked;
