package org.newsprint.synthetic;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** A choice among values by their weights. */
final class Weighted<T> {
  private final List<T> values;
  private final double[] sums;

  /** The values, the weight of each at the same place. */
  Weighted(List<T> values, double[] weights) {
    this.values = values;
    this.sums = weights.clone();
    Arrays.parallelPrefix(sums, Double::sum);
  }

  /** One value. */
  T draw(RandomGenerator random) {
    int at = Arrays.binarySearch(sums, random.nextDouble(sums[sums.length - 1]));
    return values.get(at < 0 ? -at - 1 : Math.min(at + 1, values.size() - 1));
  }
}
