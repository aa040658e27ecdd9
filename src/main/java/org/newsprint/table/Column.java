package org.newsprint.table;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * One column of a table.
 *
 * @param name snake_case
 * @param type what it holds
 * @param nullable whether a row may have no value here
 * @param description one sentence that says what it is, in which unit and range
 * @param usage how its values come about and what may be done with them
 */
public record Column(
    String name, ColumnType type, boolean nullable, String description, Usage usage)
    implements Serializable {
  private static final Pattern SNAKE_CASE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

  public Column {
    if (!isSnakeCase(name)) {
      throw new IllegalArgumentException("column name '%s' is not snake_case".formatted(name));
    }
    if (description.isBlank()) {
      throw new IllegalArgumentException("column %s has no description".formatted(name));
    }
    if (usage.additivity() != Additivity.NOT_ADDITIVE
        && type != ColumnType.LONG
        && type != ColumnType.DOUBLE) {
      throw new IllegalArgumentException("column %s: %s does not add up".formatted(name, type));
    }
  }

  /** A column of text. */
  public static Column text(String name, String description) {
    return of(name, ColumnType.STRING, false, description);
  }

  /** A column of whole numbers that do not add up over rows. */
  public static Column whole(String name, String description) {
    return of(name, ColumnType.LONG, false, description);
  }

  /** A column of whole numbers that add up over rows. */
  public static Column count(String name, String description) {
    return of(name, ColumnType.LONG, true, description);
  }

  /** A column of numbers that do not add up over rows. */
  public static Column number(String name, String description) {
    return of(name, ColumnType.DOUBLE, false, description);
  }

  /** A column of numbers that add up over rows. */
  public static Column sum(String name, String description) {
    return of(name, ColumnType.DOUBLE, true, description);
  }

  /** A column of true and false. */
  public static Column flag(String name, String description) {
    return of(name, ColumnType.BOOLEAN, false, description);
  }

  /** A column of moments. */
  public static Column moment(String name, String description) {
    return of(name, ColumnType.TIMESTAMP, false, description);
  }

  /** A column of days. */
  public static Column day(String name, String description) {
    return of(name, ColumnType.DATE, false, description);
  }

  /** The same column where a row may have no value. */
  public Column orAbsent() {
    return new Column(name, type, true, description, usage);
  }

  /** Whether adding the values of some or all rows means something. */
  public boolean additive() {
    return usage.additivity() != Additivity.NOT_ADDITIVE;
  }

  /** The same column with what one of its values is, and its range. */
  public Column unit(String unit) {
    return using(usage.withUnit(unit));
  }

  /** The same column with how its values follow from articles or from other columns. */
  public Column formula(String formula) {
    return using(usage.withFormula(formula));
  }

  /** The same column, adding up over these rows alone. */
  public Column addingOver(String rows) {
    return using(usage.addingOver(rows));
  }

  /** The same column with what it must not be used for. */
  public Column notFor(String purpose) {
    return using(usage.withNotFor(purpose));
  }

  private Column using(Usage other) {
    return new Column(name, type, nullable, description, other);
  }

  private static Column of(String name, ColumnType type, boolean additive, String description) {
    return new Column(name, type, false, description, Usage.of(type, additive));
  }

  static boolean isSnakeCase(String name) {
    return SNAKE_CASE.matcher(name).matches();
  }
}
