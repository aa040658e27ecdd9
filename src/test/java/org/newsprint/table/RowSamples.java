package org.newsprint.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Rows for any table, with a value in every column. */
public final class RowSamples {
  private RowSamples() {}

  /** A row that grows with the number, in every column but the flags. */
  public static TableRow of(Table table, int number) {
    TableRowBuilder row = TableRow.of(table);
    table
        .columns()
        .forEach(column -> row.set(column.name(), Optional.of(value(column.type(), number))));
    return row.build();
  }

  private static Object value(ColumnType type, int number) {
    return switch (type) {
      case STRING -> "text %09d".formatted(number);
      case LONG -> (long) number;
      case DOUBLE -> number / 10.0;
      case BOOLEAN -> number % 2 == 0;
      case TIMESTAMP -> Instant.parse("2020-06-10T00:00:00Z").plusSeconds(number * 3600L);
      case DATE -> LocalDate.parse("2020-06-10").plusDays(number);
    };
  }
}
