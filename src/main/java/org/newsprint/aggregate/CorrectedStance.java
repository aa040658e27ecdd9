package org.newsprint.aggregate;

import java.util.Arrays;
import java.util.Optional;
import org.newsprint.aggregate.Statistics.Interval;

/**
 * The stance of a window's stories, corrected by the mistakes that the scorer makes on a labelled
 * sample.
 *
 * <p>The shares of the true labels are those that make the votes most probable under the sample's
 * rates. The interval is of 90 % and covers both kinds of chance, of few stories and of a small
 * sample: votes and sample are drawn anew together, 400 times (the percentile bootstrap). Votes are
 * drawn as if there were one story more, of any label, so that a few that agree do not look
 * certain. A pure function of votes, sample and seed; it costs a few milliseconds.
 *
 * @param stance (favour - against) / (favour + against) over the true shares, rounded to 4
 *     decimals; absent where no share takes a side
 * @param interval its 90 % interval; absent without a stance and under {@link #LEAST_FOR_INTERVAL}
 *     stories
 * @param enough whether there are at least {@link #LEAST} stories and the interval does not hold 0
 */
public record CorrectedStance(
    Optional<Double> stance, Optional<Interval> interval, boolean enough) {
  /** Fewer stories have no interval. */
  static final int LEAST_FOR_INTERVAL = 3;

  /** Fewer stories are not enough evidence, whatever they say. */
  public static final int LEAST = 8;

  private static final int REPLICATES = 400;

  /** How many replicates lie outside on either side: 5 %. */
  private static final int TAIL = REPLICATES / 20;

  /** Shares below this take no side; what is left of them is the iteration's rest. */
  private static final double NO_SHARE = 1e-3;

  /**
   * Corrects votes.
   *
   * @param confusion how the scorer labels a sample whose labels are known
   * @param seed makes the interval's chance; equal seeds give equal intervals
   */
  public static CorrectedStance of(StoryVotes votes, Confusion confusion, long seed) {
    Optional<Double> stance =
        votes.total() == 0
            ? Optional.empty()
            : balance(LabelShares.of(votes.counts(), confusion.rates()));
    Optional<Interval> interval =
        stance.isEmpty() || votes.total() < LEAST_FOR_INTERVAL
            ? Optional.empty()
            : Optional.of(interval(votes, confusion, new Chance(seed)));
    boolean oneSided = interval.filter(ends -> ends.low() > 0 || ends.high() < 0).isPresent();
    return new CorrectedStance(
        stance.map(Scores::rounded), interval, oneSided && votes.total() >= LEAST);
  }

  private static Interval interval(StoryVotes votes, Confusion confusion, Chance chance) {
    double[] odds = votes.counts();
    for (int label = 0; label < odds.length; label++) {
      odds[label] += 1.0 / odds.length;
    }
    double[] lows = new double[REPLICATES];
    double[] highs = new double[REPLICATES];
    for (int i = 0; i < REPLICATES; i++) {
      double[] drawn = chance.sample(votes.total(), odds);
      Optional<Double> stance = balance(LabelShares.of(drawn, confusion.resampledRates(chance)));
      // Without a side the stance may be anything.
      lows[i] = stance.orElse(-1.0);
      highs[i] = stance.orElse(1.0);
    }
    Arrays.sort(lows);
    Arrays.sort(highs);
    return new Interval(Scores.rounded(lows[TAIL - 1]), Scores.rounded(highs[REPLICATES - TAIL]));
  }

  private static Optional<Double> balance(double[] shares) {
    double sides = shares[0] + shares[1];
    return sides < NO_SHARE ? Optional.empty() : Optional.of((shares[0] - shares[1]) / sides);
  }
}
