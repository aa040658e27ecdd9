package org.newsprint.learn;

import it.unimi.dsi.fastutil.floats.FloatArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;

/**
 * A vector of which only the numbers that are not zero are kept.
 *
 * @param indices where they stand, rising
 * @param values the numbers
 */
@SuppressWarnings("ArrayRecordComponent") // read by kernels only; never compared
record SparseVector(int[] indices, float[] values) {
  /** The product with a dense vector that is at least as long. */
  double dot(float[] weights) {
    double sum = 0;
    for (int i = 0; i < indices.length; i++) {
      sum += (double) weights[indices[i]] * values[i];
    }
    return sum;
  }

  /** Puts a vector together from the lowest index up. */
  static final class Builder {
    private final IntArrayList indices = new IntArrayList();
    private final FloatArrayList values = new FloatArrayList();

    void add(int index, float value) {
      if (value != 0) {
        indices.add(index);
        values.add(value);
      }
    }

    SparseVector build() {
      return new SparseVector(indices.toIntArray(), values.toFloatArray());
    }
  }
}
