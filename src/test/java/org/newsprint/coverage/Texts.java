package org.newsprint.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Made texts of words that stand for nothing. */
final class Texts {
  private Texts() {}

  /** A text whose words all differ, also from those under another name: n words, n - 2 3-grams. */
  static String distinct(String name, int words) {
    return IntStream.range(0, words).mapToObj(i -> name + i).collect(Collectors.joining(" "));
  }

  /** Random words of a vocabulary that is large enough for texts not to be alike by chance. */
  static List<String> random(Random random, int words) {
    return random.ints(words, 0, 3_000).mapToObj(i -> "w" + i).toList();
  }

  /** The same words but for some that were replaced, taken out or put in. */
  static List<String> edited(Random random, List<String> words, int edits) {
    List<String> edited = new ArrayList<>(words);
    for (int i = 0; i < edits; i++) {
      int at = random.nextInt(edited.size());
      switch (random.nextInt(3)) {
        case 0 -> edited.set(at, "x" + random.nextInt(1_000_000));
        case 1 -> edited.add(at, "x" + random.nextInt(1_000_000));
        default -> Collections.swap(edited, at, random.nextInt(edited.size()));
      }
    }
    return edited;
  }

  /** A stretch of the words. */
  static List<String> trimmed(Random random, List<String> words) {
    int length = Math.max(1, words.size() * (30 + random.nextInt(70)) / 100);
    int start = random.nextInt(words.size() - length + 1);
    return words.subList(start, start + length);
  }
}
