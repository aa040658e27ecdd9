package org.newsprint.evaluate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VoiceScoreTest {
  @Test
  void of_allRight_isPerfect() {
    VoiceScore score =
        score("Ann Lee said it failed. It rained.", part("Ann Lee", "said", "it failed"));
    assertThat(score.outlet(), is(new PairCounts(1, 0, 0)));
    assertThat(score.sentences(), is(2L));
    assertThat(score.accuracy(), is(1.0));
    assertThat(score.attributed(), is(0.5));
    assertThat(score.speakers(), is(new Recall(1, 1)));
  }

  @Test
  void of_missedAndInvented_countAgainstTheOutletsVoice() {
    VoiceScore score =
        score("Ann Lee said it failed. It rained. Snow fell.", part("", "rained", "It"));
    assertThat(score.outlet(), is(new PairCounts(1, 1, 1)));
    assertThat(score.accuracy(), is(1 / 3.0));
    assertThat(score.speakers(), is(Recall.NONE));
  }

  @Test
  void of_halfTheWords_isASourcesSentence() {
    assertThat(score("It rained there again.", part("It", "rained", "")).attributed(), is(1.0));
    assertThat(score("It rained there again.", part("It", "", "")).attributed(), is(0.0));
  }

  @Test
  void of_otherName_isAWrongSpeaker() {
    String text = "Rae Lindo came. Ann Lee said it failed.";
    assertThat(score(text, part("Rae Lindo", "said", "it")).speakers(), is(new Recall(0, 1)));
    assertThat(score(text, part("Lee", "said", "it")).speakers(), is(new Recall(1, 1)));
  }

  @Test
  void of_severalCuesOrAPronoun_nameNobody() {
    String text = "Ann Lee said he fears it failed.";
    assertThat(
        score(text, part("Ann Lee", "said", "it"), part("he", "fears", "it")).speakers(),
        is(Recall.NONE));
    assertThat(score(text, part("he", "fears", "it")).speakers(), is(Recall.NONE));
  }

  @Test
  void of_sentenceWithoutAWord_isLeftOut() {
    assertThat(score("It rained.\n\n***\n\nSnow fell.").sentences(), is(2L));
    assertThat(score("").accuracy(), is(1.0));
  }

  private record Part(String source, String cue, String content) {}

  private static Part part(String source, String cue, String content) {
    return new Part(source, cue, content);
  }

  private static VoiceScore score(String text, Part... parts) {
    List<PolnearAttribution> attributions =
        Stream.of(parts)
            .map(
                part ->
                    new PolnearAttribution(
                        spans(text, part.source()),
                        spans(text, part.cue()),
                        spans(text, part.content())))
            .toList();
    return VoiceScore.of(new PolnearSet(List.of(new PolnearDocument(text, attributions))));
  }

  private static List<Span> spans(String text, String part) {
    int start = text.indexOf(part);
    return part.isEmpty() ? List.of() : List.of(new Span(start, start + part.length()));
  }
}
