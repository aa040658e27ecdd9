package org.newsprint.synthetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Invented words: content words by Zipf's law, each in a group of four synonyms, and names.
 *
 * <p>The word of rank r is drawn with a weight of 1 / r (Zipf, "Human Behavior and the Principle of
 * Least Effort", 1949). Synonyms are neighbours in rank, and so about as frequent.
 */
final class Vocabulary {
  private static final int CONTENT_WORDS = 20_000;
  private static final int GIVEN_NAMES = 400;
  private static final int FAMILY_NAMES = 6_000;
  private static final int SYNONYMS = 4;

  private static final String[] ONSETS =
      "b c d f g h l m n p r s t v w br ch cl cr dr fl gr pl pr sh st th tr".split(" ", -1);
  private static final String[] VOWELS = "a e i o u ai ea ie oo ou".split(" ", -1);
  private static final String[] CODAS = "n r s t l m d ck nd nt rd st ng".split(" ", -1);

  private final Weighted<Word> contentWords;
  private final Map<Word, List<Word>> synonyms = new HashMap<>();
  private final List<Word> givenNames;
  private final List<Word> familyNames;

  /** The words that a source of chance makes. */
  Vocabulary(RandomGenerator random) {
    Set<String> taken = new HashSet<>();
    List<Word> words = words(Word.Kind.CONTENT, CONTENT_WORDS, taken, random);
    double[] weights = new double[CONTENT_WORDS];
    for (int rank = 1; rank <= CONTENT_WORDS; rank++) {
      weights[rank - 1] = 1.0 / rank;
      int group = (rank - 1) / SYNONYMS * SYNONYMS;
      synonyms.put(words.get(rank - 1), words.subList(group, group + SYNONYMS));
    }
    contentWords = new Weighted<>(words, weights);
    givenNames = words(Word.Kind.NAME, GIVEN_NAMES, taken, random);
    familyNames = words(Word.Kind.NAME, FAMILY_NAMES, taken, random);
  }

  /** A content word. */
  Word contentWord(RandomGenerator random) {
    return contentWords.draw(random);
  }

  /** Another word that means the same; function words, names and numbers stay. */
  Word synonym(Word word, RandomGenerator random) {
    if (word.kind() == Word.Kind.TOPICAL) {
      return Debate.synonym(word);
    }
    if (word.kind() != Word.Kind.CONTENT) {
      return word;
    }
    List<Word> group = synonyms.getOrDefault(word, List.of(word));
    int step = 1 + random.nextInt(SYNONYMS - 1);
    return group.get((group.indexOf(word) + step) % group.size());
  }

  /** A given and a family name. */
  List<Word> person(RandomGenerator random) {
    return List.of(oneOf(givenNames, random), oneOf(familyNames, random));
  }

  private static List<Word> words(
      Word.Kind kind, int count, Set<String> taken, RandomGenerator random) {
    List<Word> words = new ArrayList<>(count);
    while (words.size() < count) {
      String word = word(1 + random.nextInt(2), random);
      if (taken.add(word)) {
        boolean name = kind == Word.Kind.NAME;
        words.add(
            new Word(
                kind, name ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word));
      }
    }
    return words;
  }

  private static String word(int openSyllables, RandomGenerator random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < openSyllables; i++) {
      word.append(oneOf(ONSETS, random)).append(oneOf(VOWELS, random));
    }
    return word.append(oneOf(CODAS, random)).toString();
  }

  private static String oneOf(String[] values, RandomGenerator random) {
    return values[random.nextInt(values.length)];
  }

  private static Word oneOf(List<Word> values, RandomGenerator random) {
    return values.get(random.nextInt(values.size()));
  }
}
