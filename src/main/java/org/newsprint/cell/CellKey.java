package org.newsprint.cell;

import java.time.Instant;
import org.newsprint.aggregate.Grain;
import org.newsprint.table.TableRow;

/**
 * Names a cell: what one outlet printed in one window.
 *
 * @param outlet as the tables have it
 * @param grain the length of the window
 * @param start the first moment of the window
 */
public record CellKey(String outlet, Grain grain, Instant start) {
  /** The first moment after the window. */
  public Instant end() {
    return grain.endOf(start);
  }

  /** Whether a row of {@code outlet_window} or its history is of this cell. */
  boolean names(TableRow row) {
    return row.string("outlet").equals(outlet)
        && row.string("grain").equals(grain.label())
        && row.instant("window_start").equals(start);
  }

  /** Whether an article is in this cell. */
  boolean holds(TableRow article) {
    Instant published = article.instant("published_at");
    return article.string("outlet").equals(outlet)
        && !published.isBefore(start)
        && published.isBefore(end());
  }
}
