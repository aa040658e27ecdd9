package org.newsprint;

import java.util.List;
import java.util.Optional;
import org.newsprint.database.Database;
import org.newsprint.table.Layout;
import org.newsprint.table.TableFormat;

/**
 * Where a job's tables go, and how they are written.
 *
 * @param folder the folder for the files, absolute or with a scheme
 * @param formats the forms of the tables
 * @param layout how tables are laid out in files; empty where the job does not say
 * @param database where the tables go besides the folder; empty for nowhere else
 * @param report whether a bounded run ends with a page that shows its tables
 */
record Output(
    String folder,
    Formats formats,
    Optional<Layout> layout,
    Optional<Database> database,
    boolean report) {
  /** The formats of the files, one or more. */
  List<TableFormat> files() {
    return formats.files();
  }

  /** Whether a bounded run ends with all tables in one DuckDB file. */
  boolean duckDb() {
    return formats.duckDb();
  }

  /** The same in another folder. */
  Output in(String other) {
    return new Output(other, formats, layout, database, report);
  }

  /** The same in other forms. */
  Output as(Formats others) {
    return new Output(folder, others, layout, database, report);
  }

  /** The same laid out in another way. */
  Output laidOut(Layout other) {
    return new Output(folder, formats, Optional.of(other), database, report);
  }

  /** The same and to another database. */
  Output deliveredTo(Optional<Database> other) {
    return new Output(folder, formats, layout, other, report);
  }

  /** The same with or without a report. */
  Output reported(boolean wanted) {
    return new Output(folder, formats, layout, database, wanted);
  }
}
