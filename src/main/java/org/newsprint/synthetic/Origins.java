package org.newsprint.synthetic;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Decides what each article copies. What it decides is a function of the plan and the article's
 * number, so that nothing has to be kept.
 *
 * <p>A copy copies an article of the last three days, mostly of the last hours, or a hot story.
 * Since copies are copied too, a story that was copied is copied more (Yule 1925), and the sizes of
 * stories have a long tail.
 */
final class Origins {
  /** How old an article is when it is copied; hot stories may be older. */
  static final Duration LONGEST_LAG = Duration.ofDays(3);

  private static final double MEDIAN_LAG_HOURS = 4;
  private static final double LAG_SPREAD = 1.2;

  /** Most take the text from where it first stood, as from an agency. */
  private static final double FROM_THE_ROOT = 0.7;

  // Of the copies that are not spun.
  private static final double EXACT = 0.4;
  private static final double EDITED = 0.4;

  private final NewsPlan.Shares shares;
  private final Schedule schedule;
  private final Chance chance;
  private final List<HotStory> hotStories;
  private final Set<Integer> hot;
  private final double others;

  Origins(NewsPlan plan, Schedule schedule, Chance chance) {
    this.shares = plan.shares();
    this.schedule = schedule;
    this.chance = chance;
    this.hotStories = HotStory.of(plan, schedule);
    this.hot = Set.copyOf(hotStories.stream().map(HotStory::index).toList());
    double together = hotStories.stream().mapToDouble(HotStory::copies).sum() / plan.articles();
    // So that hot and other copies together are as many as wanted.
    this.others = Math.max(0, (shares.copies() - together) / (1 - together));
  }

  /** The articles that many copy. */
  Set<Integer> hot() {
    return hot;
  }

  /** How an article comes by its text. */
  Origin of(int index) {
    RandomGenerator random = chance.of("origin", index);
    if (index == 0 || hot.contains(index)) {
      return Origin.original(index);
    }
    double hottest = random.nextDouble();
    for (HotStory story : hotStories) {
      hottest -= story.chance(index);
      if (hottest < 0) {
        return copy(story.index(), story.index(), random);
      }
    }
    return random.nextDouble() < others ? ordinary(index, random) : Origin.original(index);
  }

  private Origin ordinary(int index, RandomGenerator random) {
    Instant earliest = schedule.published(index).minus(LONGEST_LAG);
    int near = nearSource(index, random);
    int root = of(near).root();
    // Hot stories have their copies already.
    while (hot.contains(root) && near > 0) {
      near--;
      root = of(near).root();
    }
    if (hot.contains(root)) {
      return Origin.original(index);
    }
    boolean fromTheRoot =
        random.nextDouble() < FROM_THE_ROOT && !schedule.published(root).isBefore(earliest);
    return copy(fromTheRoot ? root : near, root, random);
  }

  private int nearSource(int index, RandomGenerator random) {
    double hours = Chance.logNormal(MEDIAN_LAG_HOURS, LAG_SPREAD, random);
    long seconds = Math.min(LONGEST_LAG.toSeconds() - 1, (long) (hours * 3_600));
    Instant time = schedule.published(index).minusSeconds(seconds);
    int source = schedule.at(time);
    if (source == 0) {
      // Before the first one there is none; it would be copied by all the early ones.
      return random.nextInt(index);
    }
    int after = schedule.published(source).isBefore(time) ? source + 1 : source;
    return Math.min(after, index - 1);
  }

  private Origin copy(int source, int root, RandomGenerator random) {
    return new Origin(root, Optional.of(new Origin.Copy(source, manner(random))));
  }

  private Manner manner(RandomGenerator random) {
    if (random.nextDouble() < shares.spun() / shares.copies()) {
      return Manner.REWORDED;
    }
    double kind = random.nextDouble();
    if (kind < EXACT) {
      return Manner.EXACT;
    }
    return kind < EXACT + EDITED ? Manner.EDITED : Manner.TRUNCATED;
  }
}
