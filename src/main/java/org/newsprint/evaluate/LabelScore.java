package org.newsprint.evaluate;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How well predicted classes agree with the truth. Of no predictions at all, every share is 0.
 *
 * @param predictions how many there are
 * @param groups of how many groups they are
 * @param accuracy the share that is right
 * @param accuracyInterval between which values 95 % of its bootstrap replicates lie
 * @param macroF1 the mean F1 of the classes that occur, as true or as predicted
 * @param macroF1Interval between which values 95 % of its bootstrap replicates lie
 * @param classes each class by itself, in their order
 * @param confusion for each true class how often each was predicted, in their order
 * @param withoutProbability how many predictions came without a probability
 * @param calibrationError by how much the probability differs from the share that is right, on
 *     average over those that have one; absent where none has
 * @param atCoverage the accuracy of the most certain predictions, of equals those earlier in the
 *     list, and those without a probability last; empty where none has one
 */
public record LabelScore(
    int predictions,
    int groups,
    double accuracy,
    Interval accuracyInterval,
    double macroF1,
    Interval macroF1Interval,
    List<ClassScore> classes,
    List<List<Long>> confusion,
    int withoutProbability,
    OptionalDouble calibrationError,
    List<CoveredAccuracy> atCoverage) {
  /** Copies the lists. */
  public LabelScore {
    classes = List.copyOf(classes);
    confusion = confusion.stream().map(List::copyOf).toList();
    atCoverage = List.copyOf(atCoverage);
  }

  /**
   * Scores predictions.
   *
   * @param classes all that may be true or predicted
   * @param seed what the bootstrap draws groups by; the order of the predictions does not matter to
   *     it
   */
  public static LabelScore of(List<String> classes, List<Judged> predictions, long seed) {
    Map<String, Confusion> groups = Confusion.byGroup(classes, predictions);
    Confusion all = new Confusion(classes);
    groups.values().forEach(all::add);
    Bootstrap bootstrap = Bootstrap.of(classes, groups, seed);
    long without = predictions.stream().filter(judged -> !judged.hasProbability()).count();
    return new LabelScore(
        predictions.size(),
        groups.size(),
        all.accuracy(),
        bootstrap.accuracy(),
        all.macroF1(),
        bootstrap.macroF1(),
        all.scores(),
        all.rows(),
        (int) without,
        Certainty.calibrationError(predictions),
        Certainty.atCoverage(predictions));
  }
}
