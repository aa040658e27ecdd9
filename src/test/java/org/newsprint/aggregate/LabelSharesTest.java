package org.newsprint.aggregate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelSharesTest {
  private static final double[][] RATES = {{0.8, 0.05, 0.15}, {0.14, 0.76, 0.1}, {0.16, 0.04, 0.8}};

  @Test
  void of_countsOfKnownShares_findsTheShares() {
    // What 0.5, 0.2 and 0.3 give under the rates: the inverse is in range and is found.
    assertShares(new double[] {476, 189, 335}, 0.5, 0.2, 0.3);
  }

  @Test
  void of_inverseOutOfRange_endsAtAShareOfZero() {
    assertShares(new double[] {1, 0, 0}, 1, 0, 0);
    assertShares(new double[] {0, 9, 1}, 0, 1, 0);
  }

  @Test
  void of_exactScorer_isTheCountsThemselves() {
    assertThat(
        LabelShares.of(new double[] {2, 1, 1}, Confusion.exact().rates()),
        is(new double[] {0.5, 0.25, 0.25}));
  }

  @Test
  void of_labelThatNothingIsPredictedAs_isLeftOut() {
    double[][] never = {{1, 0, 0}, {0.5, 0.5, 0}, {1, 0, 0}};
    assertThat(LabelShares.of(new double[] {0, 1, 5}, never), is(new double[] {0, 1, 0}));
    double[] nothing = LabelShares.of(new double[] {0, 0, 5}, never);
    assertThat(nothing[0], closeTo(1 / 3.0, 1e-9));
  }

  @Test
  void of_scorerThatGuesses_isUndecidedAndEnds() {
    double[][] guess = {{0.5, 0.3, 0.2}, {0.5, 0.3, 0.2}, {0.5, 0.3, 0.2}};
    assertThat(LabelShares.of(new double[] {9, 1, 1}, guess)[0], closeTo(1 / 3.0, 1e-9));
  }

  @Test
  void of_anyCountsAndRates_areAsLikelyAsAnyOfAGrid() {
    Random random = new Random(3);
    for (int round = 0; round < 300; round++) {
      double[][] rates = new double[3][];
      for (int truth = 0; truth < 3; truth++) {
        rates[truth] = shares(random, round % 3 == 0 ? 4 : 1);
      }
      double[] counts = new double[3];
      for (int label = 0; label < 3; label++) {
        counts[label] = random.nextInt(3) == 0 ? 0 : random.nextInt(20);
      }
      counts[round % 3] += 1;
      double found = logLikelihood(LabelShares.of(counts, rates), counts, rates);
      for (int i = 0; i <= 40; i++) {
        for (int j = 0; i + j <= 40; j++) {
          double[] shares = {i / 40.0, j / 40.0, (40 - i - j) / 40.0};
          assertThat(found, greaterThanOrEqualTo(logLikelihood(shares, counts, rates) - 1e-6));
        }
      }
    }
  }

  /** Three shares; the higher the power, the more one of them outweighs the others. */
  private static double[] shares(Random random, int power) {
    double[] shares = random.doubles(3).map(share -> Math.pow(share, power) + 1e-3).toArray();
    double total = shares[0] + shares[1] + shares[2];
    return new double[] {shares[0] / total, shares[1] / total, shares[2] / total};
  }

  private static double logLikelihood(double[] shares, double[] counts, double[][] rates) {
    double sum = 0;
    for (int predicted = 0; predicted < 3; predicted++) {
      double probability = 0;
      for (int truth = 0; truth < 3; truth++) {
        probability += shares[truth] * rates[truth][predicted];
      }
      sum += counts[predicted] == 0 ? 0 : counts[predicted] * Math.log(probability);
    }
    return sum;
  }

  private static void assertShares(double[] counts, double... expected) {
    double[] shares = LabelShares.of(counts, RATES);
    for (int i = 0; i < shares.length; i++) {
      assertThat("label " + i, shares[i], closeTo(expected[i], 1e-4));
    }
  }
}
