package org.newsprint.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often things of each class were predicted to be of each. */
final class Confusion {
  private final List<String> classes;
  private final long[][] counts;

  Confusion(List<String> classes) {
    this.classes = classes;
    this.counts = new long[classes.size()][classes.size()];
  }

  /** Those of all predictions of each group, by its name. */
  static Map<String, Confusion> byGroup(List<String> classes, List<Judged> predictions) {
    Map<String, Confusion> groups = new TreeMap<>();
    for (Judged judged : predictions) {
      groups.computeIfAbsent(judged.group(), group -> new Confusion(classes)).add(judged);
    }
    return groups;
  }

  /** Counts one more. */
  void add(Judged judged) {
    counts[index(judged.gold())][index(judged.predicted())]++;
  }

  /** Counts all of another over the same classes. */
  void add(Confusion other) {
    for (int gold = 0; gold < counts.length; gold++) {
      for (int predicted = 0; predicted < counts.length; predicted++) {
        counts[gold][predicted] += other.counts[gold][predicted];
      }
    }
  }

  /** A row for each true class, and in it the predicted ones. */
  List<List<Long>> rows() {
    return Arrays.stream(counts).map(row -> Arrays.stream(row).boxed().toList()).toList();
  }

  /** Every class by itself. */
  List<ClassScore> scores() {
    List<ClassScore> scores = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      long predicted = 0;
      for (long[] row : counts) {
        predicted += row[i];
      }
      long gold = Arrays.stream(counts[i]).sum();
      scores.add(new ClassScore(classes.get(i), counts[i][i], predicted, gold));
    }
    return scores;
  }

  /** The share of all that is right; 0 where there are none. */
  double accuracy() {
    List<ClassScore> scores = scores();
    long all = scores.stream().mapToLong(ClassScore::gold).sum();
    return all == 0 ? 0 : (double) scores.stream().mapToLong(ClassScore::right).sum() / all;
  }

  /** The mean F1 of the classes that occur; 0 where none does. */
  double macroF1() {
    return scores().stream()
        .filter(ClassScore::occurs)
        .mapToDouble(ClassScore::f1)
        .average()
        .orElse(0);
  }

  private int index(String label) {
    int index = classes.indexOf(label);
    if (index < 0) {
      throw new IllegalArgumentException("'%s' is not one of %s".formatted(label, classes));
    }
    return index;
  }
}
