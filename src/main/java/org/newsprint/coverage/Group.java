package org.newsprint.coverage;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Articles of a bucket in order of time: one, and later ones that copy some of them. */
final class Group {
  /** How many members an article is compared with that does not copy the leader. */
  static final int LAST = 3;

  private static final Indexed[] NOBODY = {};

  private Indexed first;
  // Most groups have none.
  private Indexed[] followers = NOBODY;
  private int size;

  Group(Indexed first) {
    this.first = first;
  }

  Indexed first() {
    return first;
  }

  /** Adds an article later than the first; returns the member before it. */
  Indexed add(Indexed article) {
    int at = Ordered.countBefore(article, followers, size);
    if (size == followers.length) {
      followers = size == 0 ? new Indexed[] {article} : Arrays.copyOf(followers, size * 2);
    }
    System.arraycopy(followers, at, followers, at + 1, size - at);
    followers[at] = article;
    size++;
    return at == 0 ? first : followers[at - 1];
  }

  /** Takes a member out; returns the one before it, if there is one. */
  @Nullable Indexed remove(Indexed article) {
    if (article == first) {
      if (size > 0) {
        first = followers[0];
        removeFollower(0);
      }
      return null;
    }
    int at = Ordered.countBefore(article, followers, size);
    removeFollower(at);
    return at == 0 ? first : followers[at - 1];
  }

  private void removeFollower(int at) {
    size--;
    System.arraycopy(followers, at + 1, followers, at, size - at);
    followers[size] = first;
  }

  /** Drops the members before an instant, unless these are all, when nobody asks for it again. */
  void forget(Instant since) {
    if (size == 0 || !first.isBefore(since)) {
      return;
    }
    int old = Ordered.countBefore(since, followers, size);
    if (old == size) {
      return;
    }
    first = followers[old];
    followers = Arrays.copyOfRange(followers, old + 1, size);
    size = followers.length;
  }

  /** How many members come before an article. */
  int countBefore(Indexed article) {
    return Ordered.countBefore(article, followers, size) + (first.isBefore(article) ? 1 : 0);
  }

  /** Whether no member comes after an article. */
  boolean isOver(Indexed article) {
    return !article.isBefore(size == 0 ? first : followers[size - 1]);
  }

  /** The earliest member from an instant on and before an article. */
  @Nullable Indexed leader(Instant since, Indexed article) {
    Indexed leader = first;
    if (leader.isBefore(since)) {
      int at = Ordered.countBefore(since, followers, size);
      if (at == size) {
        return null;
      }
      leader = followers[at];
    }
    return leader.isBefore(article) ? leader : null;
  }

  /** The place of the first of the members that an article is compared with beside the leader. */
  int firstAsked(Indexed leader, Indexed article) {
    if (size == 0) {
      return 0;
    }
    int end = Ordered.countBefore(article, followers, size);
    int afterLeader = leader == first ? 0 : Ordered.countBefore(leader, followers, size) + 1;
    return Math.max(afterLeader, end - LAST);
  }

  /** A member after the first by its place, if it comes before an article. */
  @Nullable Indexed follower(int at, Indexed article) {
    return at < size && followers[at].isBefore(article) ? followers[at] : null;
  }
}
