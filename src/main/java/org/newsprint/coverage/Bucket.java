package org.newsprint.coverage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
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
  static final int LAST = 16;

  private final Duration horizon;
  private final List<Indexed> members = new ArrayList<>(2);
  // The group of each member, at the same place; none until it is first placed.
  private final List<@Nullable Group> groupOf = new ArrayList<>(2);

  /** A leader and the group it leads. */
  private record Led(Indexed leader, Group group) {}

  Bucket(Duration horizon, Indexed first) {
    this.horizon = horizon;
    members.add(first);
    groupOf.add(new Group(first));
  }

  int size() {
    return members.size();
  }

  /** Adds a member, which {@link #place} then has to place. */
  void add(Indexed article) {
    int at = Ordered.countBefore(members, article);
    members.add(at, article);
    groupOf.add(at, null);
  }

  /** Takes a member out, and opens those that may have to be placed anew. */
  void remove(Indexed article, Agenda open) {
    int at = Ordered.countBefore(members, article);
    Group group = groupOf.get(at);
    members.remove(at);
    groupOf.remove(at);
    if (group != null) {
      leave(group, article, at, open);
      openNext(at, open);
    }
  }

  /**
   * Puts an article into its group and says with whom it shares.
   *
   * @param judge the verdict on the article and an earlier one
   * @param found takes the one it copies of each group, and others that it shares with
   * @param open takes the later members that may have to be placed anew
   * @return how many earlier members are in groups that it was not compared with
   */
  int place(
      Indexed article,
      Function<Indexed, @Nullable Verdict> judge,
      Consumer<Indexed> found,
      Agenda open) {
    int at = Ordered.countBefore(members, article);
    List<Led> asked = leadersBefore(at, article);
    Group copied = copied(article, asked, judge, found);
    Group current = groupOf.get(at);
    boolean stays =
        copied == null ? current != null && current.first() == article : current == copied;
    if (!stays) {
      if (current != null) {
        leave(current, article, at + 1, open);
      }
      if (copied == null) {
        groupOf.set(at, new Group(article));
      } else {
        groupOf.set(at, copied);
        openLed(copied, copied.add(article), article, at + 1, open);
      }
      openNext(at + 1, open);
    }
    return at <= LAST
        ? 0
        : at - asked.stream().mapToInt(led -> led.group.countBefore(article)).sum();
  }

  /** The leaders of the groups of the last members before a place, in order of time. */
  private List<Led> leadersBefore(int at, Indexed article) {
    Instant since = article.publishedAt().minus(horizon);
    List<Led> leaders = new ArrayList<>(2);
    for (int i = Math.max(0, at - LAST); i < at; i++) {
      Group group = groupOf.get(i);
      if (group != null && leaders.stream().noneMatch(led -> led.group == group)) {
        Indexed leader = group.leader(since, article);
        if (leader != null) {
          int earlier = leaders.size();
          while (earlier > 0 && leader.isBefore(leaders.get(earlier - 1).leader)) {
            earlier--;
          }
          leaders.add(earlier, new Led(leader, group));
        }
      }
    }
    return leaders;
  }

  /** The first of some groups that the article copies a member of. */
  private static @Nullable Group copied(
      Indexed article,
      List<Led> leaders,
      Function<Indexed, @Nullable Verdict> judge,
      Consumer<Indexed> found) {
    Group copied = null;
    for (Led led : leaders) {
      for (Indexed earlier : led.group.asked(led.leader, article)) {
        Verdict verdict = judge.apply(earlier);
        if (verdict != null) {
          found.accept(earlier);
          if (verdict.proves()) {
            copied = copied == null ? led.group : copied;
            break;
          }
        }
      }
    }
    return copied;
  }

  /**
   * Takes an article out of its group.
   *
   * @param next the place of the first member after it
   */
  private void leave(Group group, Indexed article, int next, Agenda open) {
    openLed(group, group.remove(article), article, next, open);
  }

  /** Opens the members for which an article is one of the last before them. */
  private void openNext(int next, Agenda open) {
    for (int i = next; i < Math.min(members.size(), next + LAST); i++) {
      open.add(members.get(i));
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
            : Math.max(next, Ordered.countBefore(members, before.publishedAt().plus(horizon)));
    Instant until = article.publishedAt().plus(horizon);
    if (led < members.size()) {
      Instant since = members.get(led).publishedAt();
      Optional<Instant> opened = open.openedUntil(group, since, until);
      int from =
          opened.isPresent() ? Math.max(led, Ordered.countUntil(members, opened.get())) : led;
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
    for (int i = Math.max(0, from - LAST); i < members.size() && passed < passing; i++) {
      Indexed member = members.get(i);
      if (member.publishedAt().isAfter(until)
          || (i - lastOfGroup > LAST && i >= from && group.isOver(member))) {
        return;
      }
      if (i >= from && i - lastOfGroup <= LAST) {
        open.add(member);
      }
      if (groupOf.get(i) == group) {
        lastOfGroup = i;
        passed += i >= from ? 1 : 0;
      }
    }
  }
}
