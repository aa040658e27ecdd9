package org.newsprint.aggregate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StatisticsTest {
  @Test
  void mean_someScores_isTheirMeanToSixDecimals() {
    assertThat(Statistics.mean(3, 1), is(OptionalDouble.of(0.333333)));
    assertThat(Statistics.mean(3, 2), is(OptionalDouble.of(0.666667)));
  }

  @Test
  void mean_noScores_isNone() {
    assertThat(Statistics.mean(0, 0), is(OptionalDouble.empty()));
    assertThat(Statistics.mean(-1, -0.5), is(OptionalDouble.empty()));
  }

  @Test
  void mean_nearlyZeroFromBelow_isNoNegativeZero() {
    // As an object -0.0 differs from 0.0.
    assertThat(Statistics.mean(3, -1e-9), is(OptionalDouble.of(0.0)));
    assertThat(Statistics.mean(3, -0.0), is(OptionalDouble.of(0.0)));
  }

  @Test
  void interval_evenlySplitPriorAlone_isSymmetric() {
    // Eight zeros and the two added: n = 10, variance 2/9, t(9) = 2.262157.
    assertInterval(8, 0, 0, -0.337222, 0.337222);
  }

  @Test
  void interval_manyEqualScores_isNarrowAndDrawnTowardZero() {
    // 98 times 0.5: n = 100, mean 0.49, variance 0.0249 * 100/99, t(99) = 1.984217.
    assertInterval(98, 49, 24.5, 0.458532, 0.521468);
  }

  @Test
  void interval_beyondTheScale_isClipped() {
    assertInterval(4, 2, 1, -0.383568, 1);
    assertInterval(20, -19, 18.5, -1, -0.667945);
    assertInterval(1, 1, 1, -1, 1);
  }

  @Test
  void interval_noScores_isNone() {
    assertThat(Statistics.interval(0, 0, 0), is(Optional.empty()));
    assertThat(Statistics.interval(-1, 0, 0), is(Optional.empty()));
  }

  @Test
  void meanOfMeans_groups_countOnceEach() {
    assertThat(
        Statistics.meanOfMeans(
            List.of(new Tally(9, 9, 90_000), new Tally(1, 1, -5_000), new Tally(5, 0, 0))),
        is(OptionalDouble.of(0.25)));
  }

  @Test
  void meanOfMeans_noScoredGroup_isNone() {
    assertThat(Statistics.meanOfMeans(List.of(new Tally(5, 0, 0))), is(OptionalDouble.empty()));
    assertThat(Statistics.meanOfMeans(List.of()), is(OptionalDouble.empty()));
  }

  @Test
  void median_oddCount_isTheMiddleOne() {
    assertThat(median(7, 1, 100, 1, 8, 1), is(OptionalDouble.of(8)));
  }

  @Test
  void median_evenCount_isBetweenTheTwoInTheMiddle() {
    assertThat(median(7, 1, 10, 1), is(OptionalDouble.of(8.5)));
    assertThat(median(1, 1, 7, 1, 10, 1, 11, 1), is(OptionalDouble.of(8.5)));
  }

  @Test
  void median_repeatedNumbers_countAsOftenAsTheyOccur() {
    assertThat(median(1, 1, 2, 1, 60, 3), is(OptionalDouble.of(60)));
    assertThat(median(1, 3, 60, 3), is(OptionalDouble.of(30.5)));
    assertThat(median(5, 1_000_000), is(OptionalDouble.of(5)));
  }

  @Test
  void median_numbersOfUnequalLength_areOrderedAsNumbers() {
    assertThat(median(9, 1, 10, 1, 100, 1), is(OptionalDouble.of(10)));
  }

  @Test
  void median_noNumbers_isNone() {
    assertThat(median(), is(OptionalDouble.empty()));
  }

  @Test
  void scores_roundTripThroughUnits_isExact() {
    assertThat(Scores.units(-0.3333), is(-3_333L));
    assertThat(Scores.score(-3_333), is(-0.3333));
    assertThat(Scores.rounded(0.1 + 0.2), is(0.3));
    assertThat(Scores.rounded(-0.00001), is(0.0));
  }

  @Test
  void tallies_groupsWhoseSumsAreZero_areNotThere() {
    Tallies tallies = new Tallies();
    tallies.add("a", new Tally(1, 1, -5));
    tallies.add("b", new Tally(1, 0, 0));
    tallies.add("a", new Tally(1, 1, -5).times(-1));
    assertThat(tallies.byGroup(), is(new TreeMap<>(Map.of("b", new Tally(1, 0, 0)))));
    assertThat(tallies.size(), is(1));
    assertThrows(UnsupportedOperationException.class, () -> tallies.byGroup().clear());
    assertThrows(UnsupportedOperationException.class, () -> tallies.sums().clear());
  }

  private static OptionalDouble median(long... minutesAndCounts) {
    SortedMap<String, Tally> groups = new TreeMap<>();
    for (int i = 0; i < minutesAndCounts.length; i += 2) {
      groups.put(Measures.lagGroup(minutesAndCounts[i]), new Tally(minutesAndCounts[i + 1], 0, 0));
    }
    return Statistics.median(groups);
  }

  private static void assertInterval(
      long count, double sum, double sumOfSquares, double low, double high) {
    assertThat(
        Statistics.interval(count, sum, sumOfSquares),
        is(Optional.of(new Statistics.Interval(low, high))));
  }
}
