package org.newsprint.table;

import java.util.List;
import java.util.stream.Collectors;

/** The name of a row: its table and the values of the table's key. */
public final class RowKey {
  private RowKey() {}

  /** Two rows have the same name when one replaces the other. */
  public static String of(TableRow row) {
    return of(row.table().name(), row.table().key(), row);
  }

  /** A name and the values of these columns of a row; two are equal only if all of them are. */
  public static String of(String name, List<String> columns, TableRow row) {
    return columns.stream()
        .map(column -> row.value(row.table().position(column)).map(Object::toString).orElse(""))
        // Lengths keep ("a", "bc") apart from ("ab", "c").
        .map(value -> value.length() + ":" + value)
        .collect(Collectors.joining(" ", name + " ", ""));
  }
}
