package org.newsprint.archive;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;

/**
 * The time in which the articles of a run were published: whole days in UTC.
 *
 * @param from the first day
 * @param to the day after the last, later than {@code from}
 */
public record Interval(LocalDate from, LocalDate to) implements Serializable {
  /** Whether it has a day. */
  public Interval {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("no day lies between " + from + " and " + to);
    }
  }

  /** Its first moment. */
  public Instant begin() {
    return from.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** The first moment after it. */
  public Instant end() {
    return to.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** Whether it has this moment. */
  public boolean includes(Instant time) {
    return !time.isBefore(begin()) && time.isBefore(end());
  }

  /** Its days in order. */
  public Set<LocalDate> days() {
    Set<LocalDate> days = new TreeSet<>();
    from.datesUntil(to).forEach(days::add);
    return days;
  }

  /** The day of a moment. */
  static LocalDate day(Instant time) {
    return time.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
