package org.newsprint.learn;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationTest {
  private static final int SENTENCES = 4_000;

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 1, 5, 50})
  void fit_productsOfKnownProbabilities_reproducesThem(double scale) {
    Calibration truth = new Calibration(1 / scale, new double[] {0.7, -0.7, 0});
    Random random = new Random(11);
    List<double[]> products = new ArrayList<>();
    int[] labels = new int[SENTENCES];
    for (int i = 0; i < SENTENCES; i++) {
      double[] row = random.doubles(3, -2 * scale, 2 * scale).toArray();
      products.add(row);
      labels[i] = drawn(truth.probabilities(row), random);
    }

    Calibration found = Calibration.fit(products, labels, 3);

    double difference = 0;
    for (double[] row : products) {
      difference += Math.abs(found.probabilities(row)[0] - truth.probabilities(row)[0]);
    }
    assertThat(difference / SENTENCES, is(lessThan(0.02)));
    assertThat(found.slope() * scale, is(closeTo(1, 0.1)));
    assertThat(found.constants()[0] - found.constants()[1], is(closeTo(1.4, 0.15)));
  }

  @Test
  void fit_productsThatSayNothing_givesTheClassesShares() {
    Random random = new Random(3);
    List<double[]> products = new ArrayList<>();
    int[] labels = new int[SENTENCES];
    for (int i = 0; i < SENTENCES; i++) {
      products.add(random.doubles(2, -1, 1).toArray());
      labels[i] = i % 5 == 0 ? 0 : 1;
    }

    double[] probabilities = Calibration.fit(products, labels, 2).probabilities(new double[2]);

    assertThat(probabilities[0], is(closeTo(0.2, 0.02)));
  }

  @Test
  void fit_classNeverSeen_isNotRuledOut() {
    List<double[]> products = List.of(new double[3], new double[3]);

    double[] probabilities =
        Calibration.fit(products, new int[] {0, 1}, 3).probabilities(new double[3]);

    assertThat(probabilities[2], is(greaterThan(0.002)));
  }

  @Test
  void fit_noSentences_changesNothing() {
    Calibration found = Calibration.fit(List.of(), new int[0], 2);

    assertThat(found.slope(), is(1.0));
    assertThat(found.constants(), is(new double[2]));
  }

  @Test
  void probabilities_hugeProducts_sumToOne() {
    double[] probabilities = Calibration.none(3).probabilities(new double[] {5_000, 4_999, -5_000});

    assertThat(Arrays.stream(probabilities).sum(), is(closeTo(1, 1e-12)));
    assertThat(probabilities[0], is(closeTo(1 / (1 + Math.exp(-1)), 1e-12)));
  }

  private static int drawn(double[] probabilities, Random random) {
    double left = random.nextDouble();
    int c = 0;
    while (c < probabilities.length - 1 && left >= probabilities[c]) {
      left -= probabilities[c++];
    }
    return c;
  }
}
