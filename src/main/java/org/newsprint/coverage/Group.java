package org.newsprint.coverage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Articles of a bucket in order of time: one, and later ones that copy the earliest of them. */
final class Group {
  /** How many members an article is compared with that does not copy the leader. */
  static final int LAST = 3;

  private Indexed first;
  // Most groups have none.
  private @Nullable List<Indexed> followers;

  Group(Indexed first) {
    this.first = first;
  }

  Indexed first() {
    return first;
  }

  /** Adds an article later than the first; returns the member before it. */
  Indexed add(Indexed article) {
    if (followers == null) {
      followers = new ArrayList<>(1);
    }
    int at = Ordered.countBefore(followers, article);
    followers.add(at, article);
    return at == 0 ? first : followers.get(at - 1);
  }

  /** Takes a member out; returns the one before it, if there is one. */
  @Nullable Indexed remove(Indexed article) {
    if (article == first) {
      if (followers != null) {
        first = followers.get(0);
        removeFollower(0, followers);
      }
      return null;
    }
    List<Indexed> all = Objects.requireNonNull(followers);
    int at = Ordered.countBefore(all, article);
    Indexed before = at == 0 ? first : all.get(at - 1);
    removeFollower(at, all);
    return before;
  }

  private void removeFollower(int at, List<Indexed> all) {
    all.remove(at);
    if (all.isEmpty()) {
      followers = null;
    }
  }

  /** The leader, and the last few members from it to an article. */
  List<Indexed> asked(Indexed leader, Indexed article) {
    if (followers == null) {
      return List.of(leader);
    }
    List<Indexed> asked = new ArrayList<>(1 + LAST);
    asked.add(leader);
    int end = Ordered.countBefore(followers, article);
    for (int i = Math.max(0, end - LAST); i < end; i++) {
      if (leader.isBefore(followers.get(i))) {
        asked.add(followers.get(i));
      }
    }
    return asked;
  }

  /** How many members come before an article. */
  int countBefore(Indexed article) {
    int followersBefore = followers == null ? 0 : Ordered.countBefore(followers, article);
    return followersBefore + (first.isBefore(article) ? 1 : 0);
  }

  /** Whether no member comes after an article. */
  boolean isOver(Indexed article) {
    Indexed last = followers == null ? first : followers.get(followers.size() - 1);
    return !article.isBefore(last);
  }

  /** The earliest member from an instant on and before an article. */
  @Nullable Indexed leader(Instant since, Indexed article) {
    Indexed leader = first;
    if (leader.isBefore(since)) {
      int at = followers == null ? 0 : Ordered.countBefore(followers, since);
      if (followers == null || at == followers.size()) {
        return null;
      }
      leader = followers.get(at);
    }
    return leader.isBefore(article) ? leader : null;
  }
}
