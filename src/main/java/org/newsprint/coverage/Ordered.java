package org.newsprint.coverage;

import java.time.Instant;
import java.util.List;
import java.util.function.IntPredicate;

/** Finds places in what is in order of time. */
final class Ordered {
  private Ordered() {}

  /** The place of the first article that is not earlier than an instant. */
  static int firstSince(List<Indexed> articles, Instant since) {
    return lowerBound(articles.size(), at -> articles.get(at).publishedAt().isBefore(since));
  }

  /** The first place of so many for which it does not hold that it is before what is sought. */
  static int lowerBound(int size, IntPredicate isBefore) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isBefore.test(middle)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
