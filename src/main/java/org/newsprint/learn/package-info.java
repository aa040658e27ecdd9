/** Linear classifiers of sentences: features, training, calibrated probabilities, model files. */
@NullMarked
package org.newsprint.learn;

import org.jspecify.annotations.NullMarked;
