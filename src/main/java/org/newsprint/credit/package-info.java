/** A text and its byline in, the outlet or agency that they name as their source out. */
@NullMarked
package org.newsprint.credit;

import org.jspecify.annotations.NullMarked;
