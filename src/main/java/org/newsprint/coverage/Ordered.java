package org.newsprint.coverage;

import java.time.Instant;
import java.util.List;
import java.util.function.IntPredicate;

/** Finds places in what is in order of time. */
final class Ordered {
  private Ordered() {}

  /** How many articles come before one, which is its place if it is among them. */
  static int countBefore(List<Indexed> articles, Indexed article) {
    int size = articles.size();
    // Most come in order.
    return size > 0 && articles.get(size - 1).isBefore(article)
        ? size
        : lowerBound(size, at -> articles.get(at).isBefore(article));
  }

  /** How many articles come before an instant. */
  static int countBefore(List<Indexed> articles, Instant since) {
    return lowerBound(articles.size(), at -> articles.get(at).isBefore(since));
  }

  /** How many articles do not come after an instant. */
  static int countUntil(List<Indexed> articles, Instant until) {
    return lowerBound(articles.size(), at -> !articles.get(at).publishedAt().isAfter(until));
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
