/** The language of a text: what its source declares, checked against the text itself. */
@NullMarked
package org.newsprint.language;

import org.jspecify.annotations.NullMarked;
