package org.newsprint.reading;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void split_plainSentences_endsAtStops() {
    assertThat(
        texts("It rained. Did it? Yes! Then… Nothing."),
        contains("It rained.", "Did it?", "Yes!", "Then…", "Nothing."));
  }

  @Test
  void split_closingMarks_belongToTheSentence() {
    assertThat(
        texts("“We must act.” The council (it met.) \"Now.\" So be it."),
        contains("“We must act.”", "The council (it met.)", "\"Now.\"", "So be it."));
  }

  @Test
  void split_lowerCaseAfterQuote_goesOn() {
    assertThat(
        texts("“Will it stop?” she asked. No."), contains("“Will it stop?” she asked.", "No."));
  }

  @Test
  void split_titlesAndInitials_doNotEnd() {
    assertThat(
        texts("Sen. Ida Brook met Dr. J. R. Stone on Jan. 5. They left."),
        contains("Sen. Ida Brook met Dr. J. R. Stone on Jan. 5.", "They left."));
  }

  @Test
  void split_countryAndCompany_endOnlyBeforeAStarter() {
    assertThat(
        texts("The U.S. Senate met Foo Inc. lawyers in the U.S. The vote is near."),
        contains("The U.S. Senate met Foo Inc. lawyers in the U.S.", "The vote is near."));
  }

  @Test
  void split_numbersAndDomains_doNotEnd() {
    assertThat(
        texts("It rose 3.5 percent at shop.example today. See No. 4 there."),
        contains("It rose 3.5 percent at shop.example today.", "See No. 4 there."));
    assertThat(texts("He said no. Then he left."), hasSize(2));
  }

  @Test
  void split_emptyLine_endsSentenceAndParagraph() {
    List<Sentence> sentences =
        Sentences.split("A headline\n\nFirst line\nsame one. Second.\n \nLast");

    assertThat(sentences.stream().map(Sentence::paragraph).toList(), contains(0, 1, 1, 2));
    assertThat(
        texts("A headline\n\nFirst line\nsame one. Second."),
        contains("A headline", "First line\nsame one.", "Second."));
  }

  @Test
  void split_offsets_coverEveryVisibleCharacterOnce() {
    String text = "  One. “Two!”  Three 4.5?\n\n\n Four... five. Mr. Six \n";
    StringBuilder covered = new StringBuilder();
    Sentences.split(text).forEach(s -> covered.append(text, s.start(), s.end()));

    assertThat(covered.toString().replaceAll("\\s", ""), is(text.replaceAll("\\s", "")));
    texts(text).forEach(sentence -> assertThat(sentence, is(sentence.strip())));
  }

  @Test
  void split_nothing_isEmpty() {
    assertThat(Sentences.split(""), is(empty()));
    assertThat(Sentences.split(" \n\n \n"), is(empty()));
  }

  @Test
  void split_hostileTexts_takeLinearTime() {
    for (String unit : List.of("x", "word ", ". ", ".", "\n", "A. ", "\" ", "Mr. X")) {
      String text = unit.repeat(1_000_000 / unit.length());
      assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Sentences.split(text));
    }
    assertThat(texts("word ".repeat(5_000) + "end."), hasSize(1));
  }

  private static List<String> texts(String text) {
    return Sentences.split(text).stream().map(s -> text.substring(s.start(), s.end())).toList();
  }
}
