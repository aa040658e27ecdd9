package org.newsprint.learn;

import java.util.List;

/**
 * Brings encoder vectors to a common scale: each number less its mean over the training sentences,
 * by its standard deviation, so that half a vector has a typical length of one. A number that is
 * the same in all of them says nothing.
 *
 * @param means the means
 * @param scales what the differences are multiplied with
 */
@SuppressWarnings("ArrayRecordComponent") // read by kernels only; never compared
record Dense(float[] means, float[] scales) {
  private static final double LEAST_DEVIATION = 1e-6;

  /** For passages without vectors. */
  static final Dense NONE = new Dense(new float[0], new float[0]);

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
      scales[i] =
          deviation < LEAST_DEVIATION ? 0 : (float) (1 / Math.sqrt(length / 2.0) / deviation);
    }
    return new Dense(means, scales);
  }

  /** The length of the part that tells of the whole sentence; that of its target is as long. */
  int half() {
    return means.length / 2;
  }

  /**
   * Adds one half of an encoder's vector.
   *
   * @param offset where it goes
   * @param from where the half begins in {@code states}
   * @param weight what it is multiplied with
   */
  void addHalf(SparseVector.Builder vector, int offset, float[] states, int from, double weight) {
    for (int i = 0; i < half(); i++) {
      int at = from + i;
      vector.add(offset + i, (float) ((states[at] - means[at]) * scales[at] * weight));
    }
  }
}
