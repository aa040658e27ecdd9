package org.newsprint.coverage;

import java.util.Map;

/** What is counted while articles are placed. */
final class LinkCounts {
  private long candidates;
  private long comparisons;
  private long verified;
  private long skipped;

  /** Counts what a judge was asked. */
  void add(Judge judge) {
    candidates += judge.candidates();
    comparisons += judge.comparisons();
    verified += judge.sources().size();
  }

  /** Counts articles that were not looked at because a bucket was too crowded. */
  void skipped(int articles) {
    skipped += articles;
  }

  /**
   * How many earlier articles shared a bucket and were looked at, how many of these texts were
   * compared, how many comparisons showed that text is shared, and how many articles were not
   * looked at; since last asked.
   */
  Map<String, Long> take() {
    Map<String, Long> counts =
        Map.of(
            "candidates",
            candidates,
            "comparisons",
            comparisons,
            "verified",
            verified,
            "comparisons_skipped",
            skipped);
    candidates = 0;
    comparisons = 0;
    verified = 0;
    skipped = 0;
    return counts;
  }
}
