package org.newsprint.synthetic;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** When each article is published and, if that is later, when it arrives. */
final class Schedule {
  private static final double MEDIAN_DELAY_HOURS = 3;
  private static final double DELAY_SPREAD = 1;
  private static final Duration LONGEST_DELAY = Duration.ofDays(2);

  private final NewsPlan plan;
  private final Chance chance;
  private final Rhythm rhythm;

  Schedule(NewsPlan plan, Chance chance) {
    this.plan = plan;
    this.chance = chance;
    this.rhythm = new Rhythm(plan.start(), plan.days());
  }

  /** How many articles there are. */
  int size() {
    return plan.articles();
  }

  /** When an article is published: not before those of lower numbers. */
  Instant published(int index) {
    double within = chance.of("time", index).nextDouble();
    return rhythm.time((index + within) / plan.articles());
  }

  /** The article that is published at about a time, or the first or last one. */
  int at(Instant time) {
    int index = (int) (rhythm.share(time) * plan.articles());
    return Math.max(0, Math.min(index, plan.articles() - 1));
  }

  /** When a late article arrives; nothing for one that arrives when it is published. */
  Optional<Instant> arrival(int index) {
    RandomGenerator random = chance.of("late", index);
    if (random.nextDouble() >= plan.shares().late()) {
      return Optional.empty();
    }
    double hours = Chance.logNormal(MEDIAN_DELAY_HOURS, DELAY_SPREAD, random);
    long seconds = Math.min(LONGEST_DELAY.toSeconds(), (long) (hours * 3_600));
    Instant arrival = published(index).plusSeconds(seconds);
    // Where little is published, later than the next one at least.
    Instant next = published(Math.min(index + 1, size() - 1)).plusSeconds(1);
    return Optional.of(arrival.isBefore(next) ? next : arrival);
  }
}
