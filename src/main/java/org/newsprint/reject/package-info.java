/** What could not be processed: kept with its place, its reason and its payload. */
@NullMarked
package org.newsprint.reject;

import org.jspecify.annotations.NullMarked;
