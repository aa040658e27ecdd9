package org.newsprint.learn;

import java.util.Arrays;
import java.util.List;

/**
 * Finds how to choose a class by its probability so that every class, also a rare one, is found as
 * well as can be: the factors that give the largest mean F1 of the classes.
 */
final class Votes {
  private static final double[] FACTORS = {0.5, 0.6, 0.75, 0.9, 1, 1.15, 1.35, 1.6, 2, 2.5, 3.2, 4};
  private static final int ROUNDS = 3;
  private static final double LEAST_GAIN = 1e-3;

  private Votes() {}

  /** The factors; all 1 where no others are better. */
  static double[] best(List<double[]> probabilities, int[] labels, int classes) {
    double[] votes = new double[classes];
    Arrays.fill(votes, 1);
    double best = meanF1(probabilities, labels, votes);
    for (int round = 0; round < ROUNDS; round++) {
      for (int c = 0; c < classes; c++) {
        for (double factor : FACTORS) {
          double[] other = votes.clone();
          other[c] = factor;
          double f1 = meanF1(probabilities, labels, other);
          if (f1 > best + LEAST_GAIN) {
            best = f1;
            votes = other;
          }
        }
      }
    }
    return votes;
  }

  private static double meanF1(List<double[]> probabilities, int[] labels, double[] votes) {
    int[] right = new int[votes.length];
    int[] named = new int[votes.length];
    for (int i = 0; i < labels.length; i++) {
      int choice = choice(probabilities.get(i), votes);
      named[labels[i]]++;
      named[choice]++;
      right[choice] += choice == labels[i] ? 1 : 0;
    }
    double sum = 0;
    for (int c = 0; c < votes.length; c++) {
      sum += named[c] == 0 ? 0 : 2.0 * right[c] / named[c];
    }
    return sum / votes.length;
  }

  /** The place of the largest probability by votes; the first of equals. */
  static int choice(double[] probabilities, double[] votes) {
    int best = 0;
    for (int c = 1; c < votes.length; c++) {
      if (probabilities[c] * votes[c] > probabilities[best] * votes[best]) {
        best = c;
      }
    }
    return best;
  }
}
