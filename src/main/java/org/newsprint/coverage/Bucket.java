package org.newsprint.coverage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The articles that have one sketch value, in groups of those that hardly differ.
 *
 * <p>In order of time, each article joins the first group whose leader it repeats, or founds one. A
 * group's leader, for an article, is its earliest member within the horizon before that article.
 * Only leaders are compared, so n copies of one text cost n comparisons, and a story goes on after
 * its first article has left the horizon. What an article is compared with depends on the set of
 * members alone.
 */
final class Bucket {
  /**
   * How many groups an article is compared with: those founded last before it. A value that more
   * texts have within the horizon is boilerplate and proves nothing.
   */
  static final int MOST_GROUPS = 64;

  private final Duration horizon;
  private final List<Indexed> members = new ArrayList<>(2);
  // The group of each member, at the same place; none until it is first placed.
  private final List<@Nullable Group> groupOf = new ArrayList<>(2);
  // In the order of their first members.
  private final List<Group> groups = new ArrayList<>(2);

  Bucket(Duration horizon, Indexed first) {
    this.horizon = horizon;
    members.add(first);
    Group group = new Group(first);
    groupOf.add(group);
    groups.add(group);
  }

  int size() {
    return members.size();
  }

  /** Adds a member, which {@link #place} then has to place. */
  void add(Indexed article) {
    int at = -Collections.binarySearch(members, article, Indexed.BY_TIME) - 1;
    members.add(at, article);
    groupOf.add(at, null);
  }

  /** Takes a member out and hands on those that may have to be placed anew. */
  void remove(Indexed article, Consumer<Indexed> displaced) {
    int at = Collections.binarySearch(members, article, Indexed.BY_TIME);
    Group group = groupOf.get(at);
    members.remove(at);
    groupOf.remove(at);
    if (group != null) {
      leave(group, article, displaced);
    }
  }

  /**
   * Puts an article into its group and says what it shares with the leaders of the others.
   *
   * @param judge the verdict on the article and an earlier one
   * @param found takes the earliest leader of each story it copies, and all others it shares with
   * @param displaced takes the later members that may have to be placed anew
   * @return how many groups were founded too long before the article for it to be compared with
   */
  int place(
      Indexed article,
      Function<Indexed, @Nullable Verdict> judge,
      Consumer<Indexed> found,
      Consumer<Indexed> displaced) {
    Placing placing = new Placing(article, judge, found);
    placing.compare();
    int at = Collections.binarySearch(members, article, Indexed.BY_TIME);
    Group current = groupOf.get(at);
    if (placing.repeated != null) {
      if (current != placing.repeated) {
        if (current != null) {
          leave(current, article, displaced);
        }
        groupOf.set(at, placing.repeated);
        join(placing.repeated, article, displaced);
      }
    } else if (current == null || current.first() != article) {
      if (current != null) {
        leave(current, article, displaced);
      }
      Group founded = new Group(article);
      founded.origin = placing.originFor(founded);
      groupOf.set(at, founded);
      groups.add(-Collections.binarySearch(groups, founded, Group.BY_FIRST) - 1, founded);
      displace(article, article.publishedAt(), displaced);
    } else if (current.origin != placing.originFor(current)) {
      current.origin = placing.originFor(current);
      displace(article, article.publishedAt(), displaced);
    }
    return placing.skipped;
  }

  private int foundedBefore(Indexed article) {
    int low = 0;
    int high = groups.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (groups.get(middle).first().isBefore(article)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void join(Group group, Indexed article, Consumer<Indexed> displaced) {
    int at = -Collections.binarySearch(group.members, article, Indexed.BY_TIME) - 1;
    group.members.add(at, article);
    // A later member's leader changes if it is too late for the member before this one.
    displace(article, group.members.get(at - 1).publishedAt().plus(horizon), displaced);
  }

  private void leave(Group group, Indexed article, Consumer<Indexed> displaced) {
    int at = Collections.binarySearch(group.members, article, Indexed.BY_TIME);
    if (at > 0) {
      group.members.remove(at);
      displace(article, group.members.get(at - 1).publishedAt().plus(horizon), displaced);
      return;
    }
    groups.remove(Collections.binarySearch(groups, group, Group.BY_FIRST));
    group.members.remove(0);
    if (!group.members.isEmpty()) {
      groups.add(-Collections.binarySearch(groups, group, Group.BY_FIRST) - 1, group);
    }
    displace(article, article.publishedAt(), displaced);
  }

  /** Hands on the members after an article, and not before {@code since}, that it can reach. */
  private void displace(Indexed article, Instant since, Consumer<Indexed> displaced) {
    int at = -Collections.binarySearch(members, article, Indexed.BY_TIME) - 1;
    at = at < 0 ? -at : at;
    boolean crowded = groups.size() >= MOST_GROUPS;
    Instant until = article.publishedAt().plus(horizon);
    for (int i = Math.max(at, firstSince(members, since)); i < members.size(); i++) {
      Indexed member = members.get(i);
      if (!crowded && member.publishedAt().isAfter(until)) {
        return;
      }
      displaced.accept(member);
    }
  }

  /** The place of the first article that is not earlier than an instant. */
  private static int firstSince(List<Indexed> articles, Instant since) {
    int low = 0;
    int high = articles.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (articles.get(middle).publishedAt().isBefore(since)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Articles of one text, in order of time. */
  private static final class Group {
    private static final Comparator<Group> BY_FIRST =
        (a, b) -> Indexed.BY_TIME.compare(a.first(), b.first());

    private final List<Indexed> members = new ArrayList<>(1);
    // The group whose text the first member copies without repeating it; else this one.
    private Group origin = this;

    Group(Indexed first) {
      members.add(first);
    }

    Indexed first() {
      return members.get(0);
    }

    /** The earliest member from an instant on and before an article. */
    @Nullable Indexed leader(Instant since, Indexed article) {
      Indexed leader = first();
      if (leader.publishedAt().isBefore(since)) {
        int at = firstSince(members, since);
        if (at == members.size()) {
          return null;
        }
        leader = members.get(at);
      }
      return leader.isBefore(article) ? leader : null;
    }
  }

  /** Compares one article with the leaders before it. */
  private final class Placing {
    private final Indexed article;
    private final Function<Indexed, @Nullable Verdict> judge;
    private final Consumer<Indexed> found;
    private @Nullable Group repeated;
    private @Nullable Indexed repeatedLeader;
    private int skipped;
    private final List<Group> origins = new ArrayList<>(1);
    private final List<Indexed> copied = new ArrayList<>(1);

    Placing(Indexed article, Function<Indexed, @Nullable Verdict> judge, Consumer<Indexed> found) {
      this.article = article;
      this.judge = judge;
      this.found = found;
    }

    void compare() {
      Instant since = article.publishedAt().minus(horizon);
      int end = foundedBefore(article);
      skipped = Math.max(0, end - MOST_GROUPS);
      for (int i = skipped; i < end; i++) {
        Indexed leader = groups.get(i).leader(since, article);
        if (leader != null) {
          compare(groups.get(i), leader);
        }
      }
      copied.forEach(found);
    }

    private void compare(Group group, Indexed leader) {
      Verdict verdict = judge.apply(leader);
      if (verdict == null) {
        return;
      }
      if (verdict.weak() || verdict.embeds()) {
        found.accept(leader);
        return;
      }
      keepEarliest(group.origin, leader);
      if (verdict.redundant() && (repeatedLeader == null || leader.isBefore(repeatedLeader))) {
        repeated = group;
        repeatedLeader = leader;
      }
    }

    private void keepEarliest(Group origin, Indexed leader) {
      int at = origins.indexOf(origin);
      if (at < 0) {
        origins.add(origin);
        copied.add(leader);
      } else if (leader.isBefore(copied.get(at))) {
        copied.set(at, leader);
      }
    }

    /** The origin of a group that the article founds: that of the earliest leader it copies. */
    Group originFor(Group founded) {
      Indexed earliest = null;
      Group origin = founded;
      for (int i = 0; i < copied.size(); i++) {
        if (earliest == null || copied.get(i).isBefore(earliest)) {
          earliest = copied.get(i);
          origin = origins.get(i);
        }
      }
      return origin;
    }
  }
}
