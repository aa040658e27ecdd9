package org.newsprint.coverage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The articles that have one sketch value, by stories, and these by groups of those that hardly
 * differ.
 *
 * <p>Articles are placed in order of time. Each is compared with the leaders of a few groups of
 * each story: a group's leader, for an article, is its earliest member within the horizon before
 * that article. The article joins the first group whose leader it repeats; else it founds a group,
 * in the story of the earliest leader it copies, or in a story of its own. So n copies of one text
 * cost n comparisons, n versions of one story a few times n, and a story goes on after its first
 * article has left the horizon. What an article is compared with depends on the set of members
 * alone.
 */
final class Bucket {
  /**
   * How many stories an article is compared with: those founded last before it. A value that more
   * have within the horizon is boilerplate and proves nothing.
   */
  static final int MOST_STORIES = 16;

  /** Of a story's groups: with its first, the first within the horizon, and these last ones. */
  static final int LAST_GROUPS = 3;

  private final Duration horizon;
  private final List<Indexed> members = new ArrayList<>(2);
  // The group of each member, at the same place; none until it is first placed.
  private final List<@Nullable Group> groupOf = new ArrayList<>(2);
  private final List<Story> stories = new ArrayList<>(2);

  Bucket(Duration horizon, Indexed first) {
    this.horizon = horizon;
    members.add(first);
    Group group = new Group(first);
    groupOf.add(group);
    file(group, new Story());
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
   * Puts an article into its group and says what it shares with the leaders of others.
   *
   * @param judge the verdict on the article and an earlier one
   * @param found takes the earliest leader of each story it copies, and others it shares with
   * @param displaced takes the later members that may have to be placed anew
   * @return how many stories were founded too long before the article for it to be compared with
   */
  int place(
      Indexed article,
      Function<Indexed, @Nullable Verdict> judge,
      Consumer<Indexed> found,
      Consumer<Indexed> displaced) {
    Placing placing = new Placing(article, judge, found);
    int skipped = placing.compare();
    int at = Collections.binarySearch(members, article, Indexed.BY_TIME);
    Group current = groupOf.get(at);
    Group repeated = placing.repeated;
    if (repeated != null) {
      if (current != repeated) {
        if (current != null) {
          leave(current, article, displaced);
        }
        groupOf.set(at, repeated);
        join(repeated, article, displaced);
      }
    } else if (current == null || current.first() != article) {
      if (current != null) {
        leave(current, article, displaced);
      }
      Group founded = new Group(article);
      groupOf.set(at, founded);
      Instant reach = file(founded, placing.story == null ? new Story() : placing.story);
      displace(article, article.publishedAt(), reach, displaced);
    } else if (!current.isIn(placing.story)) {
      Instant before = unfile(current);
      Instant after = file(current, placing.story == null ? new Story() : placing.story);
      displace(article, article.publishedAt(), later(before, after), displaced);
    }
    return skipped;
  }

  private void join(Group group, Indexed article, Consumer<Indexed> displaced) {
    int at = -Collections.binarySearch(group.members, article, Indexed.BY_TIME) - 1;
    group.members.add(at, article);
    // A later member's leader changes if it is too late for the member before this one.
    displace(
        article,
        group.members.get(at - 1).publishedAt().plus(horizon),
        article.publishedAt(),
        displaced);
  }

  private void leave(Group group, Indexed article, Consumer<Indexed> displaced) {
    int at = Collections.binarySearch(group.members, article, Indexed.BY_TIME);
    if (at > 0) {
      group.members.remove(at);
      displace(
          article,
          group.members.get(at - 1).publishedAt().plus(horizon),
          article.publishedAt(),
          displaced);
      return;
    }
    Story story = group.story;
    Instant reach = unfile(group);
    group.members.remove(0);
    if (!group.members.isEmpty()) {
      reach = later(reach, file(group, story.groups.isEmpty() ? new Story() : story));
    }
    displace(article, article.publishedAt(), later(reach, article.publishedAt()), displaced);
  }

  /** Puts a group into a story; returns the time of the last member that this concerns. */
  private Instant file(Group group, Story story) {
    Instant reach = group.last();
    if (!story.groups.isEmpty()) {
      stories.remove(Collections.binarySearch(stories, story, Story.BY_FIRST));
      // It may not be the first any longer, which is asked for as long as it has members.
      reach = later(reach, story.groups.get(0).last());
    }
    int at = -Collections.binarySearch(story.groups, group, Group.BY_FIRST) - 1;
    story.groups.add(at, group);
    group.story = story;
    stories.add(-Collections.binarySearch(stories, story, Story.BY_FIRST) - 1, story);
    return reach;
  }

  /** Takes a group out of its story; returns the time of the last member that this concerns. */
  private Instant unfile(Group group) {
    Story story = group.story;
    stories.remove(Collections.binarySearch(stories, story, Story.BY_FIRST));
    story.groups.remove(Collections.binarySearch(story.groups, group, Group.BY_FIRST));
    if (story.groups.isEmpty()) {
      return group.last();
    }
    stories.add(-Collections.binarySearch(stories, story, Story.BY_FIRST) - 1, story);
    return later(group.last(), story.groups.get(0).last());
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  /**
   * Hands on the members after an article that a change of its group concerns.
   *
   * @param since not those before this
   * @param reach nor those a horizon after this, unless the stories that are asked change too
   */
  private void displace(
      Indexed article, Instant since, Instant reach, Consumer<Indexed> displaced) {
    boolean crowded = stories.size() >= MOST_STORIES;
    Instant until = reach.plus(horizon);
    int after = firstNotBefore(members, article);
    for (int i = Math.max(after, Ordered.firstSince(members, since)); i < members.size(); i++) {
      Indexed member = members.get(i);
      if (!crowded && member.publishedAt().isAfter(until)) {
        return;
      }
      if (member != article) {
        displaced.accept(member);
      }
    }
  }

  private static int firstNotBefore(List<Indexed> articles, Indexed article) {
    int at = Collections.binarySearch(articles, article, Indexed.BY_TIME);
    return at < 0 ? -at - 1 : at;
  }

  /** Compares one article with the leaders before it. */
  private final class Placing {
    private final Indexed article;
    private final Instant since;
    private final Function<Indexed, @Nullable Verdict> judge;
    private final Consumer<Indexed> found;
    // The story of the earliest leader that the article copies, and the group it repeats.
    private @Nullable Story story;
    private @Nullable Indexed copied;
    private @Nullable Group repeated;
    private @Nullable Indexed repeatedLeader;

    Placing(Indexed article, Function<Indexed, @Nullable Verdict> judge, Consumer<Indexed> found) {
      this.article = article;
      this.since = article.publishedAt().minus(horizon);
      this.judge = judge;
      this.found = found;
    }

    /** How many stories were not compared. */
    int compare() {
      int end = Ordered.lowerBound(stories.size(), at -> stories.get(at).first().isBefore(article));
      int start = Math.max(0, end - MOST_STORIES);
      for (int i = start; i < end; i++) {
        Indexed earliest = compare(stories.get(i));
        if (earliest != null) {
          found.accept(earliest);
          if (copied == null || earliest.isBefore(copied)) {
            copied = earliest;
            story = stories.get(i);
          }
        }
      }
      return start;
    }

    /** The first leader of a story that the article copies, of those compared. */
    private @Nullable Indexed compare(Story other) {
      Indexed match = compare(other.groups.get(0));
      if (other.groups.size() == 1) {
        return match;
      }
      int end = other.foundedBefore(article);
      int alive = other.foundedBefore(since);
      if (alive > 0 && alive < end) {
        match = compareUnlessCopied(match, other.groups.get(alive));
      }
      for (int i = Math.max(alive + 1, end - LAST_GROUPS); i < end; i++) {
        match = compareUnlessCopied(match, other.groups.get(i));
      }
      return match;
    }

    /** One match of a story says enough, but an exact copy also tells where the article belongs. */
    private @Nullable Indexed compareUnlessCopied(@Nullable Indexed match, Group group) {
      if (match == null) {
        return compare(group);
      }
      Indexed leader = group.leader(since, article);
      if (leader != null && leader.isExactly(article)) {
        compare(group);
      }
      return match;
    }

    /** The leader of a group, if the article copies it. */
    private @Nullable Indexed compare(Group group) {
      Indexed leader = group.leader(since, article);
      Verdict verdict = leader == null ? null : judge.apply(leader);
      if (leader == null || verdict == null) {
        return null;
      }
      if (verdict.weak() || verdict.embeds()) {
        found.accept(leader);
        return null;
      }
      if (verdict.redundant() && (repeatedLeader == null || leader.isBefore(repeatedLeader))) {
        repeated = group;
        repeatedLeader = leader;
      }
      return leader;
    }
  }
}
