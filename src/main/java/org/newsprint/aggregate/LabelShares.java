package org.newsprint.aggregate;

import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the shares of three true labels behind counts of predicted ones: the most probable shares.
 *
 * <p>Where inverting the rates gives shares from 0 to 1, these fit the counts exactly, and none are
 * more probable. Where chance makes an inverse negative, the most probable ones lie on the border,
 * for the likelihood is concave and has its one peak outside: they are the best of those of two
 * labels. Rates that cannot be inverted are left to expectation maximisation (Dempster, Laird and
 * Rubin 1977), which finds one of many.
 */
final class LabelShares {
  private static final int MOST_STEPS = 1_000;
  private static final double CLOSE = 1e-7;

  /** Rates that are as good as alike cannot be inverted. */
  private static final double ALIKE = 1e-9;

  private LabelShares() {}

  /**
   * The shares of the true labels, adding up to 1.
   *
   * @param counts of each predicted label, not all 0
   * @param rates how often each label is predicted, by true label
   */
  static double[] of(double[] counts, double[][] rates) {
    double[][] rows = rows(counts, rates);
    for (int column = 0; column < rows.length; column++) {
      if (!eliminate(rows, column)) {
        return iterated(counts, rates);
      }
    }
    return normalised(rows).orElseGet(() -> onBorder(counts, rates));
  }

  /** The most probable shares of which one is 0. */
  private static double[] onBorder(double[] counts, double[][] rates) {
    double[] likeliest = new double[counts.length];
    double best = Double.NEGATIVE_INFINITY;
    for (int without = 0; without < counts.length; without++) {
      int first = without == 0 ? 1 : 0;
      int second = without == 2 ? 1 : 2;
      TwoLabels two = new TwoLabels(counts, rates[first], rates[second]);
      double share = two.likeliest();
      double likelihood = two.logLikelihood(share);
      if (likelihood > best) {
        best = likelihood;
        likeliest = new double[counts.length];
        likeliest[first] = share;
        likeliest[second] = 1 - share;
      }
    }
    return likeliest;
  }

  /** A row for each predicted label: its rate by true label, and its count. */
  private static double[][] rows(double[] counts, double[][] rates) {
    int labels = counts.length;
    double[][] rows = new double[labels][labels + 1];
    for (int predicted = 0; predicted < labels; predicted++) {
      for (int truth = 0; truth < labels; truth++) {
        rows[predicted][truth] = rates[truth][predicted];
      }
      rows[predicted][labels] = counts[predicted];
    }
    return rows;
  }

  /** Leaves a column with a 1 in its row and 0 in the others; tells whether that can be done. */
  private static boolean eliminate(double[][] rows, int column) {
    int pivot = column;
    for (int row = column + 1; row < rows.length; row++) {
      pivot = Math.abs(rows[row][column]) > Math.abs(rows[pivot][column]) ? row : pivot;
    }
    if (Math.abs(rows[pivot][column]) < ALIKE) {
      return false;
    }
    double[] swapped = rows[column];
    rows[column] = rows[pivot];
    rows[pivot] = swapped;
    for (int i = rows.length; i >= column; i--) {
      rows[column][i] /= rows[column][column];
    }
    for (int row = 0; row < rows.length; row++) {
      double times = row == column ? 0 : rows[row][column];
      for (int i = column; times != 0 && i <= rows.length; i++) {
        rows[row][i] -= times * rows[column][i];
      }
    }
    return true;
  }

  /** The shares that give just these counts, if all of them are. */
  private static Optional<double[]> normalised(double[][] rows) {
    double[] shares = new double[rows.length];
    double total = 0;
    for (int truth = 0; truth < shares.length; truth++) {
      shares[truth] = rows[truth][rows.length];
      if (shares[truth] < 0) {
        return Optional.empty();
      }
      total += shares[truth];
    }
    for (int truth = 0; truth < shares.length; truth++) {
      shares[truth] /= total;
    }
    return Optional.of(shares);
  }

  private static double[] iterated(double[] counts, double[][] rates) {
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
