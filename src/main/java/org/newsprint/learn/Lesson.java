package org.newsprint.learn;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The examples of one head: those passages that have an answer for it. */
final class Lesson {
  private static final int FOLDS = 5;

  private final List<String> classes;
  private final List<Labelled> examples;
  private final List<SparseVector> vectors;
  private final int[] labels;

  private Lesson(
      List<String> classes, List<Labelled> examples, List<SparseVector> vectors, int[] labels) {
    this.classes = classes;
    this.examples = examples;
    this.vectors = vectors;
    this.labels = labels;
  }

  /**
   * The lesson of a head.
   *
   * @param vectors one for each passage
   */
  static Lesson of(
      String head, List<String> classes, List<Labelled> passages, List<SparseVector> vectors) {
    List<Labelled> examples = new ArrayList<>();
    List<SparseVector> theirs = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      if (passages.get(i).answers().containsKey(head)) {
        examples.add(passages.get(i));
        theirs.add(vectors.get(i));
      }
    }
    int[] labels =
        examples.stream()
            .mapToInt(example -> classes.indexOf(example.answers().get(head)))
            .toArray();
    return new Lesson(classes, examples, theirs, labels);
  }

  /** The head that it teaches. */
  Head head(int length, double cost) {
    Head taught = teach(places(i -> true), length, cost);
    List<double[]> products = new ArrayList<>();
    List<Integer> answers = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int part = fold;
      Head others = teach(places(i -> fold(i) != part), length, cost);
      for (int i : places(i -> fold(i) == part && examples.get(i).natural())) {
        products.add(others.products(vectors.get(i)));
        answers.add(labels[i]);
      }
    }
    int[] known = answers.stream().mapToInt(Integer::intValue).toArray();
    Calibration calibration = Calibration.fit(products, known, classes.size());
    List<double[]> probabilities = products.stream().map(calibration::probabilities).toList();
    return new Head(
        classes, taught.weights(), calibration, Votes.best(probabilities, known, classes.size()));
  }

  private Head teach(int[] places, int length, double cost) {
    return HeadTrainer.train(
        IntStream.of(places).mapToObj(vectors::get).toList(),
        IntStream.of(places).map(i -> labels[i]).toArray(),
        classes,
        length,
        cost);
  }

  private int[] places(IntPredicate which) {
    return IntStream.range(0, labels.length).filter(which).toArray();
  }

  private int fold(int example) {
    String group = examples.get(example).group();
    int hash = Hashing.murmur3_32_fixed().hashString(group, StandardCharsets.UTF_8).asInt();
    return Math.floorMod(hash, FOLDS);
  }
}
