package org.newsprint.aggregate;

import java.util.Arrays;

/**
 * Finds the shares of true labels behind counts of predicted ones: the most probable shares, by
 * expectation maximisation (Dempster, Laird and Rubin 1977).
 *
 * <p>Where inverting the rates gives shares from 0 to 1, these are the ones it comes to; where
 * chance makes an inverse negative, it comes to a share of 0.
 */
final class LabelShares {
  private static final int MOST_STEPS = 1_000;
  private static final double CLOSE = 1e-7;

  private LabelShares() {}

  /**
   * The shares of the true labels, adding up to 1.
   *
   * @param counts of each predicted label, not all 0
   * @param rates how often each label is predicted, by true label
   */
  static double[] of(double[] counts, double[][] rates) {
    double[] shares = new double[counts.length];
    Arrays.fill(shares, 1.0 / counts.length);
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] next = next(shares, counts, rates);
      double change = 0;
      for (int truth = 0; truth < shares.length; truth++) {
        change = Math.max(change, Math.abs(next[truth] - shares[truth]));
      }
      shares = next;
      if (change < CLOSE) {
        break;
      }
    }
    return shares;
  }

  /** Deals each predicted label out to the true ones as they are likely to have caused it. */
  private static double[] next(double[] shares, double[] counts, double[][] rates) {
    double[] next = new double[shares.length];
    double dealt = 0;
    for (int predicted = 0; predicted < counts.length; predicted++) {
      double probability = 0;
      for (int truth = 0; truth < shares.length; truth++) {
        probability += shares[truth] * rates[truth][predicted];
      }
      // A label that no true one is predicted as, in a sample drawn anew, tells nothing.
      if (counts[predicted] > 0 && probability > 0) {
        for (int truth = 0; truth < shares.length; truth++) {
          next[truth] += counts[predicted] * shares[truth] * rates[truth][predicted] / probability;
        }
        dealt += counts[predicted];
      }
    }
    if (dealt == 0) {
      return shares;
    }
    for (int truth = 0; truth < next.length; truth++) {
      next[truth] /= dealt;
    }
    return next;
  }
}
