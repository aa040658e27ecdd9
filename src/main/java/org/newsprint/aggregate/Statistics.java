package org.newsprint.aggregate;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.apache.commons.statistics.distribution.TDistribution;

/** What is read off sums: means, intervals and medians. Results are rounded to 6 decimals. */
public final class Statistics {
  private static final double CONFIDENCE = 0.95;
  private static final double DECIMALS = 1e6;

  private Statistics() {}

  /**
   * A confidence interval.
   *
   * @param low lower end
   * @param high upper end
   */
  public record Interval(double low, double high) {}

  /** The mean of {@code count} values; empty when there are none. */
  public static OptionalDouble mean(long count, double sum) {
    return count > 0 ? OptionalDouble.of(rounded(sum / count)) : OptionalDouble.empty();
  }

  /**
   * The 95 % interval of the mean of {@code count} scores between -1 and 1; empty when there are
   * none.
   *
   * <p>Student's t after adding one score of +1 and one of -1, in the manner of Agresti and Caffo
   * (2000) for proportions: few scores that happen to agree do not shrink the interval to a point.
   * It covers the uncertainty of few articles, not that of the scorer.
   */
  public static Optional<Interval> interval(long count, double sum, double sumOfSquares) {
    if (count <= 0) {
      return Optional.empty();
    }
    double n = count + 2.0;
    double mean = sum / n;
    double variance = Math.max(0, (sumOfSquares + 2) / n - mean * mean) * n / (n - 1);
    double quantile =
        TDistribution.of(n - 1).inverseCumulativeProbability(1 - (1 - CONFIDENCE) / 2);
    double half = quantile * Math.sqrt(variance / n);
    return Optional.of(
        new Interval(rounded(Math.max(-1, mean - half)), rounded(Math.min(1, mean + half))));
  }

  /** The mean of the groups' mean stances, over the groups that have one. */
  static OptionalDouble meanOfMeans(Collection<Tally> groups) {
    OptionalDouble mean =
        groups.stream()
            .filter(group -> group.scored() > 0)
            .mapToDouble(group -> Scores.score(group.stanceUnits()) / group.scored())
            .average();
    return mean.isPresent() ? OptionalDouble.of(rounded(mean.getAsDouble())) : mean;
  }

  /** The median of the numbers that name the groups, each as often as its articles. */
  static OptionalDouble median(SortedMap<String, Tally> groups) {
    long count = groups.values().stream().mapToLong(Tally::articles).sum();
    if (count <= 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of((at(groups, (count - 1) / 2) + at(groups, count / 2)) / 2.0);
  }

  private static long at(SortedMap<String, Tally> groups, long position) {
    long left = position;
    for (Map.Entry<String, Tally> group : groups.entrySet()) {
      left -= group.getValue().articles();
      if (left < 0) {
        return Long.parseLong(group.getKey());
      }
    }
    throw new IllegalArgumentException("position beyond the last value: " + position);
  }

  private static double rounded(double value) {
    // By way of a whole number, so that -0.0, which prints and compares differently, becomes 0.0.
    return Math.round(value * DECIMALS) / DECIMALS;
  }
}
