package org.newsprint.table;

import java.util.stream.Collectors;

/** The name of a row: its table and the values of the table's key. */
final class RowKey {
  private RowKey() {}

  /** Two rows have the same name when one replaces the other. */
  static String of(TableRow row) {
    Table table = row.table();
    return table.key().stream()
        .map(column -> row.value(table.position(column)).map(Object::toString).orElse(""))
        // Lengths keep ("a", "bc") apart from ("ab", "c").
        .map(value -> value.length() + ":" + value)
        .collect(Collectors.joining(" ", table.name() + " ", ""));
  }
}
