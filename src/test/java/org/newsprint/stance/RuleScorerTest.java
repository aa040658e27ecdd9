package org.newsprint.stance;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsprint.article.Article;
import org.newsprint.topic.Topics;
import org.newsprint.voice.Voice;

class RuleScorerTest {
  private static final String LEAD = "The town paused police use of facial recognition.\n\n";

  private static final String MIXED =
      LEAD
          + "“It is a sensible step, but a one-year pause is not enough,” Theo Van Dorn, executive"
          + " director of the Open Streets Project, said in a statement.\n\n"
          + "“The ban would hamper law enforcement,” said Mira Holt, a fellow at the"
          + " Lakeside Institute.\n\n"
          + "The technology should not be used. It has no place here.";

  private final RuleScorer scorer;

  RuleScorerTest() throws IOException {
    scorer = RuleScorer.of(Topics.facialRecognition());
  }

  @Test
  void score_otherSubject_isIrrelevantWithoutEvidence() {
    for (String text :
        List.of(
            "The police banned dangerous fireworks. It is not enough.",
            "The phone unlocks by facial recognition. It should be banned.")) {
      ScoredText scored = score(text);
      assertThat(scored.evidence(), is(empty()));
      assertThat(scored.stance(), is(StanceFold.irrelevant("facial-recognition-moratorium")));
    }
  }

  @Test
  void score_otherLanguageThanTheTopics_isIrrelevant() {
    Article german = Stories.article(Optional.empty(), MIXED, Optional.of("de-at"));
    assertThat(scorer.reads(german), is(false));
    assertThat(
        scorer.score(german).stance(), is(StanceFold.irrelevant("facial-recognition-moratorium")));
    assertThat(scorer.judged(german).relevance().relevant(), is(false));

    for (Optional<String> language :
        List.of(Optional.of("en"), Optional.of("en-gb"), Optional.<String>empty())) {
      Article english = Stories.article(Optional.empty(), MIXED, language);
      assertThat(scorer.reads(english), is(true));
      assertThat(scorer.score(english).stance().relevant(), is(true));
    }
  }

  @Test
  void score_titleNamesTheTopic_isRelevant() {
    ScoredText scored =
        scorer.score(
            Stories.article(
                Optional.of("Town bans facial recognition by police"),
                "The decision is misguided."));

    assertThat(scored.stance().relevant(), is(true));
    assertThat(scored.stance().label(), is(StanceLabel.AGAINST));
  }

  @Test
  void score_onlyDescription_isNoneNotZero() {
    ScoredText scored =
        score(LEAD + "Bigshop announced a one-year moratorium on police use of face recognition.");

    assertThat(labels(scored), contains(StanceLabel.NONE, StanceLabel.NONE));
    assertThat(scored.stance().stance(), is(Optional.empty()));
    assertThat(scored.stance().confidence(), is(Optional.empty()));
    assertThat(scored.stance().ownVoice(), is(Optional.empty()));
    assertThat(scored.stance().label(), is(StanceLabel.NONE));
    assertThat(scored.evidence().get(0).cues(), is(empty()));
  }

  @Test
  void judged_relevantText_hasARowForEachSentenceAndTheReasonOfItsVoice() {
    JudgedText judged = scorer.judged(Stories.article(MIXED));

    assertThat(judged.relevance().telling(), is(1));
    assertThat(judged.sentences(), hasSize(judged.scored().evidence().size()));
    for (int i = 0; i < judged.sentences().size(); i++) {
      JudgedSentence sentence = judged.sentences().get(i);
      Evidence row = judged.scored().evidence().get(i);
      assertThat(row, is(sentence.evidence(Stories.article(MIXED).head())));
      assertThat(row.reason(), is(sentence.voice().reason()));
      assertThat(row.probability(), is(Optional.empty()));
    }
  }

  @Test
  void score_insufficiency_isFavourNeverOpposition() {
    for (String text :
        List.of(
            "The moratorium is not enough.",
            "But the pause isn’t enough.",
            "The ban is insufficient and misguided, and premature.",
            "One year is too short.")) {
      Evidence row = score(LEAD + text).evidence().get(1);
      assertThat(text, row.label(), is(StanceLabel.FAVOR));
      assertThat(text, row.insufficient(), is(true));
      assertThat(text, row.stance(), is(1.0));
    }
  }

  @Test
  void score_negation_turnsTheCueWithinFourWordsOfTheClause() {
    assertThat(second("The pause is not long overdue."), is(StanceLabel.AGAINST));
    assertThat(second("The pause is not at all a good step."), is(StanceLabel.AGAINST));
    assertThat(
        second("The tool did not do what they said, it must be banned."), is(StanceLabel.FAVOR));
    assertThat(
        second("The pause is not what we had all wanted so premature."), is(StanceLabel.AGAINST));
    assertThat(second("The pause is not only premature."), is(StanceLabel.AGAINST));
    assertThat(second("The pause is not misguided."), is(StanceLabel.FAVOR));
  }

  @Test
  void score_negatedCue_showsTheNegation() {
    assertThat(
        score(LEAD + "The pause is not premature.").evidence().get(1).cues(),
        contains("not premature"));
  }

  @Test
  void score_negatedInsufficiency_countsForNoSide() {
    assertThat(score(LEAD + "The pause is not too little.").evidence(), hasSize(1));
  }

  @Test
  void score_cuesOfBothSides_balanceToNeutral() {
    assertThat(second("The pause is a good step but premature."), is(StanceLabel.NEUTRAL));
  }

  @Test
  void score_cueWithoutTarget_isNoEvidence() {
    assertThat(score(LEAD + "The new road is misguided.").evidence(), hasSize(1));
  }

  @Test
  void score_cueGoingOnFromEvidence_isEvidence() {
    assertThat(
        score(LEAD + "The pause is a small step. It is not enough. The road is long.").evidence(),
        hasSize(3));
  }

  @Test
  void score_quotesAndOwnVoice_areKeptApart() {
    ArticleStance stance = score(MIXED).stance();

    assertThat(stance.ownVoice(), is(Optional.of(1.0)));
    assertThat(stance.quoted(), is(Optional.of(0.0)));
    assertThat(stance.stance(), is(Optional.of(0.5)));
    assertThat(stance.label(), is(StanceLabel.FAVOR));
    assertThat(stance.confidence(), is(Optional.of(0.6667)));
    assertThat(stance.insufficient(), is(true));
    assertThat(stance.speakers(), contains("Mira Holt", "Theo Van Dorn"));
  }

  @Test
  void score_oneOwnSentence_isNoPositionOfTheOutlet() {
    ScoredText one = score(LEAD + "The technology should not be used.");
    assertThat(one.stance().label(), is(StanceLabel.FAVOR));
    assertThat(one.stance().ownVoice(), is(Optional.empty()));

    String headline = "Police should not use face recognition\n\n";
    assertThat(score(headline + headline + LEAD).stance().ownVoice(), is(Optional.empty()));
    assertThat(
        score(headline + "The technology has no place here.").stance().ownVoice(),
        is(Optional.of(1.0)));
    assertThat(
        score(headline + "The pause is premature.").stance().ownVoice(), is(Optional.of(0.0)));
  }

  @Test
  void score_reportedHarmOrUse_takesNoSide() {
    for (String text :
        List.of(
            "In a test, face recognition misidentified nine members of the council.",
            "A study found racial bias in face recognition, and privacy abuses.",
            "Critics say face recognition is a dangerous and inaccurate surveillance tool.",
            "Face recognition is a valuable tool that helped police catch criminals.")) {
      assertThat(text, second(text), is(StanceLabel.NONE));
    }
  }

  @Test
  void score_measureAgainstOtherThings_isNoEvidence() {
    for (String text :
        List.of(
            "She called for a ban on tear gas.",
            "She also opposed the ban on tear gas used at rallies.",
            "He spoke out against the ban on travel.",
            "They called for a ban.")) {
      assertThat(text, score(LEAD + text).evidence(), hasSize(1));
      assertThat(text, score(LEAD.strip() + " " + text).evidence(), hasSize(1));
    }
    assertThat(second("She called for a ban on its use by the police."), is(StanceLabel.FAVOR));
    assertThat(second("She called for a ban on this technology."), is(StanceLabel.FAVOR));
  }

  @Test
  void score_fightForAMeasure_isFavour() {
    assertThat(second("They fought for a ban on face recognition."), is(StanceLabel.FAVOR));
    assertThat(second("They fought a ban on face recognition."), is(StanceLabel.AGAINST));
    assertThat(second("They hit back at a ban on face recognition."), is(StanceLabel.NONE));
  }

  @Test
  void score_evidence_hasOffsetsVoiceSpeakerAndAffiliation() {
    ScoredText scored = score(MIXED);

    for (Evidence row : scored.evidence()) {
      assertThat(MIXED.substring(row.startChar(), row.endChar()), is(row.text()));
      assertThat(row.articleId(), is("a1"));
    }
    Evidence quote = scored.evidence().get(1);
    assertThat(quote.voice(), is(Voice.DIRECT_QUOTE));
    assertThat(quote.speaker(), is(Optional.of("Theo Van Dorn")));
    assertThat(quote.affiliation(), is(Optional.of("Open Streets Project")));
    assertThat(quote.cues(), containsInAnyOrder("sensible step", "not enough"));
  }

  @Test
  void score_again_isEqual() throws Exception {
    assertThat(score(MIXED), is(score(MIXED)));
    assertThat(copy(scorer).score(Stories.article(MIXED)), is(score(MIXED)));
  }

  @Test
  void score_hostileTexts_takeLinearTime() {
    for (String unit :
        List.of(
            "x",
            "police ",
            "Police ",
            "said ",
            "Foo Bar said, ",
            "Ann Lee, of, ",
            "“",
            "\"a\" ",
            "“a. \n\n",
            "not ",
            "call for a ",
            "the ban on ",
            "But it ",
            "Foo Inc. ",
            "rekognition ban ",
            "’s ",
            "“ ” ",
            "A. ",
            "He said. ")) {
      String text = LEAD + unit.repeat(1_000_000 / unit.length());
      assertTimeoutPreemptively(Duration.ofSeconds(10), () -> score(text), unit);
    }
    assertThat(score(LEAD + "\"".repeat(100_000)).evidence(), is(not(empty())));
  }

  private StanceLabel second(String text) {
    return score(LEAD + text).evidence().get(1).label();
  }

  private ScoredText score(String text) {
    return scorer.score(Stories.article(text));
  }

  private static List<StanceLabel> labels(ScoredText scored) {
    return scored.evidence().stream().map(Evidence::label).toList();
  }

  private static RuleScorer copy(RuleScorer scorer) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(scorer);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (RuleScorer) in.readObject();
    }
  }
}
