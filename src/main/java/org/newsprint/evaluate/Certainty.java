package org.newsprint.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** Whether the probabilities of predictions mean what they say. */
final class Certainty {
  private static final int BINS = 10;
  private static final List<Integer> PERCENTS = List.of(100, 90, 80, 70, 50);

  // What says nothing of itself is least certain.
  private static final Comparator<Judged> SUREST_FIRST =
      Comparator.comparingDouble(
          judged -> judged.hasProbability() ? -judged.probability() : Double.POSITIVE_INFINITY);

  private Certainty() {}

  /**
   * The expected calibration error (Guo and others, "On calibration of modern neural networks",
   * 2017) over equal bins, each with its lower bound and the last with both; nothing where there is
   * no probability.
   */
  static OptionalDouble calibrationError(List<Judged> predictions) {
    double[] promised = new double[BINS];
    long[] right = new long[BINS];
    long all = 0;
    for (Judged judged : predictions) {
      if (judged.hasProbability()) {
        int bin = Math.min(BINS - 1, (int) (judged.probability() * BINS));
        promised[bin] += judged.probability();
        right[bin] += judged.isRight() ? 1 : 0;
        all++;
      }
    }
    double off = 0;
    for (int bin = 0; bin < BINS; bin++) {
      off += Math.abs(promised[bin] - right[bin]);
    }
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(off / all);
  }

  /** The accuracy of the most certain parts; nothing where there is no probability. */
  static List<CoveredAccuracy> atCoverage(List<Judged> predictions) {
    if (predictions.stream().noneMatch(Judged::hasProbability)) {
      return List.of();
    }
    // The sort is stable, so of equals the earlier ones come first.
    List<Judged> sorted = predictions.stream().sorted(SUREST_FIRST).toList();
    List<CoveredAccuracy> accuracies = new ArrayList<>();
    for (int percent : PERCENTS) {
      int kept = (int) (((long) sorted.size() * percent + 99) / 100);
      long right = sorted.subList(0, kept).stream().filter(Judged::isRight).count();
      accuracies.add(new CoveredAccuracy(percent, kept, (double) right / kept));
    }
    return accuracies;
  }
}
