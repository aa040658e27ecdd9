package org.newsprint.stance;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsprint.topic.Actors;
import org.newsprint.topic.Topic;
import org.newsprint.voice.Voice;

class StanceFoldTest {
  private static final StanceLabel FAVOR = StanceLabel.FAVOR;
  private static final StanceLabel AGAINST = StanceLabel.AGAINST;
  private static final StanceLabel NONE = StanceLabel.NONE;

  @Test
  void relevant_noEvidence_isAnOutletThatSaysNothing() {
    ArticleStance stance = StanceFold.relevant("drones", Actors.of(List.of()), List.of());

    assertThat(stance.stance(), is(Optional.empty()));
    assertThat(stance.voices(), contains(outlet(0, Optional.empty(), false)));
    assertThat(stance.judged(), is(0));
  }

  @Test
  void irrelevant_always_hasNoVoices() {
    assertThat(StanceFold.irrelevant("drones").voices(), is(List.of()));
  }

  @Test
  void relevant_manyVoices_areTheOutletThenSourcesAsTheyAppear() {
    ArticleStance stance =
        StanceFold.relevant(
            "drones",
            Actors.of(List.of()),
            List.of(
                said("a", "Zoe Zeller", "Foo Inc", Voice.INDIRECT_QUOTE, AGAINST),
                said("b", "", "Bar Inc", Voice.INDIRECT_QUOTE, FAVOR),
                own("c", FAVOR),
                said("d", "Ann Lee", "", Voice.DIRECT_QUOTE, NONE),
                said("e", "Zoe Zeller", "", Voice.DIRECT_QUOTE, FAVOR),
                said("f", "", "", Voice.DIRECT_QUOTE, FAVOR),
                own("g", AGAINST),
                own("h", AGAINST)));

    assertThat(
        stance.voices(),
        contains(
            outlet(3, Optional.of(-0.3333), false),
            source("Zoe Zeller", "Foo Inc", Voice.INDIRECT_QUOTE, 2, Optional.of(0.0)),
            source("", "", Voice.INDIRECT_QUOTE, 2, Optional.of(1.0)),
            source("Ann Lee", "", Voice.DIRECT_QUOTE, 0, Optional.empty())));
    assertThat(stance.speakers(), contains("Ann Lee", "Zoe Zeller"));
    assertThat(stance.ownVoice(), is(Optional.of(-0.3333)));
    assertThat(stance.quoted(), is(Optional.of(0.5)));
  }

  @Test
  void relevant_oneOwnSentence_countsButIsNoPositionOfTheOutlet() {
    ArticleStance stance =
        StanceFold.relevant("drones", Actors.of(List.of()), List.of(own("a", FAVOR)));

    assertThat(stance.ownVoice(), is(Optional.empty()));
    assertThat(stance.voices(), contains(outlet(1, Optional.empty(), false)));
  }

  @Test
  void relevant_actorsWithKinds_tellsTheKindOfEachSource() {
    Actors actors =
        Actors.of(
            List.of(
                new Topic.Actor("police", List.of("sheriff*", "police")),
                new Topic.Actor("vendor", List.of("acme"))));
    ArticleStance stance =
        StanceFold.relevant(
            "drones",
            actors,
            List.of(
                said("a", "Sheriff Lee", "", Voice.DIRECT_QUOTE, FAVOR),
                said("b", "Sheriff Moss", "Acme Drones", Voice.DIRECT_QUOTE, FAVOR),
                said("c", "Zoe Zeller", "Foo Inc", Voice.DIRECT_QUOTE, FAVOR),
                said("d", "", "Town Police", Voice.DIRECT_QUOTE, FAVOR),
                own("e", FAVOR)));

    assertThat(
        stance.voices().stream().map(VoiceStance::kind).toList(),
        contains("outlet", "police", "vendor", "source", "source"));
  }

  @Test
  void relevant_repeatedSentence_isOneVote() {
    ArticleStance stance =
        StanceFold.relevant(
            "drones",
            Actors.of(List.of()),
            List.of(
                own("a", FAVOR),
                own("a", FAVOR),
                own("b", AGAINST),
                said("a", "Ann Lee", "", Voice.DIRECT_QUOTE, FAVOR)));

    assertThat(stance.stance(), is(Optional.of(0.0)));
    assertThat(stance.confidence(), is(Optional.of(0.5)));
    assertThat(stance.judged(), is(2));
    assertThat(
        stance.voices(),
        contains(
            outlet(2, Optional.of(0.0), false),
            source("Ann Lee", "", Voice.DIRECT_QUOTE, 0, Optional.empty())));
  }

  @Test
  void relevant_abstained_isJudgedAndTakesNoSide() {
    Evidence unsure =
        evidence("a", Voice.OUTLET, "", "", NONE, Sufficiency.INSUFFICIENT, Optional.of(0.5), true);
    ArticleStance stance =
        StanceFold.relevant("drones", Actors.of(List.of()), List.of(unsure, own("b", NONE)));

    assertThat(stance.judged(), is(2));
    assertThat(stance.abstained(), is(1));
    assertThat(stance.stance(), is(Optional.empty()));
    assertThat(stance.voices(), contains(outlet(0, Optional.empty(), true)));
  }

  @Test
  void evidence_sideOfWhoAbstains_isRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> evidence("a", Voice.OUTLET, "", "", FAVOR, Sufficiency.NONE, Optional.of(0.5), true));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            evidence(
                "a", Voice.OUTLET, "", "", NONE, Sufficiency.NONE, Optional.of(Double.NaN), false));
  }

  private static VoiceStance outlet(int records, Optional<Double> stance, boolean insufficient) {
    return new VoiceStance(
        Optional.empty(), Optional.empty(), Voice.OUTLET, "outlet", records, stance, insufficient);
  }

  private static VoiceStance source(
      String name, String affiliation, Voice voice, int records, Optional<Double> stance) {
    return new VoiceStance(
        unlessEmpty(name), unlessEmpty(affiliation), voice, "source", records, stance, false);
  }

  private static Evidence own(String text, StanceLabel label) {
    return said(text, "", "", Voice.OUTLET, label);
  }

  private static Evidence said(
      String text, String speaker, String affiliation, Voice voice, StanceLabel label) {
    return evidence(
        text, voice, speaker, affiliation, label, Sufficiency.NONE, Optional.empty(), false);
  }

  private static Evidence evidence(
      String text,
      Voice voice,
      String speaker,
      String affiliation,
      StanceLabel label,
      Sufficiency sufficiency,
      Optional<Double> probability,
      boolean abstained) {
    return new Evidence(
        "a1",
        Instant.EPOCH,
        0,
        0,
        text.length(),
        text,
        voice,
        unlessEmpty(speaker),
        unlessEmpty(affiliation),
        0,
        label,
        sufficiency,
        List.of(),
        probability,
        abstained,
        "");
  }

  private static Optional<String> unlessEmpty(String text) {
    return Optional.of(text).filter(some -> !some.isEmpty());
  }
}
