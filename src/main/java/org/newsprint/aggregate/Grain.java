package org.newsprint.aggregate;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How long a window of event time is. All windows are in UTC and hold their start, not their end.
 */
public enum Grain {
  /** From the full hour. */
  HOUR,
  /** From midnight. */
  DAY,
  /** Seven days, starting at every midnight: each article falls into seven of them. */
  WEEK;

  private static final int DAYS_A_WEEK = 7;

  /** The name as the tables and job files have it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The grain of that label. */
  public static Optional<Grain> named(String label) {
    return Arrays.stream(values()).filter(grain -> grain.label().equals(label)).findFirst();
  }

  /** The starts of the windows that hold an instant, earliest first. */
  List<Instant> startsOf(Instant instant) {
    return switch (this) {
      case HOUR -> List.of(instant.truncatedTo(ChronoUnit.HOURS));
      case DAY -> List.of(instant.truncatedTo(ChronoUnit.DAYS));
      case WEEK -> {
        Instant day = instant.truncatedTo(ChronoUnit.DAYS);
        yield IntStream.range(0, DAYS_A_WEEK)
            .mapToObj(i -> day.minus(DAYS_A_WEEK - 1L - i, ChronoUnit.DAYS))
            .toList();
      }
    };
  }

  /** The end of the window that starts there. */
  public Instant endOf(Instant start) {
    return switch (this) {
      case HOUR -> start.plus(1, ChronoUnit.HOURS);
      case DAY -> start.plus(1, ChronoUnit.DAYS);
      case WEEK -> start.plus(DAYS_A_WEEK, ChronoUnit.DAYS);
    };
  }
}
