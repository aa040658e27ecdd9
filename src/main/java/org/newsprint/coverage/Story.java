package org.newsprint.coverage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Groups of which each copies one before it, in the order of their first members. */
final class Story {
  static final Comparator<Story> BY_FIRST = (a, b) -> Indexed.BY_TIME.compare(a.first(), b.first());

  final List<Group> groups = new ArrayList<>(1);

  Indexed first() {
    return groups.get(0).first();
  }

  /** How many groups were founded before an article. */
  int foundedBefore(Indexed article) {
    return Ordered.lowerBound(groups.size(), at -> groups.get(at).first().isBefore(article));
  }

  /** How many groups were founded before an instant. */
  int foundedBefore(Instant since) {
    return Ordered.lowerBound(
        groups.size(), at -> groups.get(at).first().publishedAt().isBefore(since));
  }
}
