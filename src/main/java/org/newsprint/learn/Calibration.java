package org.newsprint.learn;

import java.util.List;

/**
 * Turns a classifier's products into probabilities by vector scaling (Guo et al., "On Calibration
 * of Modern Neural Networks", 2017): one slope for all classes and one constant for each, fitted to
 * sentences the classifier was not trained on.
 *
 * @param slope what products are multiplied with; above 0
 * @param constants what is added to each class's
 */
@SuppressWarnings("ArrayRecordComponent") // read by kernels only; never compared
public record Calibration(double slope, double[] constants) {
  private static final int STEPS = 2_000;
  private static final double RATE = 0.5;

  /** Keeps a class that is seldom seen from being ruled out. */
  private static final double RESTRAINT = 1e-3;

  /** One for a classifier that was not calibrated. */
  static Calibration none(int classes) {
    return new Calibration(1, new double[classes]);
  }

  /**
   * Fits by gradient descent on the mean log loss, which is convex.
   *
   * @param products a row of products for each sentence
   * @param labels each sentence's class
   */
  static Calibration fit(List<double[]> products, int[] labels, int classes) {
    double logSlope = 0;
    double[] constants = new double[classes];
    for (int step = 0; step < STEPS; step++) {
      Calibration now = new Calibration(Math.exp(logSlope), constants);
      double slopeGradient = 0;
      double[] gradient = new double[classes];
      for (int i = 0; i < labels.length; i++) {
        double[] probabilities = now.probabilities(products.get(i));
        for (int c = 0; c < classes; c++) {
          double excess = probabilities[c] - (labels[i] == c ? 1 : 0);
          gradient[c] += excess / labels.length;
          slopeGradient += excess * products.get(i)[c] * now.slope() / labels.length;
        }
      }
      logSlope -= RATE * (slopeGradient + RESTRAINT * logSlope);
      for (int c = 0; c < classes; c++) {
        constants[c] -= RATE * (gradient[c] + RESTRAINT * constants[c]);
      }
    }
    return new Calibration(Math.exp(logSlope), constants);
  }

  /** The probabilities of the classes; they sum to 1. */
  double[] probabilities(double[] products) {
    double[] powers = new double[products.length];
    double most = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < products.length; c++) {
      powers[c] = slope * products[c] + constants[c];
      most = Math.max(most, powers[c]);
    }
    double sum = 0;
    for (int c = 0; c < powers.length; c++) {
      powers[c] = Math.exp(powers[c] - most);
      sum += powers[c];
    }
    for (int c = 0; c < powers.length; c++) {
      powers[c] /= sum;
    }
    return powers;
  }
}
