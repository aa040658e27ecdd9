package org.newsprint.synthetic;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

class SyntheticNewsTest {
  private static final SyntheticNews NEWS = SyntheticNews.seeded(1);

  @Test
  void story_sameSeed_isTheSame() {
    String text = SyntheticNews.seeded(1).story(380, new SplittableRandom(7)).text();
    assertThat(NEWS.story(380, new SplittableRandom(7)).text(), is(text));
    assertThat(NEWS.story(380, new SplittableRandom(8)).text(), is(not(text)));
    assertThat(SyntheticNews.seeded(2).story(380, new SplittableRandom(7)).text(), is(not(text)));
  }

  @Test
  void stories_onAverage_haveTheLengthAskedFor() {
    double words = sentences().mapToInt(Sentence::length).sum() / 200.0;
    assertThat(words, is(between(375.0, 385.0)));
  }

  @Test
  void sentences_all_haveTwelveToTwentyEightWords() {
    sentences().forEach(sentence -> assertThat(sentence.length(), is(between(12, 28))));
  }

  @Test
  void sentences_all_runFromACapitalOrDigitToAFullStop() {
    sentences()
        .forEach(
            sentence -> {
              StringBuilder text = new StringBuilder();
              sentence.appendTo(text);
              assertThat(
                  text.toString(), matchesPattern("\"?[A-Z0-9][^\"\n]*(,\" said [^\"]*)?\\."));
            });
  }

  @Test
  void words_ofEachKind_haveTheirShares() {
    assertThat(share(Word.Kind.FUNCTION), is(between(0.43, 0.47)));
    assertThat(share(Word.Kind.NUMBER), is(between(0.01, 0.02)));
    assertThat(share(Word.Kind.NAME), is(between(0.05, 0.15)));
  }

  @Test
  void theMostFrequentWord_isThe() {
    assertThat(share("the"), is(between(0.05, 0.09)));
    assertThat(share("of"), is(between(0.02, 0.045)));
  }

  @Test
  void reworded_story_keepsAllButContentWords() {
    Prose story = NEWS.story(380, new SplittableRandom(3));
    Prose reworded = Manner.REWORDED.copy(story, NEWS, new SplittableRandom(4));
    List<Word> before = words(story.sentences().stream()).toList();
    List<Word> after = words(reworded.sentences().stream()).toList();
    List<Word> changed =
        IntStream.range(0, before.size())
            .filter(i -> !before.get(i).equals(after.get(i)))
            .mapToObj(before::get)
            .toList();
    assertThat(changed.stream().allMatch(word -> word.kind() == Word.Kind.CONTENT), is(true));
    assertThat(changed.size() / (double) before.size(), is(between(0.25, 0.45)));
  }

  private static Stream<Sentence> sentences() {
    return IntStream.range(0, 200)
        .mapToObj(seed -> NEWS.story(380, new SplittableRandom(seed)))
        .flatMap(story -> story.sentences().stream());
  }

  private static Stream<Word> words(Stream<Sentence> sentences) {
    return sentences.flatMap(sentence -> sentence.words().stream());
  }

  private static double share(Word.Kind kind) {
    return words(sentences()).filter(word -> word.kind() == kind).count()
        / (double) words(sentences()).count();
  }

  private static double share(String text) {
    return words(sentences()).filter(word -> word.text().equals(text)).count()
        / (double) words(sentences()).count();
  }

  private static Matcher<Integer> between(int least, int most) {
    return both(greaterThan(least - 1)).and(lessThan(most + 1));
  }

  private static Matcher<Double> between(double least, double most) {
    return both(greaterThan(least)).and(lessThan(most));
  }
}
