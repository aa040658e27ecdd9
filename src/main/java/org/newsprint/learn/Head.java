package org.newsprint.learn;

import java.util.Arrays;
import java.util.List;

/**
 * A linear classifier with calibrated probabilities.
 *
 * @param classes the classes' names
 * @param weights a row a class: a weight for each place of a vector, and the constant last
 * @param calibration turns the rows' products into probabilities
 * @param votes what a class's probability is multiplied with before the largest is chosen: 1 for
 *     all means the most probable class, more for a class that would else be chosen too seldom
 */
@SuppressWarnings("ArrayRecordComponent") // read by kernels only; never compared
public record Head(
    List<String> classes, float[][] weights, Calibration calibration, double[] votes) {
  /** Checks that the parts fit. */
  public Head {
    classes = List.copyOf(classes);
    if (classes.size() < 2 || weights.length != classes.size() || votes.length != classes.size()) {
      throw new IllegalArgumentException("the parts of a head do not fit its classes " + classes);
    }
  }

  /** The class's probabilities, in the order of the classes; they sum to 1. */
  double[] probabilities(SparseVector vector) {
    return calibration.probabilities(products(vector));
  }

  /** Each row's product with the vector. */
  double[] products(SparseVector vector) {
    return Arrays.stream(weights)
        .mapToDouble(row -> vector.dot(row) + row[row.length - 1])
        .toArray();
  }
}
