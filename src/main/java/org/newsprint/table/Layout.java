package org.newsprint.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How the tables of a folder are laid out in files. */
public enum Layout {
  /** A table is one file: {@code article/article.csv}. */
  WHOLE,

  /**
   * A table is a file for each of its days, as Hive, DuckDB and Spark name partitions: {@code
   * article/date=2020-06-10/article.parquet}, and {@code
   * outlet_window/grain=day/date=2020-06-10/outlet_window.parquet}. Tables without days are whole.
   */
  DAYS;

  /** Its name in a job file. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The names of all. */
  public static List<String> labels() {
    return Stream.of(values()).map(Layout::label).toList();
  }

  /** The layout of this name. */
  public static Optional<Layout> named(String label) {
    return Stream.of(values()).filter(layout -> layout.label().equals(label)).findFirst();
  }

  /** The part of a table that a row stands in. */
  Part part(TableRow row) {
    return this == DAYS ? Part.of(row) : Part.WHOLE;
  }
}
