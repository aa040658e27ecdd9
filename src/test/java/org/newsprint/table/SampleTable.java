package org.newsprint.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A table with a nullable column of every type, and rows for it. */
final class SampleTable {
  static final Table SAMPLE =
      new Table(
          "sample",
          "A row of every type.",
          List.of("id"),
          List.of(
              Column.text("id", "Id of the row."),
              Column.text("text", "Any text.").orAbsent(),
              Column.whole("whole", "Any whole number.").orAbsent(),
              Column.number("number", "Any finite number.").orAbsent(),
              Column.flag("flag", "True or false.").orAbsent(),
              Column.moment("moment", "Any moment, UTC.").orAbsent(),
              Column.day("day", "Any day.").orAbsent()));

  private SampleTable() {}

  static TableRowBuilder row(String id) {
    return TableRow.of(SAMPLE).set("id", id);
  }

  static TableRow full(String id) {
    return row(id)
        .set("text", "Ban on face recognition")
        .set("whole", 42)
        .set("number", -0.25)
        .set("flag", true)
        .set("moment", Instant.parse("2020-06-10T12:00:00Z"))
        .set("day", LocalDate.parse("2020-06-10"))
        .build();
  }
}
