package org.newsprint.learn;

import com.google.common.hash.Hashing;
import de.bwaldvogel.liblinear.Feature;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Teaches heads over the vectors of one set of passages. */
final class Lesson {
  private static final int FOLDS = 3;

  private final List<Labelled> passages;
  private final List<SparseVector> vectors;
  private final Feature[][] features;
  private final int length;
  private final double cost;

  /**
   * A lesson.
   *
   * @param vectors one for each passage
   * @param length how many numbers a vector has
   * @param cost what a wrong example costs against larger weights; above 0
   */
  Lesson(List<Labelled> passages, List<SparseVector> vectors, int length, double cost) {
    this.passages = passages;
    this.vectors = vectors;
    this.features =
        vectors.stream()
            .map(vector -> HeadTrainer.features(vector, length))
            .toArray(Feature[][]::new);
    this.length = length;
    this.cost = cost;
  }

  /**
   * The head that those passages teach which have an answer for it; not calibrated if all of them
   * are in one fold.
   *
   * @throws IllegalArgumentException if none has
   */
  Head head(String name, List<String> classes) {
    int[] examples =
        IntStream.range(0, passages.size())
            .filter(i -> passages.get(i).answers().containsKey(name))
            .toArray();
    if (examples.length == 0) {
      throw new IllegalArgumentException("no passage has an answer for the head " + name);
    }
    Head taught = teach(name, classes, examples);
    List<double[]> products = new ArrayList<>();
    List<Integer> answers = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int part = fold;
      int[] others = which(examples, i -> fold(i) != part);
      int[] asked = which(examples, i -> fold(i) == part && passages.get(i).natural());
      if (others.length == 0 || asked.length == 0) {
        continue;
      }
      Head judge = teach(name, classes, others);
      for (int i : asked) {
        products.add(judge.products(vectors.get(i)));
        answers.add(label(name, classes, i));
      }
    }
    int[] known = answers.stream().mapToInt(Integer::intValue).toArray();
    Calibration calibration = Calibration.fit(products, known, classes.size());
    List<double[]> probabilities = products.stream().map(calibration::probabilities).toList();
    return new Head(
        classes, taught.weights(), calibration, Votes.best(probabilities, known, classes.size()));
  }

  private Head teach(String name, List<String> classes, int[] examples) {
    return HeadTrainer.train(
        IntStream.of(examples).mapToObj(i -> features[i]).toArray(Feature[][]::new),
        IntStream.of(examples).map(i -> label(name, classes, i)).toArray(),
        classes,
        length,
        cost);
  }

  private int label(String name, List<String> classes, int passage) {
    Map<String, String> answers = passages.get(passage).answers();
    return classes.indexOf(answers.get(name));
  }

  private static int[] which(int[] examples, IntPredicate which) {
    return IntStream.of(examples).filter(which).toArray();
  }

  private int fold(int passage) {
    String group = passages.get(passage).group();
    int hash = Hashing.murmur3_32_fixed().hashString(group, StandardCharsets.UTF_8).asInt();
    return Math.floorMod(hash, FOLDS);
  }
}
