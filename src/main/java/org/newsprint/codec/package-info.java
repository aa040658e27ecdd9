/** How values become bytes between the stages: small, explicit and versioned. */
@NullMarked
package org.newsprint.codec;

import org.jspecify.annotations.NullMarked;
