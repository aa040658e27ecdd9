package org.newsprint.aggregate;

import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How a scorer labels a sample whose labels people know: counts by true and by predicted label,
 * each in the order favor, against, neutral.
 */
public final class Confusion implements Serializable {
  private static final long serialVersionUID = 1L;

  /** How many labels there are. */
  static final int LABELS = 3;

  private static final long SURE = 1_000;

  private final long[][] counts;

  private Confusion(long[][] counts) {
    this.counts = counts;
  }

  /**
   * The confusion of a labelled sample.
   *
   * @param counts by true, then by predicted label; each true label at least once
   * @throws IllegalArgumentException for another shape, a negative count or a label without a row
   */
  public static Confusion of(long[][] counts) {
    if (counts.length != LABELS) {
      throw new IllegalArgumentException("%d true labels, not 3".formatted(counts.length));
    }
    long[][] copy = new long[LABELS][];
    for (int truth = 0; truth < LABELS; truth++) {
      copy[truth] = checked(truth, counts[truth].clone());
    }
    return new Confusion(copy);
  }

  private static long[] checked(int truth, long[] row) {
    if (row.length != LABELS || Arrays.stream(row).anyMatch(count -> count < 0)) {
      throw new IllegalArgumentException(
          "true label %d has counts %s, not 3 from 0 on".formatted(truth, Arrays.toString(row)));
    }
    if (Arrays.stream(row).allMatch(count -> count == 0)) {
      throw new IllegalArgumentException("true label %d is not in the sample".formatted(truth));
    }
    return row;
  }

  /** The confusion of a scorer of which no mistake is known: its labels are taken as they are. */
  public static Confusion exact() {
    return of(new long[][] {{SURE, 0, 0}, {0, SURE, 0}, {0, 0, SURE}});
  }

  /** How often each label is predicted where {@code truth} is true, as shares of 1. */
  double[][] rates() {
    double[][] rates = new double[LABELS][];
    for (int truth = 0; truth < LABELS; truth++) {
      rates[truth] = shares(weights(truth));
    }
    return rates;
  }

  /** Such rates of a sample drawn from this one, each true label as often as it is here. */
  double[][] resampledRates(Chance chance) {
    double[][] rates = new double[LABELS][];
    for (int truth = 0; truth < LABELS; truth++) {
      long total = 0;
      for (long count : counts[truth]) {
        total += count;
      }
      rates[truth] = shares(chance.sample(total, weights(truth)));
    }
    return rates;
  }

  private double[] weights(int truth) {
    double[] weights = new double[LABELS];
    for (int predicted = 0; predicted < LABELS; predicted++) {
      weights[predicted] = counts[truth][predicted];
    }
    return weights;
  }

  private static double[] shares(double[] weights) {
    double total = 0;
    for (double weight : weights) {
      total += weight;
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= total;
    }
    return weights;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Confusion that && Arrays.deepEquals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(counts);
  }

  /** The counts, a bracket for each true label. */
  @Override
  public String toString() {
    return Arrays.deepToString(counts);
  }
}
