package org.newsprint.learn;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Trains heads: logistic regression, each class against the others, with liblinear's trust-region
 * solver, which uses no chance. The same examples in the same order give the same weights.
 */
final class HeadTrainer {
  private static final double TOLERANCE = 0.01;

  /** The constant of a class without an example. */
  private static final float NEVER = -10;

  static {
    // It would write its steps to standard output.
    Linear.disableDebugOutput();
  }

  private HeadTrainer() {}

  /**
   * A head that is not yet calibrated.
   *
   * @param examples their {@link #features}
   * @param labels each example's class, a place in {@code classes}; a class that has none is held
   *     for improbable
   * @param length how many numbers a vector has
   * @param cost what a wrong example costs against larger weights; above 0
   */
  static Head train(
      Feature[][] examples, int[] labels, List<String> classes, int length, double cost) {
    float[][] weights =
        IntStream.range(0, classes.size())
            .parallel()
            .mapToObj(positive -> row(examples, labels, positive, length, cost))
            .toArray(float[][]::new);
    double[] votes = new double[classes.size()];
    Arrays.fill(votes, 1);
    return new Head(classes, weights, Calibration.none(classes.size()), votes);
  }

  private static float[] row(
      Feature[][] examples, int[] labels, int positive, int length, double cost) {
    Problem problem = new Problem();
    problem.l = examples.length;
    problem.n = length + 1;
    problem.bias = 1;
    problem.x = examples;
    problem.y = IntStream.of(labels).mapToDouble(label -> label == positive ? 1 : -1).toArray();
    long members = IntStream.of(labels).filter(label -> label == positive).count();
    if (members == 0) {
      float[] never = new float[length + 1];
      never[length] = NEVER;
      return never;
    }
    Parameter parameter = new Parameter(SolverType.L2R_LR, cost, TOLERANCE);
    // Rare classes would else drown in the others.
    double weight = Math.sqrt((labels.length - members) / (double) members);
    parameter.setWeights(new double[] {Math.max(1, weight)}, new int[] {1});
    Model model = Linear.train(problem, parameter);
    // The first label is that of the first example; weights count towards it.
    int sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] values = model.getFeatureWeights();
    float[] row = new float[problem.n];
    for (int i = 0; i < row.length; i++) {
      row[i] = (float) (sign * values[i]);
    }
    return row;
  }

  /** A vector as the solver takes it; shared by all heads and folds, for it is large. */
  static Feature[] features(SparseVector vector, int length) {
    int size = vector.indices().length;
    Feature[] features = new Feature[size + 1];
    for (int i = 0; i < size; i++) {
      features[i] = new FeatureNode(vector.indices()[i] + 1, vector.values()[i]);
    }
    features[size] = new FeatureNode(length + 1, 1);
    return features;
  }
}
