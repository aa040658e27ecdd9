package org.newsprint.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How well the words of a found text are those of the true one, as bags of words. */
record WordOverlap(double precision, double recall) {
  static WordOverlap of(String found, String gold) {
    Map<String, Integer> left = counts(gold);
    double size = left.values().stream().mapToInt(Integer::intValue).sum();
    int common = 0;
    String[] words = words(found);
    for (String word : words) {
      if (left.merge(word, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return new WordOverlap(words.length == 0 ? 0 : common / (double) words.length, common / size);
  }

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static Map<String, Integer> counts(String text) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : words(text)) {
      counts.merge(word, 1, Integer::sum);
    }
    return counts;
  }

  private static String[] words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toArray(String[]::new);
  }
}
