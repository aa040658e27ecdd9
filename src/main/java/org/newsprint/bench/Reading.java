package org.newsprint.bench;

import java.util.OptionalLong;

/**
 * What one run took.
 *
 * @param articles how many articles it ran over
 * @param seconds of the wall clock
 * @param cpuSeconds of all threads of the process, the compiler's and the collector's too
 * @param heapBytes the most that was on the heap right after a collection; 0 if there was none
 * @param placed how many articles it found to copy one or to be copied, if it looked for them
 */
public record Reading(
    long articles, double seconds, double cpuSeconds, long heapBytes, OptionalLong placed) {
  /** Articles a second. */
  public double rate() {
    return articles / seconds;
  }

  /** CPU seconds that a thousand articles took. */
  public double cpuPerThousand() {
    return 1000 * cpuSeconds / articles;
  }
}
