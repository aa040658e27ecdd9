package org.newsprint.aggregate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsprint.aggregate.Statistics.Interval;

class CorrectedStanceTest {
  private static final Confusion EXACT = Confusion.exact();
  private static final Confusion MISTAKEN =
      Confusion.of(new long[][] {{80, 5, 15}, {14, 76, 10}, {16, 4, 80}});

  @Test
  void of_exactScorer_isTheBalanceOfTheVotes() {
    assertThat(of(6, 2, 4).stance(), is(Optional.of(0.5)));
    assertThat(of(1, 2, 0).stance(), is(Optional.of(-0.3333)));
  }

  @Test
  void of_mistakes_areCorrected() {
    // Of true shares 0.5, 0.2 and 0.3.
    StoryVotes votes = new StoryVotes(476, 189, 335);
    assertThat(
        CorrectedStance.of(votes, MISTAKEN, 1).stance().orElseThrow(), closeTo(0.3 / 0.7, 1e-3));
    assertThat(CorrectedStance.of(votes, EXACT, 1).stance(), is(Optional.of(0.4316)));
  }

  @Test
  void of_noVotesOrNoSides_hasNoStance() {
    CorrectedStance none = new CorrectedStance(Optional.empty(), Optional.empty(), false);
    assertThat(of(0, 0, 0), is(none));
    assertThat(of(0, 0, 20), is(none));
  }

  @Test
  void of_underThreeStories_hasAStanceWithoutInterval() {
    assertThat(of(2, 0, 0).stance(), is(Optional.of(1.0)));
    assertThat(of(2, 0, 0).interval(), is(Optional.empty()));
    assertThat(of(3, 0, 0).interval(), is(not(Optional.empty())));
  }

  @Test
  void of_underEightStoriesOrAcrossZero_isNotEnough() {
    assertThat(of(7, 0, 0).enough(), is(false));
    assertThat(of(8, 0, 0).enough(), is(true));
    assertThat(of(0, 9, 2).enough(), is(true));
    assertThat(of(6, 5, 2).enough(), is(false));
    assertThat(CorrectedStance.of(new StoryVotes(8, 0, 0), guessing(), 1).enough(), is(false));
  }

  @Test
  void of_fewThatAgree_doNotLookCertain() {
    Interval ends = of(8, 0, 0).interval().orElseThrow();
    assertThat(ends.high(), is(1.0));
    assertThat(ends.low(), is(lessThan(0.8)));
  }

  @Test
  void of_moreStories_haveANarrowerIntervalAroundTheStance() {
    double before = 2;
    for (long times : new long[] {1, 4, 16}) {
      Interval ends = of(6 * times, 2 * times, 4 * times).interval().orElseThrow();
      assertThat(ends.low(), is(lessThan(0.5)));
      assertThat(ends.high(), is(greaterThan(0.5)));
      assertThat(ends.high() - ends.low(), is(lessThan(before)));
      before = ends.high() - ends.low();
    }
  }

  @Test
  void of_smallerSample_hasAWiderInterval() {
    StoryVotes votes = new StoryVotes(400, 150, 200);
    Confusion small = Confusion.of(new long[][] {{8, 1, 1}, {1, 8, 1}, {1, 1, 8}});
    Confusion large =
        Confusion.of(new long[][] {{800, 100, 100}, {100, 800, 100}, {100, 100, 800}});
    assertThat(
        width(CorrectedStance.of(votes, small, 1)),
        is(greaterThan(2 * width(CorrectedStance.of(votes, large, 1)))));
  }

  @Test
  void of_sameSeed_isTheSameAndKnown() {
    StoryVotes votes = new StoryVotes(9, 4, 7);
    CorrectedStance once = CorrectedStance.of(votes, MISTAKEN, 42);
    assertThat(CorrectedStance.of(votes, MISTAKEN, 42), is(once));
    assertThat(CorrectedStance.of(votes, MISTAKEN, 43), is(not(once)));
    // These must not differ on any machine.
    assertThat(
        once,
        is(
            new CorrectedStance(
                Optional.of(0.3612), Optional.of(new Interval(-0.3092, 0.9221)), false)));
  }

  @Test
  void storyVotes_negative_areRefused() {
    assertThrows(IllegalArgumentException.class, () -> new StoryVotes(1, -1, 0));
  }

  private static Confusion guessing() {
    return Confusion.of(new long[][] {{1, 1, 1}, {1, 1, 1}, {1, 1, 1}});
  }

  private static CorrectedStance of(long favor, long against, long neutral) {
    return CorrectedStance.of(new StoryVotes(favor, against, neutral), EXACT, 1);
  }

  private static double width(CorrectedStance stance) {
    return stance.interval().map(ends -> ends.high() - ends.low()).orElseThrow();
  }
}
