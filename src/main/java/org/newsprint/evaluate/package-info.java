/** What is known of labelled documents against what the stages make of them, as figures. */
@NullMarked
package org.newsprint.evaluate;

import org.jspecify.annotations.NullMarked;
