package org.newsprint.stance;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsprint.encoder.Span;
import org.newsprint.learn.Passage;
import org.newsprint.voice.Voice;

class PassagesTest {
  private final Passages passages = new Passages(Drones.topic());

  @Test
  void of_phrasesOfTheTopic_becomeTheirKind() {
    assertThat(
        tokens("The police called for a ban, and it hit Drones."),
        contains(
            "<outlet>",
            "the",
            "<user>",
            "called",
            "for",
            "a",
            "<measure>",
            "and",
            "<reference>",
            "hit",
            "<target>"));
  }

  @Test
  void of_nameOfSeveralWords_isOneTokenLikeAnyOtherName() {
    assertThat(tokens("Unmanned aircraft hum."), is(tokens("Dronelets hum.")));
    assertThat(tokens("unmanned aircraft drone"), contains("<outlet>", "<target>", "<target>"));
  }

  @Test
  void of_partOfAName_staysAWord() {
    assertThat(
        tokens("An unmanned post banned aircraft."),
        contains("<outlet>", "an", "unmanned", "post", "banned", "aircraft"));
  }

  @Test
  void of_voice_isTheFirstToken() {
    for (Voice voice : Voice.values()) {
      Passage passage = passages.of("Hm.", voice, Optional.empty());
      assertThat(passage.tokens(), contains("<" + voice.label() + ">", "hm"));
    }
  }

  @Test
  void of_telltaleMarks_areTokensInTheirPlace() {
    assertThat(
        tokens("“Ban? Now!” he said; “so: go\"."),
        contains(
            "<outlet>",
            "“",
            "<measure>",
            "?",
            "now",
            "!",
            "”",
            "he",
            "said",
            ";",
            "“",
            "so",
            ":",
            "go",
            "\""));
  }

  @Test
  void of_marksInsideAPhrase_areNotCounted() {
    assertThat(tokens("unmanned “aircraft”"), contains("<outlet>", "<target>", "”"));
  }

  @Test
  void of_targetAndMeasure_areItsSpans() {
    String text = "Unmanned aircraft of the police face a ban; it is over.";
    Passage passage = passages.of(text, Voice.OUTLET, Optional.of("Before."));

    assertThat(passage.target(), contains(new Span(0, 17), new Span(39, 42)));
    assertThat(text.substring(39, 42), is("ban"));
    assertThat(passage.text(), is(text));
    assertThat(passage.before(), is(Optional.of("Before.")));
  }

  @Test
  void of_charactersOfTwo_keepSpansInPlace() {
    String text = "\uD83D\uDE00 drones";
    Span span = passages.of(text, Voice.OUTLET, Optional.empty()).target().get(0);

    assertThat(text.substring(span.start(), span.end()), is("drones"));
  }

  @Test
  void of_noWords_isTheVoiceAlone() {
    for (String text : List.of("", " ", "...", "—")) {
      Passage passage = passages.of(text, Voice.OUTLET, Optional.empty());
      assertThat(passage.tokens(), contains("<outlet>"));
      assertThat(passage.target(), is(empty()));
    }
  }

  private List<String> tokens(String text) {
    return passages.of(text, Voice.OUTLET, Optional.empty()).tokens();
  }
}
