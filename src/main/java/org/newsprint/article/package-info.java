/** All that turns bytes into articles: formats, encodings, cleaning, identity, time and outlet. */
@NullMarked
package org.newsprint.article;

import org.jspecify.annotations.NullMarked;
