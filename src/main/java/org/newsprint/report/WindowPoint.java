package org.newsprint.report;

import java.time.Instant;
import java.util.Optional;
import org.newsprint.table.TableRow;

/**
 * A window of time, of all outlets or of one.
 *
 * @param row the row of topic_window or outlet_window that it shows
 */
record WindowPoint(TableRow row) {
  Instant start() {
    return row.instant("window_start");
  }

  long count(String column) {
    return row.longValue(column);
  }

  Optional<Double> number(String column) {
    return row.optionalDouble(column);
  }

  boolean isFinal() {
    return row.booleanValue("is_final");
  }

  boolean enough() {
    return row.string("evidence").equals("enough");
  }
}
