package org.newsprint.config;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a scalar's text means; empty where it means nothing of the kind. */
final class Scalars {
  /** A century: far beyond any window or horizon, and far below the overflow of milliseconds. */
  static final Duration LONGEST = Duration.ofDays(36_525);

  private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,10}");
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]{1,3})?");

  private Scalars() {}

  static Optional<Integer> integer(String text) {
    if (!WHOLE.matcher(text).matches()) {
      return Optional.empty();
    }
    long value = Long.parseLong(text);
    return value == (int) value ? Optional.of((int) value) : Optional.empty();
  }

  static Optional<Double> number(String text) {
    return NUMBER.matcher(text).matches()
        ? Optional.of(Double.parseDouble(text)).filter(Double::isFinite)
        : Optional.empty();
  }

  static Optional<Boolean> bool(String text) {
    return switch (text) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  static Optional<Duration> duration(String text) {
    try {
      return Optional.of(Duration.parse(text));
    } catch (DateTimeParseException | ArithmeticException e) {
      return Optional.empty();
    }
  }
}
