package org.newsprint.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Brings the dates of pages into ISO 8601. Pages give them in ISO 8601 with all sorts of
 * deviations, as in mails (RFC 1123), or with the month's English name. Days in figures alone
 * (6/7/2020) are refused, as nobody can tell what they mean, and so are relative ones.
 */
final class PageDates {
  // What browsers and libraries write: a space for T, a comma before or a fraction behind.
  private static final Pattern ISO_LIKE =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})(?:[T ] ?(\\d{2}:\\d{2})(:\\d{2})?(?:[.,]\\d{1,9})?"
              + " ?(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?",
          Pattern.CASE_INSENSITIVE);

  private static final List<DateTimeFormatter> WORDED =
      List.of(
          DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH));

  private PageDates() {}

  /** The time in ISO 8601, if it can be told; in UTC where the page gives no offset. */
  static Optional<String> iso(String given) {
    String value = given.strip();
    var parts = ISO_LIKE.matcher(value);
    if (parts.matches()) {
      return parts.group(2) == null
          ? day(LocalDate::parse, parts.group(1))
          : time(
              parts.group(1)
                  + "T"
                  + parts.group(2)
                  + Optional.ofNullable(parts.group(3)).orElse(""),
              Optional.ofNullable(parts.group(4)).orElse("Z"));
    }
    return mailed(value).or(() -> worded(value));
  }

  private static Optional<String> time(String local, String offset) {
    try {
      String plain = offset.matches("(?i)Z|UTC|GMT") ? "Z" : offset;
      return Optional.of(LocalDateTime.parse(local).atOffset(ZoneOffset.of(plain)).toString());
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }

  private static Optional<String> mailed(String value) {
    try {
      return Optional.of(
          OffsetDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toString());
    } catch (DateTimeException otherForm) {
      return Optional.empty();
    }
  }

  private static Optional<String> worded(String value) {
    return WORDED.stream()
        .flatMap(form -> day(text -> form.parse(text, LocalDate::from), value).stream())
        .findFirst();
  }

  private interface Form {
    TemporalAccessor parse(String value);
  }

  private static Optional<String> day(Form form, String value) {
    try {
      return Optional.of(LocalDate.from(form.parse(value)).toString());
    } catch (DateTimeException otherForm) {
      return Optional.empty();
    }
  }
}
