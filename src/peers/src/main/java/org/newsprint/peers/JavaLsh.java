package org.newsprint.peers;

import info.debatty.java.lsh.MinHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * MinHash of info.debatty:java-lsh, banded here, with the exact Jaccard similarity of each candidate;
 * on one thread, as the library is.
 *
 * @param words how many words make a shingle
 * @param similarity the least Jaccard similarity of a pair
 */
record JavaLsh(int words, double similarity) implements Peers.Peer {
  private static final int BANDS = 20;
  private static final int ROWS = 5;
  // Its hash functions are linear in the element, modulo this.
  private static final int DICTIONARY = 1 << 24;

  @Override
  public List<int[]> pairs(List<Peers.Document> documents) {
    MinHash minHash = new MinHash(BANDS * ROWS, DICTIONARY, 1);
    List<Set<Integer>> sets = new ArrayList<>();
    Map<List<Integer>, List<Integer>> buckets = new HashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      Set<Integer> set = shingles(documents.get(i).text());
      sets.add(set);
      if (set.isEmpty()) {
        continue;
      }
      int[] signature = minHash.signature(set);
      for (int band = 0; band < BANDS; band++) {
        List<Integer> key = new ArrayList<>(List.of(band));
        Arrays.stream(signature, band * ROWS, (band + 1) * ROWS).forEach(key::add);
        buckets.computeIfAbsent(key, none -> new ArrayList<>()).add(i);
      }
    }
    Set<Long> candidates = new HashSet<>();
    for (List<Integer> bucket : buckets.values()) {
      for (int i = 0; i < bucket.size(); i++) {
        for (int j = i + 1; j < bucket.size(); j++) {
          candidates.add((long) bucket.get(i) << 32 | bucket.get(j));
        }
      }
    }
    List<int[]> pairs = new ArrayList<>();
    for (long pair : candidates) {
      int a = (int) (pair >> 32);
      int b = (int) pair;
      if (MinHash.jaccardIndex(sets.get(a), sets.get(b)) >= similarity) {
        pairs.add(new int[] {a, b});
      }
    }
    return pairs;
  }

  private Set<Integer> shingles(String text) {
    String[] all = text.toLowerCase(java.util.Locale.ROOT).split("\\W+");
    Set<Integer> set = new TreeSet<>();
    for (int i = 0; i + words <= all.length; i++) {
      set.add(Math.floorMod(String.join(" ", Arrays.asList(all).subList(i, i + words)).hashCode(), DICTIONARY));
    }
    return set;
  }
}
