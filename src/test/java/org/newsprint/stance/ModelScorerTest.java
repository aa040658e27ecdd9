package org.newsprint.stance;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsprint.encoder.EncoderKind;
import org.newsprint.reading.Reading;

class ModelScorerTest {
  private static final String LEAD = "The police bought drones in Ashby.\n\n";
  private static final String MODEL = Drones.model(EncoderKind.NONE);

  private final ModelScorer scorer = ModelScorer.of(Drones.topic(), EncoderKind.NONE, MODEL);

  @Test
  void score_articleOfASide_takesIt() {
    assertThat(score(Drones.FOR).stance().label(), is(StanceLabel.FAVOR));
    assertThat(score(Drones.AGAINST).stance().label(), is(StanceLabel.AGAINST));
  }

  @Test
  void score_articleOfASide_hasItsSentencesWithTheirPlaces() {
    ScoredText scored = score(Drones.FOR);

    assertThat(
        scored.evidence().stream().map(Evidence::label).toList(),
        contains(StanceLabel.NONE, StanceLabel.FAVOR, StanceLabel.FAVOR));
    for (Evidence row : scored.evidence()) {
      assertThat(Drones.FOR.substring(row.startChar(), row.endChar()), is(row.text()));
      assertThat(row.probability().orElseThrow(), is(greaterThan(0.4)));
    }
    assertThat(scored.evidence().get(2).cues(), contains("must ban"));
    assertThat(scored.stance().unread(), is(0));
  }

  @Test
  void score_otherSubject_isIrrelevantWithoutEvidence() {
    ScoredText scored = score("The mayor must ban fireworks now. It is wrong.");

    assertThat(scored.stance(), is(StanceFold.irrelevant("drones")));
    assertThat(scored.evidence(), is(empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\n\n\n", "\u00a0", "...", "“”", "\uFFFD", "—\n—", "?!?!", "\u0000"})
  void score_textWithoutSentences_isIrrelevant(String text) {
    assertThat(score(text).stance(), is(StanceFold.irrelevant("drones")));
  }

  @Test
  void score_titleAlone_isRelevantWithoutEvidence() {
    ScoredText scored = scorer.score(Stories.article(Optional.of("Police must ban drones"), ""));

    assertThat(scored.stance().relevant(), is(true));
    assertThat(scored.stance().label(), is(StanceLabel.NONE));
    assertThat(scored.evidence(), is(empty()));
  }

  @Test
  void score_emptyTitle_isAsWithoutOne() {
    assertThat(scorer.score(Stories.article(Optional.of(""), Drones.FOR)), is(score(Drones.FOR)));
  }

  @Test
  void score_transcript_isReadInBoundedTimeAndSaysWhatWasNot() {
    String transcript =
        LEAD + "The mayor of Ashby must ban drones by the end of May. ".repeat(4_500);
    int sentences = Reading.of(transcript).sentences().size();

    ScoredText scored = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> score(transcript));

    assertThat(sentences, is(4_501));
    assertThat(scored.stance().unread(), is(sentences - ModelScorer.MOST_SENTENCES));
    assertThat(scored.evidence(), hasSize(ModelScorer.MOST_SENTENCES));
    assertThat(scored.stance().judged(), is(2));
  }

  @Test
  void score_articleOfTheMostSentences_isReadWhole() {
    String rest = "It rained. ";

    assertThat(score(LEAD + rest.repeat(ModelScorer.MOST_SENTENCES - 1)).stance().unread(), is(0));
    assertThat(score(LEAD + rest.repeat(ModelScorer.MOST_SENTENCES)).stance().unread(), is(1));
  }

  @Test
  void score_topicBeyondWhatIsRead_isRelevantWithoutEvidence() {
    ScoredText scored = score("It rained. ".repeat(ModelScorer.MOST_SENTENCES) + Drones.FOR);

    assertThat(scored.stance().relevant(), is(true));
    assertThat(scored.stance().unread(), is(3));
    assertThat(scored.stance().stance(), is(Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"drones ", "must ban drones and ", "“ ", "\" ", "x", "police ban ", "無人機", ", "})
  void score_oneSentenceOf5000Words_isJudged(String unit) {
    String text = LEAD + unit.repeat(5_000) + ".";

    ScoredText scored = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> score(text));

    assertThat(scored.stance().relevant(), is(true));
    assertThat(scored.stance().unread(), is(0));
  }

  @Test
  void score_allCaps_takesTheSameSide() {
    ScoredText scored =
        score("THE POLICE BOUGHT DRONES IN ASHBY. THE MAYOR OF ASHBY MUST BAN DRONES NOW.");

    assertThat(scored.stance().label(), is(StanceLabel.FAVOR));
  }

  @Test
  void score_withoutPunctuation_isOneSentence() {
    ScoredText scored =
        score("the police bought drones in ashby the mayor of ashby must ban drones now");

    assertThat(scored.stance().relevant(), is(true));
    assertThat(scored.evidence(), hasSize(1));
  }

  @Test
  void score_tableAndList_areReadLineByLine() {
    ScoredText scored =
        score(
            LEAD
                + "Town\tDrones\tPolice\n\nAshby\t12\t40\n\nBrant | 3 | 7\n\n"
                + "* The mayor of Ashby must ban drones now\n\n1) drones 2) drones 3) ban");

    assertThat(scored.stance().relevant(), is(true));
    for (Evidence row : scored.evidence()) {
      assertThat(row.text(), not(containsString("\n\n")));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La police de Lyon a acheté des avions. « C'est trop peu », dit-elle. Il faut les interdire.",
        "警方购买了无人机。市长说：“必须禁止无人机。”这远远不够。",
        "Полиция купила беспилотники. Их надо запретить.",
        "اشترت الشرطة طائرات مسيرة. يجب حظرها."
      })
  void score_otherLanguage_isIrrelevantAndBesideTheTopicJudged(String text) {
    assertThat(score(text).stance().relevant(), is(false));
    assertThat(score(LEAD + text).stance().relevant(), is(true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"“", "\"", "« ", "‘", "”", "'"})
  void score_quoteThatNeverCloses_losesNoSentence(String mark) {
    ScoredText scored =
        score(
            LEAD
                + mark
                + "The mayor of Ashby must ban drones now.\n\n"
                + "It is right to ban drones over Ashby.");

    assertThat(scored.stance().judged(), is(3));
    assertThat(scored.stance().label(), is(StanceLabel.FAVOR));
  }

  @Test
  void score_again_isEqual() throws Exception {
    for (String text : List.of(Drones.FOR, Drones.AGAINST, LEAD + "“Far too weak,” he said.")) {
      assertThat(score(text), is(score(text)));
      assertThat(copy(scorer).score(Stories.article(text)), is(score(text)));
    }
  }

  @Test
  void open_damagedModel_saysWhichTopicAndWhy() {
    assertThat(
        refused(MODEL.replaceFirst("\"slope\":[0-9]", "\"slope\":7")),
        allOf(containsString("The model of topic drones"), containsString("checksum")));
    assertThat(refused(MODEL.substring(0, MODEL.length() / 2)), containsString("no JSON"));
    assertThat(refused(""), containsString("no JSON object"));
    assertThat(refused("[]"), containsString("no JSON object"));
    assertThat(refused("{}"), containsString("format none"));
    assertThat(refused("\u0000"), containsString("no JSON"));
  }

  @Test
  void open_modelOfTheOtherEncoder_isRefused() {
    ModelScorer other = ModelScorer.of(Drones.topic(), EncoderKind.BGE_SMALL, MODEL);

    assertThat(
        assertThrows(IllegalStateException.class, other::open).getMessage(),
        containsString("topic drones needs the encoder none"));
  }

  @Test
  void score_withEncoder_readsALongSentenceAndIsEqualTwice() throws Exception {
    ModelScorer encoded =
        ModelScorer.of(Drones.topic(), EncoderKind.BGE_SMALL, Drones.model(EncoderKind.BGE_SMALL));
    String text = Drones.FOR + " They " + "must ban drones and ".repeat(1_250) + ".";

    ScoredText scored =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> encoded.score(Stories.article(text)));

    assertThat(scored.evidence(), hasSize(4));
    assertThat(scored.stance().label(), is(StanceLabel.FAVOR));
    assertThat(encoded.score(Stories.article(text)), is(scored));
    assertThat(copy(encoded).score(Stories.article(text)), is(scored));
  }

  private String refused(String model) {
    ModelScorer damaged = ModelScorer.of(Drones.topic(), EncoderKind.NONE, model);
    return String.valueOf(assertThrows(IllegalStateException.class, damaged::open).getMessage());
  }

  private ScoredText score(String text) {
    return scorer.score(Stories.article(text));
  }

  private static ModelScorer copy(ModelScorer scorer) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(scorer);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (ModelScorer) in.readObject();
    }
  }
}
