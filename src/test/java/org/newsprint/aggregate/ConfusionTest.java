package org.newsprint.aggregate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.beam.sdk.util.SerializableUtils;
import org.junit.jupiter.api.Test;

class ConfusionTest {
  private static final long[][] COUNTS = {{8, 1, 1}, {0, 3, 1}, {2, 0, 2}};

  @Test
  void of_counts_giveTheRatesOfEachTrueLabel() {
    assertThat(
        Confusion.of(COUNTS).rates(),
        is(new double[][] {{0.8, 0.1, 0.1}, {0, 0.75, 0.25}, {0.5, 0, 0.5}}));
  }

  @Test
  void of_countsChangedLater_areCopied() {
    long[][] counts = {{8, 1, 1}, {0, 3, 1}, {2, 0, 2}};
    Confusion confusion = Confusion.of(counts);
    counts[0][0] = 0;
    counts[1] = new long[] {9, 9, 9};
    assertThat(confusion, is(Confusion.of(COUNTS)));
  }

  @Test
  void of_faultyCounts_throws() {
    assertFaulty(new long[][] {{1, 0, 0}, {0, 1, 0}});
    assertFaulty(new long[][] {{1, 0, 0}, {0, 1, 0}, {0, 1}});
    assertFaulty(new long[][] {{1, 0, 0}, {0, 1, 0}, {0, -1, 2}});
    assertFaulty(new long[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 0}});
  }

  @Test
  void exact_always_mistakesNothing() {
    double[][] identity = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    assertThat(Confusion.exact().rates(), is(identity));
    assertThat(Confusion.exact().resampledRates(new Chance(1)), is(identity));
  }

  @Test
  void resampledRates_sameSeed_areTheSameAndNearTheRates() {
    Confusion large = Confusion.of(new long[][] {{800, 100, 100}, {0, 750, 250}, {500, 0, 500}});
    double[][] once = large.resampledRates(new Chance(5));
    assertThat(large.resampledRates(new Chance(5)), is(once));
    assertThat(large.resampledRates(new Chance(6)), is(not(once)));
    for (int truth = 0; truth < 3; truth++) {
      for (int predicted = 0; predicted < 3; predicted++) {
        assertThat(
            Math.abs(once[truth][predicted] - large.rates()[truth][predicted]) < 0.06, is(true));
      }
    }
  }

  @Test
  void confusion_serialized_isEqual() {
    Confusion confusion = Confusion.of(COUNTS);
    assertThat(SerializableUtils.clone(confusion), is(confusion));
    assertThat(SerializableUtils.clone(confusion).hashCode(), is(confusion.hashCode()));
    assertThat(confusion, is(not(Confusion.exact())));
    assertThat(confusion.toString(), is("[[8, 1, 1], [0, 3, 1], [2, 0, 2]]"));
  }

  private static void assertFaulty(long[][] counts) {
    assertThrows(IllegalArgumentException.class, () -> Confusion.of(counts));
  }
}
