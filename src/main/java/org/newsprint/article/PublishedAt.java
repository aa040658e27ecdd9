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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.newsprint.reject.RejectReason;

/**
 * When an article was published.
 *
 * @param time to the millisecond
 * @param source how it is known
 */
record PublishedAt(Instant time, TimeSource source) {
  private static final Pattern BASIC =
      Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})T([0-9]{2})([0-9]{2})([0-9]{2})(Z?)");
  private static final Pattern SPACED =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}.*");

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
   * Reads an ISO 8601 time, also with a space between day and time, as exports have it. Without an
   * offset it is in UTC; a day, a month or a year alone stands for its beginning.
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
    String extended = extended(value);
    return switch (extended.length()) {
      case 4 -> start(value + "-01-01");
      case 7 -> start(value + "-01");
      case 10 -> LocalDate.parse(extended).atStartOfDay(ZoneOffset.UTC).toInstant();
      default -> time(TIME.parseBest(extended, OffsetDateTime::from, LocalDateTime::from));
    };
  }

  /** A time in ISO 8601's basic form, or with a space for the T, in its extended form. */
  private static String extended(String value) {
    Matcher basic = BASIC.matcher(value);
    if (basic.matches()) {
      return "%s-%s-%sT%s:%s:%s%s"
          .formatted(IntStream.rangeClosed(1, 7).mapToObj(basic::group).toArray());
    }
    return SPACED.matcher(value).matches() ? value.replaceFirst(" ", "T") : value;
  }

  private static Instant time(TemporalAccessor parsed) {
    return parsed instanceof OffsetDateTime time
        ? time.toInstant()
        : LocalDateTime.from(parsed).toInstant(ZoneOffset.UTC);
  }
}
