package org.newsprint.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** The tables of a folder in one of the formats they are there in. */
public final class TableSet {
  private static final String ADVICE =
      "run the job again with this version, or name another folder with --output=DIR";

  private final TableFolder folder;
  private final TableFormat format;

  private TableSet(TableFolder folder, TableFormat format) {
    this.folder = folder;
    this.format = format;
  }

  /**
   * The tables in the folder.
   *
   * @param needed the tables that will be read
   * @throws UnusableTablesException if in no format all that are needed are there
   */
  public static TableSet in(TableFolder folder, List<Table> needed) throws UnusableTablesException {
    try {
      List<Found> found = new ArrayList<>();
      for (TableFormat format : TableFormats.all()) {
        found.add(new Found(format, missing(folder, format, needed)));
      }
      Found best =
          found.stream().min(Comparator.comparingInt(one -> one.missing().size())).orElseThrow();
      if (best.missing().size() == needed.size()) {
        throw new UnusableTablesException(
            "there are no tables in %s; run a job into it, or name another folder with --output=DIR"
                .formatted(folder));
      }
      if (!best.missing().isEmpty()) {
        throw new UnusableTablesException(
            "the tables in %s are not complete: as %s there is no %s; was a run stopped? %s"
                .formatted(folder, best.format().label(), names(best.missing()), ADVICE));
      }
      return new TableSet(folder, best.format());
    } catch (IOException | IllegalArgumentException e) {
      throw new UnusableTablesException("cannot look into %s: %s".formatted(folder, said(e)));
    }
  }

  private record Found(TableFormat format, List<Table> missing) {}

  private static List<Table> missing(TableFolder folder, TableFormat format, List<Table> needed)
      throws IOException {
    List<Table> missing = new ArrayList<>();
    for (Table table : needed) {
      if (!folder.has(table, format)) {
        missing.add(table);
      }
    }
    return missing;
  }

  private static String names(List<Table> tables) {
    return String.join(", ", tables.stream().map(Table::name).toList());
  }

  /** The folder, for messages. */
  public TableFolder folder() {
    return folder;
  }

  /**
   * Hands on the rows of a table one by one.
   *
   * @throws UnusableTablesException if they cannot be read as rows of this version
   */
  public void each(Table table, Consumer<TableRow> rows) throws UnusableTablesException {
    try {
      folder.read(table, format, rows);
    } catch (IOException e) {
      throw new UnusableTablesException(
          "the table %s in %s cannot be read: %s; it is not whole, or of another version; %s"
              .formatted(table.name(), folder, said(e), ADVICE));
    }
  }

  private static String said(Exception e) {
    Throwable told = e;
    // A wrapper of a format says less than what it wraps.
    while (told.getCause() != null && told.getCause().getMessage() != null) {
      told = told.getCause();
    }
    return String.valueOf(told.getMessage()).lines().findFirst().orElse("");
  }
}
