/** Whose words each sentence of a text gives: the outlet's, or a source's, and whose. */
@NullMarked
package org.newsprint.voice;

import org.jspecify.annotations.NullMarked;
