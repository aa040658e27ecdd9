package org.newsprint;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many of the records that a run read it rejected.
 *
 * @param read how many it read
 * @param reasons how many it rejected, by reason
 */
record RejectedShare(long read, SortedMap<String, Long> reasons) {
  /** Why a job without an end takes no such share. */
  static final String NO_END =
      "a job without an end never ends with an exit code, and its share changes all the time; watch"
          + " the metrics newsprint.parse.rejected and read instead (docs/monitoring.md)";

  private static final int MOST_REASONS = 3;

  /** Copies the map. */
  RejectedShare {
    reasons = new TreeMap<>(reasons);
  }

  /** Says so if it is more than a share, 0 to 1; returns the exit code that it deserves. */
  int check(double most, PrintWriter out) {
    long rejected = reasons.values().stream().mapToLong(Long::longValue).sum();
    if (rejected == 0 || (double) rejected / read <= most) {
      return ExitCode.DONE;
    }
    out.printf(
        Locale.ROOT,
        "newsprint: %d of %d records were rejected (%.1f %%), more than maxRejectedShare allows (%.1f"
            + " %%): mostly %s%n"
            + "  everything is written; the table rejected says of each why, and where it was read%n",
        rejected,
        read,
        100.0 * rejected / read,
        100 * most,
        frequent());
    out.flush();
    return ExitCode.NOTICE;
  }

  private String frequent() {
    return reasons.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_REASONS)
        .map(reason -> "%s (%d)".formatted(reason.getKey(), reason.getValue()))
        .collect(Collectors.joining(", "));
  }
}
