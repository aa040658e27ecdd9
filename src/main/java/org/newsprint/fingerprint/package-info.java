/** From text to fingerprint: digest, shingles and sketch. */
@NullMarked
package org.newsprint.fingerprint;

import org.jspecify.annotations.NullMarked;
