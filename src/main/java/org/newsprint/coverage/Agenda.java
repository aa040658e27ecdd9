package org.newsprint.coverage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The articles that a revision still has to place, earliest first. */
final class Agenda {
  private static final int NONE_TAKEN = -1;

  // All that is there before the first is taken off is sorted once: it may be a whole archive.
  private final List<Indexed> first = new ArrayList<>();
  private int taken = NONE_TAKEN;
  private final NavigableSet<Indexed> later = new TreeSet<>(Indexed.BY_TIME);
  private final IdentityHashMap<Group, Span> opened = new IdentityHashMap<>();

  private record Span(Indexed first, Instant until) {}

  void add(Indexed article) {
    if (!article.open) {
      article.open = true;
      if (taken == NONE_TAKEN) {
        first.add(article);
      } else {
        later.add(article);
      }
    }
  }

  void remove(Indexed article) {
    // It is passed over.
    article.open = false;
  }

  /** Takes the earliest one off; absent when all are placed. */
  @Nullable Indexed next() {
    if (taken == NONE_TAKEN) {
      first.sort(Indexed.BY_TIME);
      taken = 0;
    }
    Indexed next = poll();
    while (next != null && !next.open) {
      next = poll();
    }
    if (next != null) {
      next.open = false;
    }
    return next;
  }

  private @Nullable Indexed poll() {
    if (taken == first.size() || (!later.isEmpty() && later.first().isBefore(first.get(taken)))) {
      return later.pollFirst();
    }
    return first.get(taken++);
  }

  /**
   * Notes that all members which ask a group are being opened in a span of time. When each of a
   * story's articles leaves its group for an earlier one, all after it need not be gone through
   * again: those that were opened and are later than the article being placed still are.
   *
   * @return up to when that has been done in this revision from the beginning of the span on
   */
  Optional<Instant> openedUntil(Group group, Indexed first, Instant until) {
    Span before = opened.get(group);
    if (before == null
        || first.isBefore(before.first)
        || first.publishedAt().isAfter(before.until)) {
      opened.put(group, new Span(first, until));
      return Optional.empty();
    }
    if (until.isAfter(before.until)) {
      opened.put(group, new Span(before.first, until));
    }
    return Optional.of(before.until);
  }
}
