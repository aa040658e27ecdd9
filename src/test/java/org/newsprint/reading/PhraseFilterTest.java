package org.newsprint.reading;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PhraseFilterTest {
  private static final List<String> PHRASES =
      List.of("facial recognition", "scan* ... faces", "isn't", "kit", "i*");

  private enum Kind {
    ANY
  }

  @Test
  void mayBeIn_caseHyphenApostropheAndPossessive_areLevelled() {
    PhraseFilter filter = PhraseFilter.of(List.of("facial recognition", "isn't"));
    assertThat(filter.mayBeIn("Facial-RECOGNITION’s use"), is(true));
    assertThat(filter.mayBeIn("it isn’t"), is(true));
  }

  @Test
  void mayBeIn_longestWordNowhereAWordsBeginning_isFalse() {
    PhraseFilter filter = PhraseFilter.of(List.of("facial recognition", "scan* ... faces"));
    for (String text : List.of("", "facial", "the precognition of scanned surfaces", "recogniti")) {
      assertThat(text, filter.mayBeIn(text), is(false));
    }
  }

  @Test
  void mayBeIn_phraseInOtherLetters_isAlwaysTrue() {
    assertThat(PhraseFilter.of(List.of("Überwachung")).mayBeIn("anything"), is(true));
  }

  @Test
  void mayBeIn_anyText_isTrueWhereAPhraseIs() {
    String[] pieces = {
      "facial",
      "Recognition",
      "SCANS",
      "of",
      "faces",
      "isn’t",
      "isn't",
      "\u212aIT",
      "\u0130",
      "x",
      " ",
      " ",
      " ",
      "-",
      "'s",
      "’",
      ".",
      "\u0301",
      "\ud83d\ude00",
      "\ud801\udc00",
      "_",
      "7"
    };
    PhraseFilter filter = PhraseFilter.of(PHRASES);
    Lexicon<Kind> lexicon = new Lexicon<Kind>().with(Kind.ANY, PHRASES);
    Random random = new Random(5);
    int turnedAway = 0;
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(7); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      if (!filter.mayBeIn(text.toString())) {
        turnedAway++;
        List<Word> words = Words.of(text.toString());
        assertThat(text.toString(), lexicon.find(words, 0, words.size()), is(empty()));
      }
    }
    assertThat(turnedAway, is(greaterThan(1_000)));
  }
}
