package org.newsprint.table;

import java.time.Instant;
import java.util.List;
import org.newsprint.change.TrackPerKey;

/**
 * Fills in how many known outlets were silent in each window of a topic.
 *
 * <p>An outlet is known from its first article on: it counts as silent in a window that ends after
 * that and holds none of its articles. So a window's figure does not depend on what is read later
 * of later outlets.
 */
final class SilentOutlets implements TrackPerKey.View<TableRow, TableRow> {
  private static final long serialVersionUID = 1L;

  @Override
  public List<TableRow> of(String topic, List<TableRow> rows) {
    long[] firstSeen =
        rows.stream()
            .filter(row -> row.table().equals(Tables.OUTLET))
            .mapToLong(row -> row.instant("first_seen").toEpochMilli())
            .sorted()
            .toArray();
    return rows.stream()
        .filter(row -> row.table().equals(Tables.TOPIC_WINDOW))
        .map(row -> fill(row, firstSeen))
        .toList();
  }

  private static TableRow fill(TableRow row, long[] firstSeen) {
    long known = before(WindowRows.end(row), firstSeen);
    return row.edit().set("outlets_silent", Math.max(0, known - row.longValue("outlets"))).build();
  }

  private static long before(Instant end, long[] sortedMillis) {
    int low = 0;
    int high = sortedMillis.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sortedMillis[middle] < end.toEpochMilli()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
