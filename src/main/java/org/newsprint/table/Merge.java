package org.newsprint.table;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsprint.reject.Provenance;

/**
 * Puts the rows that a run over an interval found in the place of those that stood in a part of a
 * table.
 *
 * <p>Figures of windows get the version after the one that stood there, if they differ from it or
 * the window has come of age meanwhile. Time is told by the last day and by no clock, so that a run
 * says the same whenever it is made. Rejects and runs are added to those before; of a reject that
 * was met before, the first row stays.
 *
 * @param now the end of the last day that there is
 * @param lateness how long after its end a window is open for late articles
 * @param runAt what the new versions are stamped with
 * @param replaced the records that a replay brings mended
 */
public record Merge(Instant now, Duration lateness, Instant runAt, Set<Provenance> replaced)
    implements Serializable {
  /** The rows of a part, sorted, and the versions that are new in it. */
  record Merged(List<TableRow> rows, List<TableRow> newVersions) {}

  /**
   * The rows that a part has from now on.
   *
   * @param before those that stand there
   * @param found what the run found, of windows without their versions
   */
  Merged merged(Table table, List<TableRow> before, List<TableRow> found) {
    if (Part.isOfWindows(table)) {
      return versioned(before, found);
    }
    Map<String, TableRow> rows = byKey(found);
    if (table.equals(Tables.RUN) || table.equals(Tables.REJECTED)) {
      rows.putAll(byKey(before.stream().filter(row -> !isReplaced(row)).toList()));
    }
    return new Merged(sorted(rows.values()), List.of());
  }

  /** Whether a reject's record has come mended, so that what was found of it now holds. */
  private boolean isReplaced(TableRow row) {
    return row.table().equals(Tables.REJECTED)
        && replaced.contains(new Provenance(row.string("source"), row.longValue("position")));
  }

  /** All versions of a part's rows: those before and the new ones. */
  List<TableRow> history(List<TableRow> before, Merged now) {
    Map<String, TableRow> versions = byKey(before);
    versions.putAll(
        byKey(
            now.newVersions().stream().map(row -> row.as(Tables.OUTLET_WINDOW_HISTORY)).toList()));
    return sorted(versions.values());
  }

  private Merged versioned(List<TableRow> before, List<TableRow> found) {
    Map<String, TableRow> old = byKey(before);
    List<TableRow> rows = new ArrayList<>();
    List<TableRow> newVersions = new ArrayList<>();
    byKey(found)
        .forEach(
            (key, figures) -> {
              Optional<TableRow> stood = Optional.ofNullable(old.get(key));
              TableRow row = next(stood, figures).on(figures);
              rows.add(row);
              if (!Optional.of(row).equals(stood)) {
                newVersions.add(row);
              }
            });
    return new Merged(sorted(rows), newVersions);
  }

  private RowVersion next(Optional<TableRow> stood, TableRow figures) {
    Instant end = WindowRows.end(figures);
    if (stood.isEmpty()) {
      return first(end);
    }
    boolean changed = !stood.map(RowVersion.UNVERSIONED::on).equals(Optional.of(figures));
    return RowVersion.of(stood.get()).next(changed, phase(end), runAt);
  }

  /** The first version: nothing was late for it, however long ago its window was. */
  private RowVersion first(Instant end) {
    String phase = phase(end);
    boolean closed = phase.equals(RowVersion.LATE);
    return new RowVersion(1, closed ? RowVersion.ON_TIME : phase, closed, runAt, RowVersion.FIRST);
  }

  private String phase(Instant end) {
    if (now.isBefore(end)) {
      return RowVersion.EARLY;
    }
    return now.isBefore(end.plus(lateness)) ? RowVersion.ON_TIME : RowVersion.LATE;
  }

  private static Map<String, TableRow> byKey(List<TableRow> rows) {
    Map<String, TableRow> byKey = new TreeMap<>();
    rows.forEach(row -> byKey.put(RowKey.of(row), row));
    return byKey;
  }

  private static List<TableRow> sorted(Collection<TableRow> rows) {
    return rows.stream().sorted(TableRow.KEY_ORDER).toList();
  }
}
