package org.newsprint.learn;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.bwaldvogel.liblinear.Feature;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeadTrainerTest {
  private static final List<String> CLASSES = List.of("a", "b", "c");
  private static final int LENGTH = 4;

  @Test
  void train_separableVectors_tellsThemApart() {
    Head head = head(0, 1, 2, 0, 1, 2);

    for (int c = 0; c < CLASSES.size(); c++) {
      double[] products = head.products(vector(c));
      for (int other = 0; other < CLASSES.size(); other++) {
        if (other != c) {
          assertThat(products[c], is(greaterThan(products[other])));
        }
      }
      assertThat(Votes.choice(head.probabilities(vector(c)), head.votes()), is(c));
    }
  }

  @Test
  void train_firstExampleOfAnyClass_turnsNoSign() {
    for (int first = 0; first < CLASSES.size(); first++) {
      Head head = head(first, 0, 1, 2);
      for (int c = 0; c < CLASSES.size(); c++) {
        assertThat(Votes.choice(head.probabilities(vector(c)), head.votes()), is(c));
      }
    }
  }

  @Test
  void train_rows_haveTheConstantLast() {
    Head head = head(0, 1, 2, 2, 2, 2);

    assertThat(head.weights()[0].length, is(LENGTH + 1));
    SparseVector nothing = new SparseVector(new int[0], new float[0]);
    assertThat(head.products(nothing)[2], is((double) head.weights()[2][LENGTH]));
    assertThat(head.products(nothing)[0], is(lessThan(0.0)));
  }

  @Test
  void train_higherCost_givesLargerWeights() {
    Feature[][] examples = examples(0, 1, 2);
    int[] labels = {0, 1, 2};

    Head cheap = HeadTrainer.train(examples, labels, CLASSES, LENGTH, 0.1);
    Head dear = HeadTrainer.train(examples, labels, CLASSES, LENGTH, 10);

    assertThat(dear.weights()[0][0], is(greaterThan(cheap.weights()[0][0])));
  }

  @Test
  void train_classWithoutExample_isTheLeastProbable() {
    Head head = head(0, 1, 0, 1);

    double[] probabilities = head.probabilities(vector(0));

    assertThat(probabilities[2], is(lessThan(probabilities[1])));
    assertThat(probabilities[1], is(lessThan(probabilities[0])));
  }

  @Test
  void train_twice_givesEqualWeights() {
    assertThat(head(0, 1, 2, 1).weights(), is(head(0, 1, 2, 1).weights()));
  }

  @Test
  void head_partsThatDoNotFit_areRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Head(CLASSES, new float[2][1], Calibration.none(3), new double[3]));
  }

  private static Head head(int... labels) {
    return HeadTrainer.train(examples(labels), labels, CLASSES, LENGTH, 4);
  }

  private static Feature[][] examples(int... labels) {
    return IntStream.of(labels)
        .mapToObj(label -> HeadTrainer.features(vector(label), LENGTH))
        .toArray(Feature[][]::new);
  }

  /** A number at the place of the class, and one that all classes share. */
  private static SparseVector vector(int label) {
    return new SparseVector(new int[] {label, 3}, new float[] {1, 0.5f});
  }
}
