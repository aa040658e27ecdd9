package org.newsprint.synthetic;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;

/**
 * When news is published: more by day than by night, and less at the weekend. Tells for each share
 * of the articles the time by which so many are out, and the other way round.
 */
final class Rhythm {
  private static final int HOUR = 3_600;

  /** How much is published in each hour of the day, in UTC. */
  private static final double[] HOURS = {
    2, 2, 1, 1, 2, 3, 5, 7, 8, 9, 9, 8, 8, 9, 9, 8, 8, 7, 6, 5, 4, 4, 3, 3
  };

  /** How much is published on each day from Monday on. */
  private static final double[] DAYS = {1, 1, 1, 1, 0.9, 0.6, 0.6};

  private final long start;
  private final double[] sums;

  Rhythm(LocalDate first, int days) {
    this.start = first.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    this.sums = new double[days * HOURS.length + 1];
    for (int hour = 0; hour < sums.length - 1; hour++) {
      int day = first.plusDays(hour / HOURS.length).getDayOfWeek().getValue() - 1;
      sums[hour + 1] = sums[hour] + DAYS[day] * HOURS[hour % HOURS.length];
    }
    double all = sums[sums.length - 1];
    Arrays.setAll(sums, hour -> sums[hour] / all);
  }

  /** The second in which this share of the articles, below 1, is out. */
  Instant time(double share) {
    int found = Arrays.binarySearch(sums, share);
    int hour = Math.min(found < 0 ? -found - 2 : found, sums.length - 2);
    double part = (share - sums[hour]) / (sums[hour + 1] - sums[hour]);
    return Instant.ofEpochSecond(start + hour * (long) HOUR + (long) (part * HOUR));
  }

  /** The share of the articles that is out at a time. */
  double share(Instant time) {
    double hours = (time.getEpochSecond() - start) / (double) HOUR;
    if (hours <= 0 || hours >= sums.length - 1) {
      return hours <= 0 ? 0 : 1;
    }
    int hour = (int) hours;
    return sums[hour] + (hours - hour) * (sums[hour + 1] - sums[hour]);
  }
}
