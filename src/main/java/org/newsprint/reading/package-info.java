/** A text read: its sentences, words and quotations, and phrases found in it. */
@NullMarked
package org.newsprint.reading;

import org.jspecify.annotations.NullMarked;
