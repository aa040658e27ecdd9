package org.newsprint.aggregate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

class ChanceTest {
  @Test
  void next_knownSeed_givesTheNumbersOfSplitMix64() {
    // The first outputs of the published C code for this seed.
    Chance chance = new Chance(1234567);
    for (long expected : new long[] {6457827717110365317L, 3203168211198807973L}) {
      assertThat(chance.next(), is((expected >>> 11) / (double) (1L << 53)));
    }
  }

  @Test
  void sample_weights_areHitInTheirRatio() {
    double[] counts = new Chance(3).sample(60_000, new double[] {1, 0, 2});
    assertThat(counts[0] + counts[2], is(60_000.0));
    assertThat(counts[0], closeTo(20_000, 500));
  }

  @Test
  void sample_oneClass_takesAllDraws() {
    assertThat(
        new Chance(3).sample(Integer.MAX_VALUE, new double[] {0, 7, 0}),
        is(new double[] {0, Integer.MAX_VALUE, 0}));
  }
}
