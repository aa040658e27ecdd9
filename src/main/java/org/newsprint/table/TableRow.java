package org.newsprint.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * One row of one table: for each column a value of its type, or none where the column is nullable.
 *
 * <p>The typed getters refuse a column of another type; those that do not give an {@link Optional}
 * refuse a column without a value. Both throw {@link IllegalArgumentException}.
 */
public final class TableRow {
  /**
   * The order of the rows in a file: by table, by its key, then by all other columns, absent first.
   * Two rows are equal in this order only when they are equal.
   */
  public static final Comparator<TableRow> KEY_ORDER = TableRow::compare;

  private final Table table;
  private final @Nullable Object[] values;

  TableRow(Table table, @Nullable Object[] values) {
    this.table = table;
    this.values = values;
  }

  /** Begins a row of the table. */
  public static TableRowBuilder of(Table table) {
    return new TableRowBuilder(table);
  }

  /** Begins a row with the values of this one. */
  public TableRowBuilder edit() {
    return new TableRowBuilder(table, values);
  }

  /** The table this is a row of. */
  public Table table() {
    return table;
  }

  /**
   * The same values as a row of a table with the same columns.
   *
   * @throws IllegalArgumentException when the other table's columns differ
   */
  public TableRow as(Table other) {
    if (!other.columns().equals(table.columns())) {
      throw new IllegalArgumentException(
          "a row of %s is no row of %s".formatted(table.name(), other.name()));
    }
    return new TableRow(other, values);
  }

  /**
   * This row.
   *
   * @throws IllegalArgumentException when it is a row of another table
   */
  TableRow in(Table expected) {
    if (!table.equals(expected)) {
      throw new IllegalArgumentException(
          "a row of %s is no row of %s".formatted(table.name(), expected.name()));
    }
    return this;
  }

  /** The value of the column at this position, from 0. */
  public Optional<Object> value(int position) {
    return Optional.ofNullable(values[position]);
  }

  /** The value of a STRING column. */
  public String string(String column) {
    return present(column, String.class);
  }

  /** The value of a LONG column. */
  public long longValue(String column) {
    return present(column, Long.class);
  }

  /** The value of a DOUBLE column. */
  public double doubleValue(String column) {
    return present(column, Double.class);
  }

  /** The value of a BOOLEAN column. */
  public boolean booleanValue(String column) {
    return present(column, Boolean.class);
  }

  /** The value of a TIMESTAMP column. */
  public Instant instant(String column) {
    return present(column, Instant.class);
  }

  /** The value of a DATE column. */
  public LocalDate date(String column) {
    return present(column, LocalDate.class);
  }

  /** The value of a STRING column, if it has one. */
  public Optional<String> optionalString(String column) {
    return find(column, String.class);
  }

  /** The value of a LONG column, if it has one. */
  public Optional<Long> optionalLong(String column) {
    return find(column, Long.class);
  }

  /** The value of a DOUBLE column, if it has one. */
  public Optional<Double> optionalDouble(String column) {
    return find(column, Double.class);
  }

  /** The value of a TIMESTAMP column, if it has one. */
  public Optional<Instant> optionalInstant(String column) {
    return find(column, Instant.class);
  }

  /** The value of a BOOLEAN column, if it has one. */
  public Optional<Boolean> optionalBoolean(String column) {
    return find(column, Boolean.class);
  }

  private <T> T present(String column, Class<T> type) {
    return find(column, type)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "this row of %s has no %s".formatted(table.name(), column)));
  }

  private <T> Optional<T> find(String column, Class<T> type) {
    int position = table.position(column);
    ColumnType found = table.columns().get(position).type();
    if (found.javaType() != type) {
      throw new IllegalArgumentException("column %s holds %s".formatted(column, found));
    }
    return Optional.ofNullable(type.cast(values[position]));
  }

  private static int compare(TableRow left, TableRow right) {
    int order = left.table.name().compareTo(right.table.name());
    if (order != 0 || left.values == right.values) {
      return order;
    }
    for (int position : left.table.comparisonOrder()) {
      order = compareValues(left.values[position], right.values[position]);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  // Both stand in the same column and so have the same class, which is one of ColumnType's.
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static int compareValues(@Nullable Object left, @Nullable Object right) {
    if (left == null || right == null) {
      return Boolean.compare(left != null, right != null);
    }
    return ((Comparable) left).compareTo(right);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TableRow row
        && row.table.name().equals(table.name())
        && Arrays.equals(row.values, values);
  }

  @Override
  public int hashCode() {
    return 31 * table.name().hashCode() + Arrays.hashCode(values);
  }

  /** The table and the values that are present, for logs and failing tests. */
  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(", ", table.name() + "{", "}");
    Iterator<String> names = table.columnNames().iterator();
    for (Object value : values) {
      String name = names.next();
      Optional.ofNullable(value).ifPresent(present -> text.add(name + "=" + present));
    }
    return text.toString();
  }
}
