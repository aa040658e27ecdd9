package org.newsprint.learn;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
  private static final double[] SURE = {0.8, 0.2};
  private static final double[] UNSURE = {0.5, 0.5};
  private static final double[] CONTRARY = {0, 1};

  @Test
  void of_text_standBesideEachOther() {
    List<SparseVector> vectors = Surroundings.of(List.of(SURE, UNSURE, CONTRARY));

    assertThat(vectors.size(), is(3));
    double[] middle = dense(vectors.get(1));
    assertThat(middle[0], is(closeTo(Math.log(0.5), 1e-6)));
    assertThat(middle[1], is(closeTo(Math.log(0.5), 1e-6)));
    // The one before, the one after, and the mean of both.
    assertThat(middle[2], is(closeTo(0.8, 1e-6)));
    assertThat(middle[3], is(closeTo(0.2, 1e-6)));
    assertThat(middle[4], is(closeTo(0, 1e-6)));
    assertThat(middle[5], is(closeTo(1, 1e-6)));
    assertThat(middle[6], is(closeTo(0.4, 1e-6)));
    assertThat(middle[7], is(closeTo(0.6, 1e-6)));
    // Its own classes times those of the others.
    assertThat(middle[8], is(closeTo(Math.log(0.5) * 0.4, 1e-6)));
    assertThat(middle[11], is(closeTo(Math.log(0.5) * 0.6, 1e-6)));
    assertThat(middle.length, is(Surroundings.length(2)));
  }

  @Test
  void of_firstAndLast_missOneNeighbour() {
    List<SparseVector> vectors = Surroundings.of(List.of(SURE, CONTRARY));

    assertThat(dense(vectors.get(0))[2], is(closeTo(0.5, 1e-6)));
    assertThat(dense(vectors.get(0))[5], is(closeTo(1, 1e-6)));
    assertThat(dense(vectors.get(1))[2], is(closeTo(0.8, 1e-6)));
    assertThat(dense(vectors.get(1))[5], is(closeTo(0.5, 1e-6)));
  }

  @Test
  void of_sentenceAlone_isSurroundedByNothing() {
    double[] alone = dense(Surroundings.of(List.of(SURE)).get(0));

    for (int i = 2; i < 8; i++) {
      assertThat(alone[i], is(closeTo(0.5, 1e-6)));
    }
  }

  @Test
  void of_impossibleClass_isAsGoodAsOneInAThousand() {
    assertThat(
        dense(Surroundings.of(List.of(CONTRARY)).get(0))[0], is(closeTo(Math.log(1e-3), 1e-5)));
  }

  private static double[] dense(SparseVector vector) {
    double[] dense = new double[Surroundings.length(2)];
    for (int i = 0; i < vector.indices().length; i++) {
      dense[vector.indices()[i]] = vector.values()[i];
    }
    return dense;
  }
}
