package org.newsprint.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes English-like news that says nothing: real function words at about their natural share,
 * invented content words by Zipf's law, names that come back within an article, numbers and quotes.
 *
 * <p>A text is a function of the vocabulary's seed and of the source of chance that is passed in.
 */
final class SyntheticNews {
  private static final int MIN_SENTENCE = 12;
  private static final int MAX_SENTENCE = 28;
  private static final int CAST = 5;

  // A little above the 45 % wanted, since runs of function words are cut short.
  private static final double FUNCTION_SHARE = 0.53;
  private static final double NUMBER_SHARE = 0.017;
  private static final double NAME_SHARE = 0.05;
  private static final double QUOTE_SHARE = 0.2;
  private static final int MAX_FUNCTION_RUN = 3;

  private final Vocabulary vocabulary;
  private final Weighted<Word> functionWords = FunctionWords.weighted();

  private SyntheticNews(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A writer whose invented words come from a seed. */
  static SyntheticNews seeded(long seed) {
    return new SyntheticNews(new Vocabulary(new SplittableRandom(seed)));
  }

  /** The invented words it writes with. */
  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** A story of about this many words, in paragraphs of one to four sentences. */
  Prose story(int words, RandomGenerator random) {
    List<List<Word>> cast = cast(random);
    List<Sentence> sentences = new ArrayList<>();
    int written = 0;
    int left = 0;
    // Half a sentence short, since the last one goes on to its end.
    while (written < words - (MIN_SENTENCE + MAX_SENTENCE) / 4) {
      boolean opensParagraph = left == 0;
      left = opensParagraph ? random.nextInt(4) : left - 1;
      Sentence sentence = sentence(opensParagraph, cast, random);
      sentences.add(sentence);
      written += sentence.length();
    }
    return new Prose(headline(random), List.copyOf(sentences));
  }

  /** A sentence about people of its own. */
  Sentence sentence(RandomGenerator random) {
    return sentence(false, cast(random), random);
  }

  /** Some content words with capitals. */
  String headline(RandomGenerator random) {
    return Stream.generate(() -> vocabulary.contentWord(random).text())
        .limit(5 + random.nextInt(5))
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining(" "));
  }

  private List<List<Word>> cast(RandomGenerator random) {
    return Stream.generate(() -> vocabulary.person(random)).limit(CAST).toList();
  }

  private Sentence sentence(boolean opensParagraph, List<List<Word>> cast, RandomGenerator random) {
    List<Word> speaker = random.nextDouble() < QUOTE_SHARE ? oneOf(cast, random) : List.of();
    int around = speaker.isEmpty() ? 0 : 1 + speaker.size();
    int length = random.nextInt(MIN_SENTENCE, MAX_SENTENCE + 1) - around;
    List<Word> words = new ArrayList<>(length);
    int run = 0;
    while (words.size() < length) {
      boolean last = words.size() == length - 1;
      double kind = random.nextDouble();
      if (!last && run < MAX_FUNCTION_RUN && kind < FUNCTION_SHARE) {
        words.add(functionWordAfter(words, random));
        run++;
        continue;
      }
      run = 0;
      if (kind > 1 - NUMBER_SHARE) {
        words.add(number(random));
      } else if (!last && kind > 1 - NUMBER_SHARE - NAME_SHARE) {
        List<Word> person = oneOf(cast, random);
        words.addAll(words.size() + 2 <= length ? person : person.subList(1, 2));
      } else {
        words.add(vocabulary.contentWord(random));
      }
    }
    int commaAfter = random.nextInt(3, 2 * MAX_SENTENCE);
    return new Sentence(opensParagraph, List.copyOf(words), commaAfter, speaker);
  }

  private Word functionWordAfter(List<Word> words, RandomGenerator random) {
    Word word = functionWords.draw(random);
    while (!words.isEmpty() && words.get(words.size() - 1).equals(word)) {
      word = functionWords.draw(random);
    }
    return word;
  }

  /** A year, a share, a round or a small number. */
  static Word number(RandomGenerator random) {
    String digits =
        switch (random.nextInt(4)) {
          case 0 -> String.valueOf(1950 + random.nextInt(75));
          case 1 -> (1 + random.nextInt(99)) + "." + random.nextInt(10);
          case 2 -> (1 + random.nextInt(99)) + "00";
          default -> String.valueOf(2 + random.nextInt(98));
        };
    return new Word(Word.Kind.NUMBER, digits);
  }

  private static List<Word> oneOf(List<List<Word>> cast, RandomGenerator random) {
    return cast.get(random.nextInt(cast.size()));
  }
}
