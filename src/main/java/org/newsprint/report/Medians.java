package org.newsprint.report;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.Arrays;
import java.util.Optional;

/** The middle of whole numbers. */
final class Medians {
  private Medians() {}

  /** The median, as the tables have it; empty without a number. */
  static Optional<Double> of(LongArrayList numbers) {
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    long[] sorted = numbers.toLongArray();
    Arrays.sort(sorted);
    return Optional.of((sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2.0);
  }
}
