package org.newsprint.coverage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.newsprint.article.Articles;
import org.newsprint.fingerprint.Fingerprint;
import org.newsprint.fingerprint.Fingerprints;

/** Small random corpora, thick with copies of every kind. */
final class Corpora {
  private static final String[] FUNCTION_WORDS =
      "the of and to in that it was for on with as at by an be this from or had but not are which"
          .split(" ");

  private final Random random;

  private Corpora(long seed) {
    this.random = new Random(seed);
  }

  /**
   * A corpus of a seed.
   *
   * @param size how many articles
   * @param span over how long they are published; to the hour, so that some coincide
   */
  static List<Fingerprint> of(long seed, int size, Duration span) {
    return new Corpora(seed).make(size, span, 3);
  }

  /** A corpus of a seed in which nearly all articles are versions of very few. */
  static List<Fingerprint> crowded(long seed, int size, Duration span) {
    return new Corpora(seed).make(size, span, 30);
  }

  private List<Fingerprint> make(int size, Duration span, int copiesPerText) {
    List<List<String>> texts = new ArrayList<>();
    List<Fingerprint> corpus = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<String> text =
          texts.isEmpty() || random.nextInt(copiesPerText) == 0
              ? fresh(30 + random.nextInt(90))
              : copy(texts.get(random.nextInt(texts.size())));
      texts.add(text);
      Instant at = Articles.NOON.plus(Duration.ofHours(random.nextInt((int) span.toHours())));
      corpus.add(fingerprint("a" + i, at, text));
    }
    Collections.shuffle(corpus, random);
    return corpus;
  }

  static Fingerprint fingerprint(String id, Instant at, List<String> text) {
    return Fingerprints.of(
        Articles.article(id)
            .outlet(id + ".org")
            .title("Title of " + id)
            .at(at.toString())
            .text(String.join(" ", text))
            .build());
  }

  /** Half function words, some names and numbers, the rest of a large vocabulary. */
  private List<String> fresh(int words) {
    List<String> text = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      text.add(
          switch (random.nextInt(12)) {
            case 0, 1, 2, 3, 4, 5 -> FUNCTION_WORDS[random.nextInt(FUNCTION_WORDS.length)];
            case 6 ->
                "Name" + (char) ('a' + random.nextInt(26)) + (char) ('a' + random.nextInt(26));
            case 7 -> Integer.toString(random.nextInt(500));
            default -> word();
          });
    }
    return text;
  }

  private String word() {
    return "w" + (char) ('a' + random.nextInt(26)) + "x" + (char) ('a' + random.nextInt(26));
  }

  private List<String> copy(List<String> text) {
    return switch (random.nextInt(5)) {
      case 0 -> text;
      case 1 -> Texts.edited(random, text, 1 + text.size() / 12);
      case 2 -> Texts.trimmed(random, text);
      case 3 -> spun(text);
      default -> embedded(text);
    };
  }

  private List<String> spun(List<String> text) {
    return text.stream()
        .map(word -> word.startsWith("w") && random.nextInt(3) > 0 ? word() : word)
        .toList();
  }

  private List<String> embedded(List<String> text) {
    List<String> whole = new ArrayList<>(fresh(text.size() * random.nextInt(3)));
    whole.addAll(text);
    whole.addAll(fresh(text.size() * random.nextInt(2)));
    return whole;
  }
}
