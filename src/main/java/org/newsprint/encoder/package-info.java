/** Sentences as vectors, by a small language model that runs in the process. */
@NullMarked
package org.newsprint.encoder;

import org.jspecify.annotations.NullMarked;
