package org.newsprint.aggregate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

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

  private static void assertShares(double[] counts, double... expected) {
    double[] shares = LabelShares.of(counts, RATES);
    for (int i = 0; i < shares.length; i++) {
      assertThat("label " + i, shares[i], closeTo(expected[i], 1e-4));
    }
  }
}
