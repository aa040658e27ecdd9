package org.newsprint.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.newsprint.reject.RejectReason;

/**
 * When an article was published.
 *
 * @param time to the millisecond
 * @param source how it is known
 */
record PublishedAt(Instant time, TimeSource source) {
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendValue(ChronoField.YEAR, 4)
          .appendPattern("-MM-dd'T'")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          // +02:00, +0200 or +02, and Z for each.
          .optionalStart()
          .appendOffset("+HH:MM", "Z")
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HHMM", "Z")
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HHmm", "Z")
          .optionalEnd()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /**
   * Takes the time from the record's field {@code published_at}, else from its source, else from
   * its reading. A source's time more than {@link Limits#AHEAD} after the reading is not believed:
   * the file was written anew, or the run's time was set.
   *
   * @throws Refusal if the field is no date, or lies more than {@link Limits#AHEAD} after the
   *     reading
   */
  static PublishedAt of(SourceRecord record, SortedMap<String, String> fields) throws Refusal {
    PublishedAt published = known(record, Fields.get(fields, Fields.PUBLISHED_AT));
    if (published.time.isAfter(record.readAt().plus(Limits.AHEAD))) {
      throw new Refusal(
          RejectReason.FUTURE_DATE,
          "published at %s, but read at %s".formatted(published.time, record.readAt()));
    }
    return published;
  }

  /**
   * Reads an ISO 8601 time. Without an offset it is in UTC; a day, a month or a year alone stands
   * for its beginning.
   *
   * @throws Refusal with {@code BAD_DATE} if it is anything else, or lies before {@link
   *     Limits#EARLIEST}
   */
  static Instant parse(String value) throws Refusal {
    Instant time = iso(value);
    if (time.isBefore(Limits.EARLIEST)) {
      throw new Refusal(RejectReason.BAD_DATE, "before the year 1000: " + Refusal.quoted(value));
    }
    return time;
  }

  private static Instant iso(String value) throws Refusal {
    try {
      return start(value).truncatedTo(ChronoUnit.MILLIS);
    } catch (DateTimeException notIso) {
      throw new Refusal(
          RejectReason.BAD_DATE, "not an ISO 8601 date or time: " + Refusal.quoted(value));
    }
  }

  private static PublishedAt known(SourceRecord record, Optional<String> given) throws Refusal {
    if (given.isPresent()) {
      return new PublishedAt(parse(given.get()), TimeSource.ARTICLE);
    }
    return record
        .sourceTime()
        .filter(time -> !time.isAfter(record.readAt().plus(Limits.AHEAD)))
        .map(time -> new PublishedAt(time.truncatedTo(ChronoUnit.MILLIS), TimeSource.SOURCE))
        .orElseGet(
            () -> new PublishedAt(record.readAt().truncatedTo(ChronoUnit.MILLIS), TimeSource.READ));
  }

  private static Instant start(String value) {
    return switch (value.length()) {
      case 4 -> start(value + "-01-01");
      case 7 -> start(value + "-01");
      case 10 -> LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant();
      default -> time(TIME.parseBest(value, OffsetDateTime::from, LocalDateTime::from));
    };
  }

  private static Instant time(TemporalAccessor parsed) {
    return parsed instanceof OffsetDateTime time
        ? time.toInstant()
        : LocalDateTime.from(parsed).toInstant(ZoneOffset.UTC);
  }
}
