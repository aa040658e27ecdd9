package org.newsprint.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A row in the making. Each setter refuses a column the table does not have and a value of another
 * type with {@link IllegalArgumentException}; a second value for a column replaces the first.
 */
public final class TableRowBuilder {
  private final Table table;
  private final @Nullable Object[] values;

  TableRowBuilder(Table table) {
    this.table = table;
    this.values = new Object[table.columns().size()];
  }

  TableRowBuilder(Table table, @Nullable Object[] values) {
    this.table = table;
    this.values = values.clone();
  }

  /** Sets a STRING. */
  public TableRowBuilder set(String column, String value) {
    return set(table.position(column), value);
  }

  /** Sets a LONG. */
  public TableRowBuilder set(String column, long value) {
    return set(table.position(column), (Object) value);
  }

  /** Sets a DOUBLE. */
  public TableRowBuilder set(String column, double value) {
    return set(table.position(column), (Object) value);
  }

  /** Sets a BOOLEAN. */
  public TableRowBuilder set(String column, boolean value) {
    return set(table.position(column), (Object) value);
  }

  /** Sets a TIMESTAMP. */
  public TableRowBuilder set(String column, Instant value) {
    return set(table.position(column), value);
  }

  /** Sets a DATE. */
  public TableRowBuilder set(String column, LocalDate value) {
    return set(table.position(column), value);
  }

  /** Sets a value of the column's type (an Integer where it is LONG), or leaves it absent. */
  public TableRowBuilder set(String column, Optional<?> value) {
    int position = table.position(column);
    values[position] = null;
    value.ifPresent(present -> set(position, present));
    return this;
  }

  TableRowBuilder set(int position, Object value) {
    return put(position, type -> type.accept(value));
  }

  /** Sets what {@link ColumnType#text} wrote. */
  TableRowBuilder parse(int position, String text) {
    return put(position, type -> type.accept(type.parse(text)));
  }

  private TableRowBuilder put(int position, Function<ColumnType, Object> value) {
    Column column = table.columns().get(position);
    try {
      values[position] = value.apply(column.type());
    } catch (IllegalArgumentException unfit) {
      throw new IllegalArgumentException(
          "column %s of %s %s".formatted(column.name(), table.name(), unfit.getMessage()), unfit);
    }
    return this;
  }

  /**
   * The row.
   *
   * @throws IllegalArgumentException naming every column that needs a value and has none
   */
  public TableRow build() {
    List<String> missing =
        IntStream.range(0, values.length)
            .filter(position -> values[position] == null)
            .mapToObj(table.columns()::get)
            .filter(column -> !column.nullable())
            .map(Column::name)
            .toList();
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "a row of %s lacks %s".formatted(table.name(), String.join(", ", missing)));
    }
    return new TableRow(table, values.clone());
  }
}
