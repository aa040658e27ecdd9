package org.newsprint.aggregate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whether the interval holds the truth as often as it says: windows whose true shares are known, of
 * stories labelled by a scorer that is right four times in five and prefers favor, corrected by a
 * sample of 200 that is drawn anew for each window.
 */
class CorrectedStanceCoverageTest {
  private static final int WINDOWS = 500;
  private static final int SAMPLE = 200;
  private static final double[] SAMPLE_SHARES = {0.45, 0.2, 0.35};
  private static final double[][] RATES = {{0.8, 0.05, 0.15}, {0.14, 0.76, 0.1}, {0.16, 0.04, 0.8}};

  @ParameterizedTest
  @ValueSource(ints = {15, 40, 100})
  void interval_ofNinetyPercent_holdsTheTruthAsOften_andTheNaiveOneDoesNot(int stories) {
    SplittableRandom random = new SplittableRandom(stories);
    int corrected = 0;
    int naive = 0;
    for (int window = 0; window < WINDOWS; window++) {
      double[] shares = anyShares(random);
      double truth = (shares[0] - shares[1]) / (shares[0] + shares[1]);
      long[][] labelled = confusion(draw(stories, shares, random), random);
      StoryVotes votes =
          new StoryVotes(predicted(labelled, 0), predicted(labelled, 1), predicted(labelled, 2));
      Confusion sample = Confusion.of(confusion(draw(SAMPLE, SAMPLE_SHARES, random), random));
      corrected += holds(CorrectedStance.of(votes, sample, window), truth) ? 1 : 0;
      naive += holds(CorrectedStance.of(votes, Confusion.exact(), window), truth) ? 1 : 0;
    }
    assertThat(
        (double) corrected / WINDOWS, allOf(greaterThanOrEqualTo(0.85), lessThanOrEqualTo(0.95)));
    assertThat((double) naive / WINDOWS, lessThan(0.85));
  }

  /** Without an interval anything may be true. */
  private static boolean holds(CorrectedStance stance, double truth) {
    return stance.interval().map(ends -> ends.low() <= truth && truth <= ends.high()).orElse(true);
  }

  /** Shares of the three labels, each mixture as likely as any other. */
  private static double[] anyShares(SplittableRandom random) {
    double one = random.nextDouble();
    double other = random.nextDouble();
    double low = Math.min(one, other);
    double high = Math.max(one, other);
    return new double[] {low, high - low, 1 - high};
  }

  /** What the scorer makes of texts of these true labels, by true and by predicted label. */
  private static long[][] confusion(long[] truths, SplittableRandom random) {
    long[][] counts = new long[truths.length][];
    for (int truth = 0; truth < truths.length; truth++) {
      counts[truth] = draw(truths[truth], RATES[truth], random);
    }
    return counts;
  }

  private static long predicted(long[][] counts, int label) {
    return counts[0][label] + counts[1][label] + counts[2][label];
  }

  private static long[] draw(long count, double[] shares, SplittableRandom random) {
    long[] drawn = new long[shares.length];
    for (long i = 0; i < count; i++) {
      double point = random.nextDouble();
      drawn[point < shares[0] ? 0 : point < shares[0] + shares[1] ? 1 : 2]++;
    }
    return drawn;
  }
}
