package org.newsprint.synthetic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A story that many copy, most of them soon.
 *
 * @param index its article
 * @param length how many articles after it some copy it among
 * @param copies how many copies are expected
 */
record HotStory(int index, int length, double copies) {
  private static final double[] PLACES = {0.02, 0.3, 0.6};

  /** The share of a hot story by that of the hottest, added up over all. */
  private static final double TOGETHER = 1.75;

  private static final Duration INTEREST = Duration.ofDays(3);

  /** Even where all is about it, at most so many articles would copy it at first. */
  private static final double MOST = 0.5;

  /**
   * Three stories, each half as hot as the one before; none where there are too few articles to
   * tell.
   */
  static List<HotStory> of(NewsPlan plan, Schedule schedule) {
    List<HotStory> stories = new ArrayList<>();
    double share = Math.min(plan.shares().hot(), plan.shares().copies() / TOGETHER);
    for (double place : PLACES) {
      int index = (int) (place * plan.articles());
      double copies = share * plan.articles();
      int soon = schedule.at(schedule.published(index).plus(INTEREST)) - index;
      int length = Math.min(plan.articles() - 1 - index, Math.max(soon, (int) (2 * copies / MOST)));
      if (copies >= 1 && length > 0) {
        stories.add(new HotStory(index, length, copies));
      }
      share /= 2;
    }
    return List.copyOf(stories);
  }

  /** How likely an article copies it: the less, the later the article is. */
  double chance(int article) {
    double passed = (article - index) / (double) (length + 1);
    return passed <= 0 || passed >= 1 ? 0 : 2 * (1 - passed) * copies / length;
  }
}
