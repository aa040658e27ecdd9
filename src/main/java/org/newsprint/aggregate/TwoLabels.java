package org.newsprint.aggregate;

/**
 * The most probable shares of two true labels behind counts of predicted ones, where there are no
 * others.
 *
 * <p>The logarithm of the likelihood is concave in the share, so that its slope has one root at
 * most: found by Newton's method, and by halving where that would leave the bracket.
 */
final class TwoLabels {
  private static final int MOST_STEPS = 60;
  private static final double CLOSE = 1e-10;
  private static final double HALF = 0.5;

  private final double[] counts;
  private final double[] first;
  private final double[] second;

  /**
   * Two labels.
   *
   * @param counts of each predicted label
   * @param first how often each label is predicted where the first one is true
   * @param second where the second one is
   */
  TwoLabels(double[] counts, double[] first, double[] second) {
    this.counts = counts;
    this.first = first;
    this.second = second;
  }

  /** The logarithm of the likelihood where this is the share of the first label, 0 to 1. */
  double logLikelihood(double share) {
    double sum = 0;
    for (int predicted = 0; predicted < counts.length; predicted++) {
      if (counts[predicted] > 0) {
        sum += counts[predicted] * Math.log(probability(share, predicted));
      }
    }
    return sum;
  }

  /**
   * The share of the first label that makes the counts most probable, 0 to 1; any where nothing
   * makes them possible.
   */
  double likeliest() {
    if (slope(0) <= 0) {
      return 0;
    }
    if (slope(1) >= 0) {
      return 1;
    }
    double low = 0;
    double high = 1;
    double share = HALF;
    for (int step = 0; step < MOST_STEPS; step++) {
      double slope = slope(share);
      low = slope > 0 ? share : low;
      high = slope > 0 ? high : share;
      double next = share + slope / steepness(share);
      double to = next > low && next < high ? next : (low + high) * HALF;
      if (Math.abs(to - share) < CLOSE) {
        return to;
      }
      share = to;
    }
    return share;
  }

  /** The first derivative of the logarithm of the likelihood. */
  private double slope(double share) {
    double sum = 0;
    for (int predicted = 0; predicted < counts.length; predicted++) {
      if (counts[predicted] > 0) {
        sum += counts[predicted] * difference(predicted) / probability(share, predicted);
      }
    }
    return sum;
  }

  /** The second derivative with its sign turned. */
  private double steepness(double share) {
    double sum = 0;
    for (int predicted = 0; predicted < counts.length; predicted++) {
      if (counts[predicted] > 0) {
        double change = difference(predicted) / probability(share, predicted);
        sum += counts[predicted] * change * change;
      }
    }
    return sum;
  }

  private double difference(int predicted) {
    return first[predicted] - second[predicted];
  }

  private double probability(double share, int predicted) {
    return share * first[predicted] + (1 - share) * second[predicted];
  }
}
