package org.newsprint.article;

import static java.time.Duration.ofSeconds;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;

class TextCleanerTest {
  @Test
  void clean_runsOfWhiteSpace_becomeOneSpace() {
    assertThat(TextCleaner.clean("a \t\u00A0\u2003 b"), is("a b"));
  }

  @Test
  void clean_lineEndsOfAllSystems_becomeLf() {
    assertThat(TextCleaner.clean("a\r\nb\rc\nd"), is("a\nb\nc\nd"));
  }

  @Test
  void clean_severalEmptyLines_becomeOne() {
    assertThat(TextCleaner.clean("a\r\n \r\n\t\n\nb"), is("a\n\nb"));
  }

  @Test
  void clean_edgesOfLinesAndText_areTrimmed() {
    assertThat(TextCleaner.clean("\n\n  a  \n  b\u3000\n\n"), is("a\nb"));
  }

  @Test
  void clean_invisibleCharacters_areLeftOut() {
    assertThat(TextCleaner.clean("\uFEFFco\u00ADop\u200Ber\u0007ate\u202E\u2060"), is("cooperate"));
  }

  @Test
  void clean_decomposedLetters_areComposed() {
    assertThat(TextCleaner.clean("cafe\u0301"), is("café"));
  }

  @Test
  void clean_marksInARow_areKeptUpToThirty() {
    String thirty = "a" + "\u0316\u0320".repeat(15);
    assertThat(TextCleaner.clean(thirty).length(), is(31));
    assertThat(
        TextCleaner.clean(thirty + "\u0324b\u0324"), is(TextCleaner.clean(thirty) + "b\u0324"));
    assertThat(TextCleaner.clean(thirty + "\u200B\u0324"), is(TextCleaner.clean(thirty)));
  }

  @Test
  void clean_marksWithoutEnd_takeNoTime() {
    String endless = "a" + "\u0316\u0301".repeat(500_000);
    assertTimeoutPreemptively(
        ofSeconds(20), () -> assertThat(TextCleaner.clean(endless).length(), is(30)));
  }

  @Test
  void clean_softHyphenBeforeAccent_leavesNothingToCompose() {
    String once = TextCleaner.clean("cafe\u00AD\u0301 \u2028 x \f y");
    assertThat(once, is("café\nx\ny"));
    assertThat(TextCleaner.clean(once), is(once));
  }

  @Test
  void clean_halfSurrogatePair_becomesReplacementCharacter() {
    assertThat(TextCleaner.clean("a\uD83D b"), is("a\uFFFD b"));
  }

  @Test
  void line_severalParagraphs_becomeOneLine() {
    assertThat(TextCleaner.line("a\n\nb\nc"), is("a b c"));
  }

  @Test
  void words_lettersDigitsAndApostrophes_countAsRead() {
    assertThat(Words.count("It's 2020: the officers' dogs — “don’t” run-off."), is(8));
    assertThat(Words.count(" … "), is(0));
    assertThat(Words.count("हिन्दी समाचार"), is(2));
  }
}
