package org.newsprint.report;

import java.util.Optional;
import org.newsprint.aggregate.CorrectedStance;
import org.newsprint.aggregate.Statistics;

/**
 * A mean stance with what it rests on.
 *
 * @param n the articles with a stance
 * @param stories the different stories among them
 * @param mean their mean, -1 to 1; absent without any
 * @param interval the 95 % interval of the mean, as the tables have it
 */
record Figure(long n, long stories, Optional<Double> mean, Optional<Statistics.Interval> interval) {
  /** What may be said: the tables' rule for enough evidence, over the whole period. */
  Verdict verdict() {
    if (interval.isEmpty()) {
      return Verdict.NONE;
    }
    if (stories < CorrectedStance.LEAST) {
      return Verdict.LITTLE;
    }
    if (interval.get().low() > 0) {
      return Verdict.FAVOR;
    }
    return interval.get().high() < 0 ? Verdict.AGAINST : Verdict.UNCLEAR;
  }
}
