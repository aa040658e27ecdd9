package org.newsprint.table;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The part of a table that a row stands in where tables are laid out by day: {@code
 * date=2020-06-10}, and {@code grain=day/date=2020-06-10} for windows, as Hive, DuckDB and Spark
 * name partitions.
 *
 * @param grain of windows: their length
 * @param date the day of publication, or that on which the window or the story begins; absent for
 *     the whole of a table that has no days
 */
record Part(Optional<String> grain, Optional<LocalDate> date) implements Serializable {
  private static final String GRAIN = "grain=";
  private static final String DATE = "date=";

  /** A whole table. */
  static final Part WHOLE = new Part(Optional.empty(), Optional.empty());

  /** The part that this row stands in. */
  static Part of(TableRow row) {
    Table table = row.table();
    if (isOfWindows(table)) {
      return new Part(Optional.of(row.string("grain")), Optional.of(row.date("window_date")));
    }
    return dayColumn(table)
        .map(column -> new Part(Optional.empty(), Optional.of(day(row.instant(column)))))
        .orElse(WHOLE);
  }

  /** The part of a day; of a table of windows, those of this grain. */
  static Part of(Table table, String grain, LocalDate date) {
    return new Part(isOfWindows(table) ? Optional.of(grain) : Optional.empty(), Optional.of(date));
  }

  static boolean isOfWindows(Table table) {
    return table.has("window_date");
  }

  /** Whether a table's rows are of days; the others are kept whole. */
  static boolean hasDays(Table table) {
    return isOfWindows(table) || dayColumn(table).isPresent();
  }

  private static Optional<String> dayColumn(Table table) {
    if (table.has("published_at")) {
      return Optional.of("published_at");
    }
    return table.has("first_published_at") ? Optional.of("first_published_at") : Optional.empty();
  }

  private static LocalDate day(Instant time) {
    return time.atZone(ZoneOffset.UTC).toLocalDate();
  }

  /** The folders below that of the table, each with a slash at its end; none for the whole. */
  String path() {
    return grain.map(label -> GRAIN + label + "/").orElse("")
        + date.map(day -> DATE + day + "/").orElse("");
  }

  /** The part of which {@link #path} is this. */
  static Part ofPath(String path) {
    Part part = WHOLE;
    for (String folder : path.split("/", -1)) {
      if (folder.startsWith(GRAIN)) {
        part = new Part(Optional.of(folder.substring(GRAIN.length())), part.date);
      } else if (folder.startsWith(DATE)) {
        part = new Part(part.grain, Optional.of(LocalDate.parse(folder.substring(DATE.length()))));
      }
    }
    return part;
  }
}
