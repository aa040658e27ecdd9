/** Made news: articles of English-like text and who copied whom among them, from a seed. */
@NullMarked
package org.newsprint.synthetic;

import org.jspecify.annotations.NullMarked;
