package org.newsprint.learn;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DenseTest {
  @Test
  void of_vectors_knowsMeanAndDeviation() {
    Dense dense = Dense.of(List.of(new float[] {1, -10}, new float[] {3, 30}));

    assertThat(dense.means(), is(new float[] {2, 10}));
    // Deviations 1 and 20, in a vector of two numbers.
    assertThat((double) dense.scales()[0], is(closeTo(Math.sqrt(0.5), 1e-6)));
    assertThat((double) dense.scales()[1], is(closeTo(Math.sqrt(0.5) / 20, 1e-6)));
  }

  @Test
  void addTo_trainingVectors_haveATypicalLengthOfOne() {
    Random random = new Random(7);
    List<float[]> vectors = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      float[] vector = new float[40];
      for (int j = 0; j < vector.length; j++) {
        vector[j] = (float) (3 + (j + 1) * random.nextGaussian());
      }
      vectors.add(vector);
    }
    Dense dense = Dense.of(vectors);

    double squares = 0;
    for (float[] vector : vectors) {
      for (float value : added(dense, vector, 1).values()) {
        squares += value * value;
      }
    }

    assertThat(squares / vectors.size(), is(closeTo(1, 1e-3)));
  }

  @Test
  void addTo_numbers_areScaledAndWeighed() {
    Dense dense = new Dense(new float[] {3, 4}, new float[] {10, 100});

    SparseVector vector = added(dense, new float[] {4, 6}, 0.5);

    assertThat(vector.indices(), is(new int[] {7, 8}));
    assertThat(vector.values(), is(new float[] {5, 100}));
  }

  @Test
  void addTo_numberThatNeverVaried_saysNothing() {
    Dense dense = Dense.of(List.of(new float[] {0.1f, 5}, new float[] {0.1f, 7}));

    SparseVector vector = added(dense, new float[] {0.2f, 7}, 1);

    assertThat(vector.indices(), is(new int[] {8}));
  }

  private static SparseVector added(Dense dense, float[] states, double weight) {
    SparseVector.Builder vector = new SparseVector.Builder();
    dense.addTo(vector, 7, states, weight);
    return vector.build();
  }
}
