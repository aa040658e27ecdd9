package org.newsprint.coverage;

import java.time.Instant;

/** Finds places in what is in order of time. */
final class Ordered {
  private Ordered() {}

  /**
   * How many articles come before one, which is its place if it is among them.
   *
   * @param size how many of the array are meant, from its beginning
   */
  static int countBefore(Indexed article, Indexed[] articles, int size) {
    // Most come in order, and are the last or come after it.
    int high = size;
    int low = size - 1;
    while (low >= 0 && size - low <= 2 && !articles[low].isBefore(article)) {
      high = low--;
    }
    low = low >= 0 && articles[low].isBefore(article) ? high : 0;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (articles[middle].isBefore(article)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many articles come before an instant. */
  static int countBefore(Instant since, Indexed[] articles, int size) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (articles[middle].isBefore(since)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many articles do not come after an instant. */
  static int countUntil(Instant until, Indexed[] articles, int size) {
    return countBefore(until.plusNanos(1), articles, size);
  }
}
