package org.newsprint.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** How a made article is copied. */
public enum Manner {
  /** Word for word. */
  EXACT("exact") {
    @Override
    Prose copy(Prose source, SyntheticNews news, RandomGenerator random) {
      return source;
    }
  },
  /** Some sentences replaced, taken out or put in; the first stays. */
  EDITED("near") {
    @Override
    Prose copy(Prose source, SyntheticNews news, RandomGenerator random) {
      List<Sentence> edited = new ArrayList<>(source.sentences().subList(0, 1));
      for (Sentence sentence : source.sentences().subList(1, source.sentences().size())) {
        double change = random.nextDouble();
        if (change > OUT + REPLACED) {
          edited.add(sentence);
        }
        if (change > OUT && change < OUT + REPLACED + IN) {
          edited.add(news.sentence(random));
        }
      }
      return source.with(List.copyOf(edited));
    }
  },
  /** The beginning, from four to nine tenths of the sentences. */
  TRUNCATED("excerpt") {
    @Override
    Prose copy(Prose source, SyntheticNews news, RandomGenerator random) {
      double share = random.nextDouble(0.4, 0.9);
      int kept = Math.max(1, (int) Math.round(share * source.sentences().size()));
      return source.with(source.sentences().subList(0, kept));
    }
  },
  /** Most content words by a synonym; function words, names and numbers stay. */
  REWORDED("spun") {
    @Override
    Prose copy(Prose source, SyntheticNews news, RandomGenerator random) {
      return source.with(
          source.sentences().stream()
              .map(
                  sentence ->
                      sentence.reworded(
                          word ->
                              random.nextDouble() < SYNONYMS
                                  ? news.vocabulary().synonym(word, random)
                                  : word))
              .toList());
    }
  };

  private static final double OUT = 0.05;
  private static final double REPLACED = 0.1;
  private static final double IN = 0.05;
  private static final double SYNONYMS = 0.8;

  private final String kind;

  Manner(String kind) {
    this.kind = kind;
  }

  /** What a copy made so is called where kinds of copies are told. */
  public String kind() {
    return kind;
  }

  /** A copy of a text. */
  abstract Prose copy(Prose source, SyntheticNews news, RandomGenerator random);
}
