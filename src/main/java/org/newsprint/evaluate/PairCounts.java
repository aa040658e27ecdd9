package org.newsprint.evaluate;

/**
 * How many pairs were rightly put together, wrongly put together, and wrongly kept apart.
 *
 * @param truePositives copies in one cluster
 * @param falsePositives pairs in one cluster that are neither copies nor grey
 * @param falseNegatives copies in two clusters
 */
public record PairCounts(long truePositives, long falsePositives, long falseNegatives) {
  /** The share of the pairs put together that are copies; 1 where nothing was put together. */
  public double precision() {
    return Recall.share(truePositives, truePositives + falsePositives);
  }

  /** The share of the copies that were put together; 1 where there are none. */
  public double recall() {
    return Recall.share(truePositives, truePositives + falseNegatives);
  }

  /** The harmonic mean of precision and recall; 0 where both are. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
