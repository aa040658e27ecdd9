package org.newsprint.table;

import java.util.List;
import java.util.Optional;

/** The file formats there are. */
public final class TableFormats {
  private static final List<TableFormat> ALL =
      List.of(new ParquetFormat(), new CsvFormat(), new JsonLinesFormat());

  private TableFormats() {}

  /** All formats. */
  public static List<TableFormat> all() {
    return ALL;
  }

  /** The format with this label. */
  public static Optional<TableFormat> named(String label) {
    return ALL.stream().filter(format -> format.label().equals(label)).findFirst();
  }

  /** The labels of all formats. */
  public static List<String> labels() {
    return ALL.stream().map(TableFormat::label).toList();
  }
}
