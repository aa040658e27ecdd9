package org.newsprint.reading;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private enum Kind {
    ONE,
    TWO
  }

  @Test
  void find_caseHyphenPossessiveAndCurlyApostrophe_areLevelled() {
    assertThat(found("Face-Recognition’s use", "face recognition"), contains("face recognition"));
    assertThat(found("It isn’t enough", "isn't enough"), contains("isn't enough"));
  }

  @Test
  void find_star_matchesAnyEndingOfThatWordOnly() {
    assertThat(
        found("moratoria and a moratorium", "moratori*"), contains("moratoria", "moratorium"));
    assertThat(found("unmoratorium", "moratori*"), is(empty()));
  }

  @Test
  void find_gap_spansUpToThreeWords() {
    assertThat(
        found("called for a full ban", "call* for ... ban"), contains("called for a full ban"));
    assertThat(found("called for ban", "call* for ... ban"), contains("called for ban"));
    assertThat(found("called for a b c d ban", "call* for ... ban"), is(empty()));
  }

  @Test
  void find_overlap_theLongerWins() {
    Lexicon<Kind> lexicon =
        new Lexicon<Kind>()
            .with(Kind.ONE, List.of("enough"))
            .with(Kind.TWO, List.of("not enough", "not"));
    List<Word> words = Words.of("not enough, enough");

    assertThat(
        lexicon.find(words, 0, words.size()).stream().map(Lexicon.Match::kind).toList(),
        contains(Kind.TWO, Kind.ONE));
  }

  @Test
  void find_range_isKept() {
    List<Word> words = Words.of("face recognition");
    Lexicon<Kind> lexicon = new Lexicon<Kind>().with(Kind.ONE, List.of("face recognition"));

    assertThat(lexicon.find(words, 0, 1), is(empty()));
  }

  @Test
  void parse_noPhrase_isEmpty() {
    for (String bad :
        List.of("", "  ", "...", "... ban", "ban ...", "*", "a * b", "mo*ra", "a/b")) {
      assertThat(bad, Phrase.parse(bad), is(Optional.empty()));
    }
  }

  private static List<String> found(String text, String phrase) {
    List<Word> words = Words.of(text);
    return new Lexicon<Kind>()
        .with(Kind.ONE, List.of(phrase)).find(words, 0, words.size()).stream()
            .map(
                match ->
                    String.join(
                        " ",
                        words.subList(match.first(), match.end()).stream()
                            .map(Word::text)
                            .toList()))
            .toList();
  }
}
