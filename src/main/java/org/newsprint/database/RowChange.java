package org.newsprint.database;

import java.util.Comparator;
import org.newsprint.table.TableRow;

/**
 * A row that is to stand in the database, or to go.
 *
 * @param row the row; of one that is to go, only the key matters
 * @param removed whether it is to go
 * @param revision when this was so, rising
 */
record RowChange(TableRow row, boolean removed, long revision) {
  /** Every writer goes through the rows in one order, so that two seldom wait for each other. */
  static final Comparator<RowChange> BY_KEY =
      Comparator.comparing(RowChange::row, TableRow.KEY_ORDER).thenComparing(RowChange::revision);
}
