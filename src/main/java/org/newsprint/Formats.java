package org.newsprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsprint.table.TableFormat;
import org.newsprint.table.TableFormats;

/**
 * In what forms a job leaves its tables.
 *
 * @param files the formats of the files, one or more
 * @param duckDb whether all tables come into one DuckDB file as well
 */
record Formats(List<TableFormat> files, boolean duckDb) {
  private static final String DUCKDB = "duckdb";

  /** Why a job without an end writes no DuckDB file, and what to do. */
  static final String NO_END =
      "duckdb is written at the end of a run, and a job with a stream section has none; leave it"
          + " out, and make the file whenever you want it: newsprint duckdb --output=DIR";

  /** Every format of files, and no DuckDB file. */
  static final Formats ALL_FILES = new Formats(TableFormats.all(), false);

  /** What may be asked for. */
  static final List<String> LABELS =
      Stream.concat(TableFormats.labels().stream(), Stream.of(DUCKDB)).toList();

  Formats {
    files = List.copyOf(files);
  }

  /** Says which label is no format. */
  interface Unknown {
    /** Of the label at this position, from 0. */
    void at(int position, String label);
  }

  /** The forms of these labels; a DuckDB file alone is made from Parquet. */
  static Formats named(List<String> labels, Unknown unknown) {
    List<TableFormat> files = new ArrayList<>();
    boolean duckDb = false;
    for (int i = 0; i < labels.size(); i++) {
      String label = labels.get(i).trim();
      Optional<TableFormat> format = TableFormats.named(label);
      format.ifPresent(files::add);
      duckDb |= label.equals(DUCKDB);
      if (format.isEmpty() && !label.equals(DUCKDB)) {
        unknown.at(i, label);
      }
    }
    if (files.isEmpty() && duckDb) {
      files.add(TableFormats.named("parquet").orElseThrow());
    }
    return new Formats(files, duckDb);
  }
}
