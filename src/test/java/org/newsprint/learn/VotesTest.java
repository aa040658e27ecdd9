package org.newsprint.learn;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VotesTest {
  private static final double[] PLAIN = {1, 1};

  @Test
  void best_allRightAlready_leavesThemAtOne() {
    double[] votes =
        Votes.best(List.of(new double[] {0.6, 0.4}, new double[] {0.2, 0.8}), new int[] {0, 1}, 2);

    assertThat(votes, is(PLAIN));
  }

  @Test
  void best_noSentences_leavesThemAtOne() {
    assertThat(Votes.best(List.of(), new int[0], 2), is(PLAIN));
  }

  @Test
  void best_rareClassBelowTheOther_isRaisedUntilItIsChosen() {
    List<double[]> probabilities = new ArrayList<>();
    int[] labels = new int[20];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = i < 4 ? 0 : 1;
      probabilities.add(i < 4 ? new double[] {0.4, 0.6} : new double[] {0.1, 0.9});
    }

    double[] votes = Votes.best(probabilities, labels, 2);

    assertThat(Votes.choice(new double[] {0.4, 0.6}, votes), is(0));
    assertThat(Votes.choice(new double[] {0.1, 0.9}, votes), is(1));
    assertThat(votes[0], is(greaterThan(votes[1])));
  }

  @Test
  void choice_plainVotes_isTheMostProbable() {
    assertThat(Votes.choice(new double[] {0.2, 0.5, 0.3}, new double[] {1, 1, 1}), is(1));
  }

  @Test
  void choice_equals_isTheFirst() {
    assertThat(Votes.choice(new double[] {0.5, 0.5}, PLAIN), is(0));
  }

  @Test
  void choice_votes_weighTheProbabilities() {
    assertThat(Votes.choice(new double[] {0.3, 0.7}, new double[] {2.5, 1}), is(0));
  }
}
