package org.newsprint.table;

import java.io.Serializable;
import java.time.Instant;

/**
 * Which version of a window's row this is, and why there is one.
 *
 * @param version from 1
 * @param timing {@code early} while the window is open, {@code on_time} from its end to the end of
 *     the allowed lateness, {@code late} after that
 * @param isFinal whether no later version is expected
 * @param changedAt when it was made
 * @param reason {@code first}, or {@code late_article} for a change after the window was final
 */
record RowVersion(long version, String timing, boolean isFinal, Instant changedAt, String reason)
    implements Serializable {
  static final String EARLY = "early";
  static final String ON_TIME = "on_time";
  static final String LATE = "late";
  static final String FIRST = "first";
  static final String LATE_ARTICLE = "late_article";

  /** What stands in a row that has no version yet. */
  static final RowVersion UNVERSIONED = new RowVersion(0, EARLY, false, Instant.EPOCH, FIRST);

  /** The one version of a row of a bounded run. */
  static RowVersion only(Instant changedAt) {
    return new RowVersion(1, ON_TIME, true, changedAt, FIRST);
  }

  /**
   * The version that comes after this one, or this one where there is no need of another.
   *
   * @param changed whether the row's figures have changed
   * @param phase {@link #EARLY} before the window's end, {@link #ON_TIME} after it, {@link #LATE}
   *     once it is closed for late articles
   */
  RowVersion next(boolean changed, String phase, Instant now) {
    boolean closed = phase.equals(LATE);
    if (changed) {
      return new RowVersion(
          version + 1, phase, closed, now, closed && version > 0 ? LATE_ARTICLE : FIRST);
    }
    if (closed) {
      return isFinal ? this : new RowVersion(version + 1, timing, true, now, reason);
    }
    return timing.equals(phase) ? this : new RowVersion(version + 1, phase, false, now, reason);
  }

  /** The version of a row that has one. */
  static RowVersion of(TableRow row) {
    boolean reasoned = row.table().has("change_reason");
    return new RowVersion(
        row.longValue("version"),
        row.string("timing"),
        row.booleanValue("is_final"),
        row.instant("changed_at"),
        reasoned ? row.string("change_reason") : FIRST);
  }

  /** The row with this version. */
  TableRow on(TableRow row) {
    return on(row.edit(), row.table()).build();
  }

  /** Sets the version's columns, as far as the table has them. */
  TableRowBuilder on(TableRowBuilder row, Table table) {
    row.set("version", version)
        .set("timing", timing)
        .set("is_final", isFinal)
        .set("changed_at", changedAt);
    return table.has("change_reason") ? row.set("change_reason", reason) : row;
  }
}
