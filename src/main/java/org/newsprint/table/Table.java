package org.newsprint.table;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One table of the contract: its name, its columns in order and the columns that name a row. */
public final class Table implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final String description;
  private final List<Column> columns;
  private final List<String> key;
  private final Map<String, Integer> positions;
  private final int[] comparisonOrder;

  /**
   * Makes a table.
   *
   * @param name snake_case
   * @param description one sentence that says what a row is
   * @param key the names of the columns that no two rows share, in the order of the rows
   * @param columns at least one, in order
   * @throws IllegalArgumentException when a name is not snake_case or not unique, or a key column
   *     is missing or nullable
   */
  public Table(String name, String description, List<String> key, List<Column> columns) {
    this.name = name;
    this.description = description;
    this.key = List.copyOf(key);
    this.columns = List.copyOf(columns);
    this.positions = positions(name, columns);
    require(Column.isSnakeCase(name), "table name '" + name + "' is not snake_case");
    require(!key.isEmpty(), "table " + name + " has no key");
    key.forEach(part -> require(!column(part).nullable(), "key " + part + " may be absent"));
    this.comparisonOrder =
        IntStream.concat(key.stream().mapToInt(this::position), IntStream.range(0, columns.size()))
            .distinct()
            .toArray();
  }

  /** The table's name, the same in folders and in SQL. */
  public String name() {
    return name;
  }

  /** What a row is. */
  public String description() {
    return description;
  }

  /** The columns in order. */
  public List<Column> columns() {
    return columns;
  }

  /** The names of the columns in order. */
  public List<String> columnNames() {
    return columns.stream().map(Column::name).toList();
  }

  /** The names of the columns that no two rows share, in the order of the rows. */
  public List<String> key() {
    return key;
  }

  /** Whether the table has a column of this name. */
  public boolean has(String column) {
    return positions.containsKey(column);
  }

  /**
   * The column of this name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Column column(String column) {
    return columns.get(position(column));
  }

  /**
   * Where the column of this name stands, from 0.
   *
   * @throws IllegalArgumentException when there is none
   */
  public int position(String column) {
    Integer position = positions.get(column);
    if (position == null) {
      throw new IllegalArgumentException("table %s has no column %s".formatted(name, column));
    }
    return position;
  }

  /** The positions of all columns, those of the key first. */
  int[] comparisonOrder() {
    return comparisonOrder;
  }

  private static Map<String, Integer> positions(String table, List<Column> columns) {
    Map<String, Integer> positions = new HashMap<>();
    for (Column column : columns) {
      boolean first = positions.put(column.name(), positions.size()) == null;
      require(first, table + " has column " + column.name() + " twice");
    }
    return Map.copyOf(positions);
  }

  private static void require(boolean met, String fault) {
    if (!met) {
      throw new IllegalArgumentException(fault);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || (other instanceof Table table
            && table.name.equals(name)
            && table.description.equals(description)
            && table.key.equals(key)
            && table.columns.equals(columns));
  }

  @Override
  public int hashCode() {
    return Stream.of(name, key, columnNames()).mapToInt(Object::hashCode).sum();
  }

  /** The table's name and its columns' names. */
  @Override
  public String toString() {
    return name + columnNames();
  }
}
