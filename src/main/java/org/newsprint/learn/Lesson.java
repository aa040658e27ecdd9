package org.newsprint.learn;

import com.google.common.hash.Hashing;
import de.bwaldvogel.liblinear.Feature;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Teaches heads over the vectors of one set of passages. */
final class Lesson {
  private static final int FOLDS = 3;

  /** Of a second head, which has few numbers to learn from many sentences. */
  private static final double CONTEXT_COST = 1;

  private static final SparseVector NOTHING = new SparseVector(new int[0], new float[0]);

  private final List<Labelled> passages;
  private final List<SparseVector> vectors;
  private final Feature[][] features;
  private final int length;
  private final double cost;

  /**
   * A lesson.
   *
   * @param passages those of one text follow each other in their order
   * @param vectors one for each passage
   * @param length how many numbers a vector has
   * @param cost what a wrong example costs against larger weights; above 0
   */
  Lesson(List<Labelled> passages, List<SparseVector> vectors, int length, double cost) {
    this.passages = passages;
    this.vectors = vectors;
    this.features = features(vectors, length);
    this.length = length;
    this.cost = cost;
  }

  private static Feature[][] features(List<SparseVector> vectors, int length) {
    return vectors.stream()
        .map(vector -> HeadTrainer.features(vector, length))
        .toArray(Feature[][]::new);
  }

  /**
   * The heads that those passages teach which have an answer for it; not calibrated, and without
   * context, if all of them are in one fold.
   *
   * @param inContext whether a sentence is to be heard in its text
   * @throws IllegalArgumentException if none has, or one has none of the classes
   */
  Taught teach(String name, List<String> classes, boolean inContext) {
    int[] examples =
        IntStream.range(0, passages.size())
            .filter(i -> passages.get(i).answers().containsKey(name))
            .toArray();
    if (examples.length == 0) {
      throw new IllegalArgumentException("no passage has an answer for the head " + name);
    }
    int[] labels = passages.stream().mapToInt(passage -> label(passage, name, classes)).toArray();
    Pupil first = new Pupil(classes, labels, examples, vectors, features, length, cost);
    Head head = first.calibrated();
    int[] heard = which(examples, i -> first.unseen.get(i).isPresent());
    if (!inContext || heard.length < examples.length) {
      return new Taught(head, Optional.empty());
    }
    List<SparseVector> surroundings = surroundings(head.calibration(), first, examples);
    int numbers = Surroundings.length(classes.size());
    Pupil second =
        new Pupil(
            classes,
            labels,
            examples,
            surroundings,
            features(surroundings, numbers),
            numbers,
            CONTEXT_COST);
    return new Taught(head, Optional.of(second.calibrated()));
  }

  /** What surrounds each example: its text, or nothing if it stands alone. */
  private List<SparseVector> surroundings(Calibration calibration, Pupil pupil, int[] examples) {
    List<SparseVector> surroundings = new ArrayList<>(Collections.nCopies(vectors.size(), NOTHING));
    for (int from = 0; from < examples.length; ) {
      int to = from + 1;
      while (to < examples.length && isOneText(examples[from], examples[to])) {
        to++;
      }
      List<double[]> text =
          IntStream.range(from, to)
              .mapToObj(i -> calibration.probabilities(pupil.unseen.get(examples[i]).orElseThrow()))
              .toList();
      List<SparseVector> around = Surroundings.of(text);
      for (int i = from; i < to; i++) {
        surroundings.set(examples[i], around.get(i - from));
      }
      from = to;
    }
    return surroundings;
  }

  private boolean isOneText(int one, int other) {
    Labelled first = passages.get(one);
    return first.natural() && first.group().equals(passages.get(other).group());
  }

  private static int label(Labelled passage, String name, List<String> classes) {
    String answer = passage.answer(name).orElse("");
    int label = classes.indexOf(answer);
    if (label < 0 && !answer.isEmpty()) {
      throw new IllegalArgumentException(
          "the head %s has no class '%s', but %s".formatted(name, answer, classes));
    }
    return label;
  }

  private static int[] which(int[] examples, IntPredicate which) {
    return IntStream.of(examples).filter(which).toArray();
  }

  private int fold(int passage) {
    String group = passages.get(passage).group();
    int hash = Hashing.murmur3_32_fixed().hashString(group, StandardCharsets.UTF_8).asInt();
    return Math.floorMod(hash, FOLDS);
  }

  /** One head in the making. */
  private final class Pupil {
    private final List<String> classes;
    private final int[] labels;
    private final int[] examples;
    private final Feature[][] features;
    private final int length;
    private final double cost;

    /** For each passage the products of a head that did not learn from its fold. */
    private final List<Optional<double[]>> unseen;

    Pupil(
        List<String> classes,
        int[] labels,
        int[] examples,
        List<SparseVector> vectors,
        Feature[][] features,
        int length,
        double cost) {
      this.classes = classes;
      this.labels = labels;
      this.examples = examples;
      this.features = features;
      this.length = length;
      this.cost = cost;
      this.unseen = unseen(vectors);
    }

    private List<Optional<double[]>> unseen(List<SparseVector> vectors) {
      List<Optional<double[]>> products =
          new ArrayList<>(Collections.nCopies(passages.size(), Optional.empty()));
      for (int fold = 0; fold < FOLDS; fold++) {
        int part = fold;
        int[] others = which(examples, i -> fold(i) != part);
        int[] asked = which(examples, i -> fold(i) == part);
        if (others.length > 0 && asked.length > 0) {
          Head judge = learn(others);
          for (int i : asked) {
            products.set(i, Optional.of(judge.products(vectors.get(i))));
          }
        }
      }
      return products;
    }

    private Head learn(int[] from) {
      return HeadTrainer.train(
          IntStream.of(from).mapToObj(i -> features[i]).toArray(Feature[][]::new),
          IntStream.of(from).map(i -> labels[i]).toArray(),
          classes,
          length,
          cost);
    }

    /** The head that all examples teach, calibrated by what is unseen. */
    Head calibrated() {
      int[] natural = which(examples, i -> passages.get(i).natural() && unseen.get(i).isPresent());
      List<double[]> products =
          Arrays.stream(natural).mapToObj(i -> unseen.get(i).orElseThrow()).toList();
      int[] known = Arrays.stream(natural).map(i -> labels[i]).toArray();
      Calibration calibration = Calibration.fit(products, known, classes.size());
      List<double[]> probabilities = products.stream().map(calibration::probabilities).toList();
      return new Head(
          classes,
          learn(examples).weights(),
          calibration,
          Votes.best(probabilities, known, classes.size()));
    }
  }
}
