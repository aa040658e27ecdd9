package org.newsprint.report;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.newsprint.aggregate.Statistics;

/** Adds up stances, in ten-thousandths like the tables, so that no order changes the sum. */
final class StanceSum {
  private static final double UNITS = 10_000;

  private final Set<String> stories = new HashSet<>();
  private long count;
  private long units;
  private long squareUnits;

  /** Adds the stance of an article of a story. */
  void add(double stance, String story) {
    long scaled = Math.round(stance * UNITS);
    count++;
    units += scaled;
    squareUnits += scaled * scaled;
    stories.add(story);
  }

  /** The figure of what was added. */
  Figure figure() {
    double sum = units / UNITS;
    return new Figure(
        count,
        stories.size(),
        count == 0 ? Optional.empty() : Optional.of(Statistics.mean(count, sum).orElseThrow()),
        Statistics.interval(count, sum, squareUnits / (UNITS * UNITS)));
  }
}
