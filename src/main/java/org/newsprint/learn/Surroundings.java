package org.newsprint.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * What a head says of a sentence beside what it says of the sentences around it, as a vector for a
 * second head: many a sentence takes a side only for those who have read the rest of the text.
 */
final class Surroundings {
  /** Below this a probability tells no more. */
  private static final double LEAST = 1e-3;

  private Surroundings() {}

  /** How many numbers a vector has. */
  static int length(int classes) {
    return 4 * classes + classes * classes;
  }

  /**
   * A vector for each sentence: the logarithms of its own probabilities; those of the sentence
   * before, of the one after, and the mean of all others, each of which are equal where there is no
   * such sentence; and each logarithm times each mean.
   *
   * @param text the probabilities of a text's sentences in their order, or of one that stands alone
   */
  static List<SparseVector> of(List<double[]> text) {
    int classes = text.get(0).length;
    double[] nothing = new double[classes];
    Arrays.fill(nothing, 1.0 / classes);
    double[] sum = new double[classes];
    text.forEach(sentence -> add(sum, sentence, 1));
    List<SparseVector> vectors = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      double[] before = i > 0 ? text.get(i - 1) : nothing;
      double[] after = i + 1 < text.size() ? text.get(i + 1) : nothing;
      vectors.add(vector(text.get(i), before, after, others(sum, text, i, nothing)));
    }
    return Collections.unmodifiableList(vectors);
  }

  private static double[] others(double[] sum, List<double[]> text, int own, double[] nothing) {
    if (text.size() == 1) {
      return nothing;
    }
    double[] mean = sum.clone();
    add(mean, text.get(own), -1);
    for (int c = 0; c < mean.length; c++) {
      mean[c] /= text.size() - 1;
    }
    return mean;
  }

  private static void add(double[] sum, double[] sentence, int sign) {
    for (int c = 0; c < sum.length; c++) {
      sum[c] += sign * sentence[c];
    }
  }

  private static SparseVector vector(
      double[] own, double[] before, double[] after, double[] others) {
    int classes = own.length;
    SparseVector.Builder vector = new SparseVector.Builder();
    for (int c = 0; c < classes; c++) {
      vector.add(c, (float) logarithm(own[c]));
    }
    addAll(vector, classes, before);
    addAll(vector, 2 * classes, after);
    addAll(vector, 3 * classes, others);
    for (int c = 0; c < classes; c++) {
      for (int d = 0; d < classes; d++) {
        float product = (float) (logarithm(own[c]) * others[d]);
        vector.add(4 * classes + c * classes + d, product);
      }
    }
    return vector.build();
  }

  private static void addAll(SparseVector.Builder vector, int offset, double[] values) {
    for (int c = 0; c < values.length; c++) {
      vector.add(offset + c, (float) values[c]);
    }
  }

  private static double logarithm(double probability) {
    return Math.log(Math.max(LEAST, probability));
  }
}
