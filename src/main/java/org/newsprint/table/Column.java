package org.newsprint.table;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * One column of a table.
 *
 * @param name snake_case
 * @param type what it holds
 * @param nullable whether a row may have no value here
 * @param additive whether adding the values of several rows means something
 * @param description one sentence that says what it is, in which unit and range
 */
public record Column(
    String name, ColumnType type, boolean nullable, boolean additive, String description)
    implements Serializable {
  private static final Pattern SNAKE_CASE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

  public Column {
    if (!isSnakeCase(name)) {
      throw new IllegalArgumentException("column name '%s' is not snake_case".formatted(name));
    }
    if (description.isBlank()) {
      throw new IllegalArgumentException("column %s has no description".formatted(name));
    }
    if (additive && type != ColumnType.LONG && type != ColumnType.DOUBLE) {
      throw new IllegalArgumentException("column %s: %s does not add up".formatted(name, type));
    }
  }

  /** A column of text. */
  public static Column text(String name, String description) {
    return new Column(name, ColumnType.STRING, false, false, description);
  }

  /** A column of whole numbers that do not add up over rows. */
  public static Column whole(String name, String description) {
    return new Column(name, ColumnType.LONG, false, false, description);
  }

  /** A column of whole numbers that add up over rows. */
  public static Column count(String name, String description) {
    return new Column(name, ColumnType.LONG, false, true, description);
  }

  /** A column of numbers that do not add up over rows. */
  public static Column number(String name, String description) {
    return new Column(name, ColumnType.DOUBLE, false, false, description);
  }

  /** A column of numbers that add up over rows. */
  public static Column sum(String name, String description) {
    return new Column(name, ColumnType.DOUBLE, false, true, description);
  }

  /** A column of true and false. */
  public static Column flag(String name, String description) {
    return new Column(name, ColumnType.BOOLEAN, false, false, description);
  }

  /** A column of moments. */
  public static Column moment(String name, String description) {
    return new Column(name, ColumnType.TIMESTAMP, false, false, description);
  }

  /** A column of days. */
  public static Column day(String name, String description) {
    return new Column(name, ColumnType.DATE, false, false, description);
  }

  /** The same column where a row may have no value. */
  public Column orAbsent() {
    return new Column(name, type, true, additive, description);
  }

  static boolean isSnakeCase(String name) {
    return SNAKE_CASE.matcher(name).matches();
  }
}
