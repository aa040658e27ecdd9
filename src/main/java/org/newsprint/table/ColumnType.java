package org.newsprint.table;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What a column holds. Every type keeps to what all formats can hold, so that a row reads back
 * equal from each of them.
 */
public enum ColumnType {
  /** Text in Unicode; half of a surrogate pair becomes U+FFFD. */
  STRING(String.class),
  /** A whole number of 64 bits. */
  LONG(Long.class),
  /** A finite number. */
  DOUBLE(Double.class),
  /** True or false. */
  BOOLEAN(Boolean.class),
  /** A moment in UTC, cut to the microsecond, in the years 1 to 9999. */
  TIMESTAMP(Instant.class),
  /** A day, in the years 1 to 9999. */
  DATE(LocalDate.class);

  private static final Instant FIRST_INSTANT = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant END_INSTANT = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private final Class<?> javaType;

  ColumnType(Class<?> javaType) {
    this.javaType = javaType;
  }

  /** The class of this type's values. */
  public Class<?> javaType() {
    return javaType;
  }

  /**
   * The value as a row keeps it.
   *
   * @throws IllegalArgumentException for a value of another class or out of range
   */
  Object accept(Object value) {
    Object wide = value instanceof Integer whole ? (Object) whole.longValue() : value;
    if (!javaType.isInstance(wide)) {
      throw new IllegalArgumentException(
          "holds %s, not %s".formatted(this, value.getClass().getSimpleName()));
    }
    return switch (this) {
      case STRING -> wellFormed((String) wide);
      case DOUBLE -> finite((Double) wide);
      case TIMESTAMP -> micros((Instant) wide);
      case DATE -> fourDigitYear((LocalDate) wide);
      case LONG, BOOLEAN -> wide;
    };
  }

  /** The value in the text formats. */
  String text(Object value) {
    // Double.toString gives other digits from JDK 19 on; this gives the shortest on every JDK.
    return this == DOUBLE ? NumberOutput.toString((Double) value, true) : value.toString();
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException when the text is no value of this type
   */
  Object parse(String text) {
    try {
      return switch (this) {
        case STRING -> text;
        case LONG -> Long.valueOf(text);
        case DOUBLE -> Double.valueOf(text);
        case BOOLEAN -> truth(text);
        case TIMESTAMP -> Instant.parse(text);
        case DATE -> LocalDate.parse(text);
      };
    } catch (DateTimeException | NumberFormatException unreadable) {
      throw new IllegalArgumentException("holds %s, not '%s'".formatted(this, text), unreadable);
    }
  }

  private static boolean truth(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("holds BOOLEAN, not '%s'".formatted(text));
    };
  }

  private static String wellFormed(String text) {
    if (!hasSurrogate(text)) {
      return text;
    }
    StringBuilder mended = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> Character.getType(point) == Character.SURROGATE ? 0xFFFD : point)
        .forEach(mended::appendCodePoint);
    return mended.toString();
  }

  // Every text of every row comes here: too many for a stream of characters each.
  private static boolean hasSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static Double finite(Double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("holds finite numbers, not " + value);
    }
    return value;
  }

  private static Instant micros(Instant value) {
    if (value.isBefore(FIRST_INSTANT) || value.isAfter(END_INSTANT)) {
      throw new IllegalArgumentException("holds the years 1 to 9999, not " + value);
    }
    return value.truncatedTo(ChronoUnit.MICROS);
  }

  private static LocalDate fourDigitYear(LocalDate value) {
    if (value.getYear() < 1 || value.getYear() > 9999) {
      throw new IllegalArgumentException("holds the years 1 to 9999, not " + value);
    }
    return value;
  }
}
