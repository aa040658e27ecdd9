package org.newsprint.learn;

import java.util.List;

/**
 * Brings encoder vectors to a common scale: each number less its mean over the training sentences,
 * by its standard deviation, so that a vector has a typical length of one. A number that is the
 * same in all of them says nothing.
 *
 * @param means the means
 * @param scales what the differences are multiplied with
 */
@SuppressWarnings("ArrayRecordComponent") // read by kernels only; never compared
record Dense(float[] means, float[] scales) {
  private static final double LEAST_DEVIATION = 1e-6;

  /** The scale of these vectors, of which there is at least one. */
  static Dense of(List<float[]> vectors) {
    int length = vectors.get(0).length;
    float[] means = new float[length];
    float[] scales = new float[length];
    for (int i = 0; i < length; i++) {
      double sum = 0;
      double squares = 0;
      for (float[] vector : vectors) {
        sum += vector[i];
        squares += (double) vector[i] * vector[i];
      }
      double mean = sum / vectors.size();
      double deviation = Math.sqrt(Math.max(0, squares / vectors.size() - mean * mean));
      means[i] = (float) mean;
      scales[i] = deviation < LEAST_DEVIATION ? 0 : (float) (1 / Math.sqrt(length) / deviation);
    }
    return new Dense(means, scales);
  }

  int length() {
    return means.length;
  }

  /**
   * Adds an encoder's vector.
   *
   * @param offset where it goes
   * @param weight what it is multiplied with
   */
  void addTo(SparseVector.Builder vector, int offset, float[] states, double weight) {
    for (int i = 0; i < states.length; i++) {
      vector.add(offset + i, (float) ((states[i] - means[i]) * scales[i] * weight));
    }
  }
}
