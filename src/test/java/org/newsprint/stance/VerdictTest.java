package org.newsprint.stance;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsprint.learn.Heard;
import org.newsprint.learn.Judgement;
import org.newsprint.learn.Judgements;

class VerdictTest {
  private static final String INSUFFICIENT = "insufficient";

  @Test
  void of_sureSide_isTakenWithItsProbability() {
    assertThat(
        Verdict.of(heads(0.9, "favor", "none", 0.7)),
        is(new Verdict(StanceLabel.FAVOR, Sufficiency.NONE, 0.7, false)));
    assertThat(
        Verdict.of(heads(0.9, "oppose", "excessive", 0.7)),
        is(new Verdict(StanceLabel.AGAINST, Sufficiency.EXCESSIVE, 0.7, false)));
    assertThat(
        Verdict.of(heads(0.9, "mixed", "adequate", 0.7)),
        is(new Verdict(StanceLabel.NEUTRAL, Sufficiency.ADEQUATE, 0.7, false)));
    assertThat(
        Verdict.of(heads(0.9, "none", "none", 0.7)),
        is(new Verdict(StanceLabel.NONE, Sufficiency.NONE, 0.7, false)));
  }

  @Test
  void of_likelyReport_takesNoSide() {
    Verdict verdict = Verdict.of(heads(0.19, "favor", INSUFFICIENT, 0.7));

    assertThat(
        verdict, is(new Verdict(StanceLabel.NONE, Sufficiency.INSUFFICIENT, (1 - 0.7) / 3, false)));
  }

  @Test
  void of_reportAtTheBound_takesItsSide() {
    assertThat(Verdict.of(heads(0.2, "oppose", "none", 0.7)).label(), is(StanceLabel.AGAINST));
  }

  @Test
  void of_modelWithoutOpinionHead_takesItsSide() {
    assertThat(Verdict.of(heads("favor", "none", 0.7)).label(), is(StanceLabel.FAVOR));
  }

  @Test
  void decided_insufficient_isNeverAgainst() {
    for (double sure : List.of(0.26, 0.4, 0.5, 0.99)) {
      for (String restriction : Heads.classes(Heads.RESTRICTION)) {
        Judgements heads = heads(0.9, restriction, INSUFFICIENT, sure);
        assertThat(Verdict.decided(heads).label(), is(not(StanceLabel.AGAINST)));
        assertThat(Verdict.of(heads).label(), is(not(StanceLabel.AGAINST)));
      }
    }
    assertThat(
        Verdict.decided(heads(0.9, "oppose", INSUFFICIENT, 0.7)),
        is(new Verdict(StanceLabel.FAVOR, Sufficiency.INSUFFICIENT, (1 - 0.7) / 3, false)));
  }

  @Test
  void of_unsureSide_abstainsWithTheProbabilityOfNone() {
    Verdict verdict = Verdict.of(heads(0.9, "favor", INSUFFICIENT, 0.49));

    assertThat(
        verdict, is(new Verdict(StanceLabel.NONE, Sufficiency.INSUFFICIENT, (1 - 0.49) / 3, true)));
    assertThat(verdict.stance(), is(0.0));
  }

  @Test
  void of_sideAboveTheLeast_isTaken() {
    assertThat(
        Verdict.of(heads(0.9, "favor", "none", 0.51)),
        is(new Verdict(StanceLabel.FAVOR, Sufficiency.NONE, 0.51, false)));
  }

  @Test
  void of_improbableSideWithMostVotes_isTaken() {
    Judgement restriction =
        new Judgement(
            Heads.classes(Heads.RESTRICTION),
            new double[] {0.3, 0.1, 0.1, 0.5},
            new double[] {4, 1, 1, 1});
    Map<String, Judgement> heads = restricted("none", "none", 0.7);
    heads.put(Heads.RESTRICTION, restriction);

    assertThat(
        Verdict.of(Heard.heard(heads)),
        is(new Verdict(StanceLabel.FAVOR, Sufficiency.NONE, 0.3, false)));
  }

  @Test
  void of_unsureNone_isNoAbstention() {
    assertThat(Verdict.of(heads(0.9, "none", "none", 0.3)).abstained(), is(false));
  }

  @Test
  void decided_unsureSide_isTaken() {
    assertThat(
        Verdict.decided(heads(0.9, "oppose", "none", 0.3)),
        is(new Verdict(StanceLabel.AGAINST, Sufficiency.NONE, 0.3, false)));
  }

  @Test
  void stance_ofEachLabel_isANumber() {
    assertThat(Verdict.of(heads("favor", "none", 0.7)).stance(), is(1.0));
    assertThat(Verdict.of(heads("oppose", "none", 0.7)).stance(), is(-1.0));
    assertThat(Verdict.of(heads("mixed", "none", 0.7)).stance(), is(0.0));
  }

  private static Judgements heads(
      double opinion, String restriction, String sufficiency, double sure) {
    Map<String, Judgement> heads = restricted(restriction, sufficiency, sure);
    heads.put(
        Heads.OPINION,
        new Judgement(
            Heads.classes(Heads.OPINION),
            new double[] {1 - opinion, opinion},
            new double[] {1, 1}));
    return Heard.heard(heads);
  }

  private static Judgements heads(String restriction, String sufficiency, double sure) {
    return Heard.heard(restricted(restriction, sufficiency, sure));
  }

  private static Map<String, Judgement> restricted(
      String restriction, String sufficiency, double sure) {
    Map<String, Judgement> heads = new LinkedHashMap<>();
    heads.put(Heads.RESTRICTION, chosen(Heads.RESTRICTION, restriction, sure));
    heads.put(Heads.SUFFICIENCY, chosen(Heads.SUFFICIENCY, sufficiency, 0.7));
    return heads;
  }

  /** The class chosen with this probability; the others share the rest. */
  private static Judgement chosen(String head, String label, double sure) {
    List<String> classes = Heads.classes(head);
    double[] probabilities = new double[classes.size()];
    double[] votes = new double[classes.size()];
    for (int i = 0; i < probabilities.length; i++) {
      votes[i] = 1;
      probabilities[i] =
          classes.get(i).equals(label) ? sure : (1 - sure) / (probabilities.length - 1);
    }
    return new Judgement(classes, probabilities, votes);
  }
}
