package org.newsprint.learn;

import it.unimi.dsi.fastutil.objects.Object2IntMap;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The runs of one to three tokens that a classifier knows. A passage is the set of those it holds,
 * as a vector of length one.
 */
final class NGrams {
  private static final int LONGEST = 3;

  private final List<String> known;
  private final Object2IntMap<String> places;

  private NGrams(List<String> known) {
    this.known = known;
    this.places = new Object2IntOpenHashMap<>(known.size());
    places.defaultReturnValue(-1);
    for (int i = 0; i < known.size(); i++) {
      places.put(known.get(i), i);
    }
  }

  /** Those given, in this order. */
  static NGrams of(List<String> known) {
    return new NGrams(List.copyOf(known));
  }

  /** Those that stand in at least {@code least} of the passages, sorted. */
  static NGrams in(List<Passage> passages, int least) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (Passage passage : passages) {
      new TreeSet<>(runs(passage.tokens())).forEach(run -> counts.merge(run, 1, Integer::sum));
    }
    counts.values().removeIf(count -> count < least);
    return new NGrams(List.copyOf(counts.keySet()));
  }

  List<String> known() {
    return known;
  }

  /** Adds what the tokens hold to a vector, from {@code offset} on, as a part of this length. */
  void addTo(SparseVector.Builder vector, int offset, List<String> tokens, double length) {
    int[] found =
        runs(tokens).stream()
            .mapToInt(places::getInt)
            .filter(place -> place >= 0)
            .sorted()
            .distinct()
            .toArray();
    float value = (float) (length / Math.sqrt(Math.max(1, found.length)));
    Arrays.stream(found).forEach(place -> vector.add(offset + place, value));
  }

  private static List<String> runs(List<String> tokens) {
    List<String> runs = new ArrayList<>();
    for (int from = 0; from < tokens.size(); from++) {
      StringBuilder run = new StringBuilder();
      for (int to = from; to < Math.min(tokens.size(), from + LONGEST); to++) {
        run.append(to > from ? " " : "").append(tokens.get(to));
        runs.add(run.toString());
      }
    }
    return runs;
  }
}
