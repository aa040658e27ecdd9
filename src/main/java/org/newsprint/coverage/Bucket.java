package org.newsprint.coverage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The articles that have one sketch value, in groups of a leader and those that copy it.
 *
 * <p>Articles are placed in order of time. Each is compared with the leaders of a few groups: those
 * of the {@link #LAST} articles before it. A group's leader, for an article, is its earliest member
 * within the horizon before that article. The article joins the group of the earliest leader that
 * it copies, or founds one. So n copies of one text cost n comparisons, and a group goes on after
 * its first article has left the horizon. What an article is compared with depends on the set of
 * members alone.
 *
 * <p>An article that does not copy the leader is also compared with the last members of the group,
 * which may have gone further in its direction. Other versions lead nobody here, but they do in the
 * buckets of what is new in them.
 */
final class Bucket {
  /**
   * The groups of how many articles before it an article is compared with. A value that stands in
   * more stories at a time is boilerplate and proves nothing.
   */
  static final int LAST = 8;

  private final Duration horizon;
  // In order of time, and the group of each; none until it is first placed.
  private Indexed[] members;
  private @Nullable Group[] groupOf;
  private int size;

  /** A leader and the group it leads. */
  private record Led(Indexed leader, Group group) {}

  Bucket(Duration horizon, Indexed first) {
    this.horizon = horizon;
    members = new Indexed[] {first, first};
    groupOf = new @Nullable Group[] {first.alone, null};
    size = 1;
  }

  int size() {
    return size;
  }

  private void insert(int at, Indexed article) {
    if (size == members.length) {
      members = Arrays.copyOf(members, size * 2);
      groupOf = Arrays.copyOf(groupOf, size * 2);
    }
    System.arraycopy(members, at, members, at + 1, size - at);
    System.arraycopy(groupOf, at, groupOf, at + 1, size - at);
    members[at] = article;
    groupOf[at] = null;
    size++;
  }

  /** Takes a member out, and opens those that may have to be placed anew. */
  void remove(Indexed article, Agenda open) {
    int at = Ordered.countBefore(article, members, size);
    Group group = groupOf[at];
    size--;
    System.arraycopy(members, at + 1, members, at, size - at);
    System.arraycopy(groupOf, at + 1, groupOf, at, size - at);
    members[size] = members[0];
    groupOf[size] = null;
    if (group != null) {
      leave(group, article, at, open);
      openNext(at, open);
    }
  }

  /** Drops the members before an instant; returns whether none is left. */
  boolean forget(Instant since) {
    int old = Ordered.countBefore(since, members, size);
    if (old == 0) {
      return size == 0;
    }
    for (int i = 0; i < old; i++) {
      Group group = groupOf[i];
      if (group != null) {
        group.forget(since);
      }
    }
    size -= old;
    // Room that is no longer needed would hold them.
    int room = Math.max(1, size);
    members = Arrays.copyOfRange(members, old, old + room);
    groupOf = Arrays.copyOfRange(groupOf, old, old + room);
    return size == 0;
  }

  /**
   * Puts an article into its group; adds it, if it is not a member.
   *
   * @param judge of the article: is asked about those it is compared with
   * @param open takes the later members that may have to be placed anew
   * @return how many earlier members are in groups that it was not compared with
   */
  int place(Judge judge, Agenda open) {
    Indexed article = judge.article();
    int at = Ordered.countBefore(article, members, size);
    if (at == size || members[at] != article) {
      insert(at, article);
    }
    List<Led> asked = leadersBefore(at, judge);
    Group copied = copied(asked, judge);
    Group current = groupOf[at];
    boolean stays =
        copied == null ? current != null && current.first() == article : current == copied;
    if (!stays) {
      if (current != null) {
        leave(current, article, at + 1, open);
      }
      if (copied == null) {
        groupOf[at] = article.alone;
      } else {
        Group joined = shared(copied);
        groupOf[at] = joined;
        openLed(joined, joined.add(article), article, at + 1, open);
      }
      openNext(at + 1, open);
    }
    return at <= LAST ? 0 : at - membersBefore(article, asked);
  }

  /** A group that may be joined: one that stands for an article alone does so in all buckets. */
  private Group shared(Group group) {
    Indexed first = group.first();
    if (group != first.alone) {
      return group;
    }
    Group shared = new Group(first);
    groupOf[Ordered.countBefore(first, members, size)] = shared;
    return shared;
  }

  private static int membersBefore(Indexed article, List<Led> leaders) {
    int members = 0;
    for (Led led : leaders) {
      members += led.group.countBefore(article);
    }
    return members;
  }

  /** The leaders of the groups of the last members before a place, in order of time. */
  private List<Led> leadersBefore(int at, Judge judge) {
    List<Led> leaders = new ArrayList<>(2);
    for (int i = Math.max(0, at - LAST); i < at; i++) {
      Group group = groupOf[i];
      Indexed leader = group == null ? null : group.leader(judge.since(), judge.article());
      if (group != null && leader != null) {
        insert(new Led(leader, group), leaders);
      }
    }
    return leaders;
  }

  /** Puts a leader among others, unless it is there. */
  private static void insert(Led led, List<Led> leaders) {
    int at = leaders.size();
    while (at > 0 && led.leader.isBefore(leaders.get(at - 1).leader)) {
      at--;
    }
    if (at == 0 || leaders.get(at - 1).leader != led.leader) {
      leaders.add(at, led);
    }
  }

  /** The first of some groups that the article copies a member of. */
  private static @Nullable Group copied(List<Led> leaders, Judge judge) {
    Group copied = null;
    for (Led led : leaders) {
      if (copies(led, judge) && copied == null) {
        copied = led.group;
      }
    }
    return copied;
  }

  /** Whether the article copies the leader of a group or, if not, one of its last members. */
  private static boolean copies(Led led, Judge judge) {
    int next = led.group.firstAsked(led.leader, judge.article());
    for (Indexed earlier = led.leader;
        earlier != null;
        earlier = led.group.follower(next++, judge.article())) {
      Verdict verdict = judge.verdict(earlier);
      if (verdict != null && verdict.proves()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Takes an article out of its group.
   *
   * @param next the place of the first member after it
   */
  private void leave(Group group, Indexed article, int next, Agenda open) {
    if (group == article.alone) {
      // Only the next members could ask it.
      return;
    }
    openLed(group, group.remove(article), article, next, open);
  }

  /** Opens the members for which an article is one of the last before them. */
  private void openNext(int next, Agenda open) {
    for (int i = next; i < Math.min(size, next + LAST); i++) {
      open.add(members[i]);
    }
  }

  /**
   * Opens the members that would be compared with others when an article joins a group or leaves
   * it.
   *
   * @param before the member of the group before the article; where there is one, those for whom it
   *     is within the horizon have the same leader anyway
   * @param next the place of the first member after the article
   */
  private void openLed(
      Group group, @Nullable Indexed before, Indexed article, int next, Agenda open) {
    openAsking(group, next, Instant.MAX, Group.LAST, open);
    int led =
        before == null
            ? next
            : Math.max(
                next, Ordered.countBefore(before.publishedAt().plus(horizon), members, size));
    Instant until = article.publishedAt().plus(horizon);
    if (led < size) {
      Optional<Instant> opened = open.openedUntil(group, members[led], until);
      int from =
          opened.isPresent() ? Math.max(led, Ordered.countUntil(opened.get(), members, size)) : led;
      openAsking(group, from, until, Integer.MAX_VALUE, open);
    }
  }

  /**
   * Opens the members that are compared with a group, because one of it is among the last before
   * them.
   *
   * @param from not those before this place
   * @param until nor those after this time
   * @param passing nor those after so many members of the group from that place on
   */
  private void openAsking(Group group, int from, Instant until, int passing, Agenda open) {
    int passed = 0;
    int lastOfGroup = Integer.MIN_VALUE / 2;
    for (int i = Math.max(0, from - LAST); i < size && passed < passing; i++) {
      Indexed member = members[i];
      if (member.publishedAt().isAfter(until)) {
        return;
      }
      if (i >= from && i - lastOfGroup <= LAST) {
        open.add(member);
      }
      if (groupOf[i] == group) {
        lastOfGroup = i;
        passed += i >= from ? 1 : 0;
      } else if (i >= from && i - lastOfGroup > LAST && group.isOver(member)) {
        return;
      }
    }
  }
}
