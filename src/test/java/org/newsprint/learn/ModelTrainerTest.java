package org.newsprint.learn;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Also tests the lesson that the trainer holds. */
class ModelTrainerTest {
  private static final List<Labelled> SEPARABLE = Toys.separable(30);

  @Test
  void train_separablePassages_tellsNewOnesApart() {
    SentenceModel model = Toys.trainer().train(SEPARABLE);

    assertThat(label(model, "we must ban it"), is("for"));
    assertThat(label(model, "we think useful it"), is("against"));
    assertThat(label(model, "apples it"), is("none"));
  }

  @Test
  void train_separablePassages_isSureOfThem() {
    Judgement judgement = judgement(Toys.trainer().train(SEPARABLE), "they said stop it");

    assertThat(judgement.probability(), is(greaterThan(0.9)));
    assertThat(judgement.probability("for"), is(judgement.probability()));
    assertThat(Arrays.stream(judgement.probabilities()).sum(), is(closeTo(1, 1e-9)));
  }

  @Test
  void train_twice_givesEqualTexts() {
    String first = Toys.file(Toys.trainer().train(SEPARABLE)).write();

    assertThat(Toys.file(Toys.trainer().train(SEPARABLE)).write(), is(first));
  }

  @Test
  void train_headWithFewAnswers_passesTheOthersOver() {
    List<Labelled> passages = new ArrayList<>(SEPARABLE);
    for (int group = 0; group < 12; group++) {
      passages.add(answer("tone", "green cheese", "calm", "t" + group, true));
      passages.add(answer("tone", "red pepper", "loud", "t" + group, true));
    }
    Map<String, List<String>> heads =
        Map.of(Toys.HEAD, Toys.CLASSES, "tone", List.of("calm", "loud"));

    Judgements judgements =
        new ModelTrainer(Toys.WORDS, Optional.empty(), heads, 4)
            .train(passages)
            .judge(Toys.passage("red pepper"), Optional.empty());

    assertThat(judgements.of("tone").label(), is("loud"));
    assertThat(judgements.of(Toys.HEAD).classes(), is(Toys.CLASSES));
    Exception refusal = assertThrows(NoSuchElementException.class, () -> judgements.of("mood"));
    assertThat(refusal.getMessage(), containsString("mood"));
  }

  @Test
  void train_madeUpPassages_teachButDoNotTellHowProbableAClassIs() {
    List<Labelled> natural = new ArrayList<>();
    List<Labelled> mixed = new ArrayList<>();
    for (int group = 0; group < 60; group++) {
      String answer = group % 10 == 0 ? "for" : "none";
      natural.add(answer(Toys.HEAD, "they said it", answer, "n" + group, true));
      mixed.add(answer(Toys.HEAD, "they said it", "for", "m" + group, false));
    }
    mixed.addAll(natural);
    ModelTrainer trainer =
        new ModelTrainer(
            Toys.WORDS, Optional.empty(), Map.of(Toys.HEAD, List.of("for", "none")), 4);

    assertThat(
        judgement(trainer.train(mixed), "they said it").probability("for"),
        is(closeTo(judgement(trainer.train(natural), "they said it").probability("for"), 0.05)));
    assertThat(
        judgement(trainer.train(mixed), "they said it").probability("for"), is(lessThan(0.2)));
  }

  @Test
  void train_wordsThatMisleadOtherGroups_areDoubted() {
    // Each group has a word of its own, which three of its passages hold, and answers by chance.
    List<Labelled> passages = new ArrayList<>();
    for (int group = 0; group < 40; group++) {
      String answer = Integer.bitCount(group) % 2 == 0 ? "for" : "none";
      for (int i = 0; i < 3; i++) {
        passages.add(answer(Toys.HEAD, "word" + group, answer, "g" + group, true));
      }
    }
    SentenceModel model =
        new ModelTrainer(Toys.WORDS, Optional.empty(), Map.of(Toys.HEAD, List.of("for", "none")), 4)
            .train(passages);

    assertThat(judgement(model, "word3").probability(), is(lessThan(0.9)));
  }

  @Test
  void train_oneGroup_givesAModelThatIsNotCalibrated() {
    SentenceModel model = Toys.trainer().train(sameGroup(SEPARABLE));

    assertThat(label(model, "they said ban it"), is("for"));
    assertThat(calibration(model).slope(), is(1.0));
  }

  @Test
  void train_classInOneGroupAlone_isStillLearnt() {
    List<Labelled> passages = new ArrayList<>();
    for (int group = 0; group < 12; group++) {
      passages.add(answer(Toys.HEAD, "apples fall", "none", "g" + group, true));
      passages.add(answer(Toys.HEAD, "keep it", "against", "g" + group, true));
    }
    for (int i = 0; i < 5; i++) {
      passages.add(answer(Toys.HEAD, "ban them all", "for", "alone", true));
    }

    Judgement judgement = judgement(Toys.trainer().train(passages), "ban them all");

    assertThat(judgement.probability("for"), is(greaterThan(judgement.probability("none"))));
  }

  @Test
  void train_headWithoutAnyAnswer_isLeftOut() {
    SentenceModel model =
        new ModelTrainer(Toys.WORDS, Optional.empty(), Map.of("tone", List.of("calm", "loud")), 4)
            .train(SEPARABLE);

    Judgements judgements = model.judge(SEPARABLE.get(0).passage(), Optional.empty());
    assertThat(judgements.find("tone").isPresent(), is(false));
    assertThrows(NoSuchElementException.class, () -> judgements.of("tone"));
  }

  @Test
  void train_encoder_readsItsNumbers() {
    Optional<Toys.Lengths> encoder = Optional.of(new Toys.Lengths("lengths"));
    List<Labelled> passages = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      // No two share a word.
      passages.add(answer(Toys.HEAD, "a" + i, "for", "g" + i, true));
      passages.add(answer(Toys.HEAD, "much" + i + "-longer-than-that", "none", "g" + i, true));
    }
    SentenceModel model =
        new ModelTrainer(
                new Shape(Optional.of("lengths"), false, false, 1),
                encoder,
                Map.of(Toys.HEAD, List.of("for", "none")),
                4)
            .train(passages);

    assertThat(model.encoder(), is(Optional.of("lengths")));
    assertThat(model.judge(Toys.passage("xy"), encoder).of(Toys.HEAD).label(), is("for"));
    assertThat(
        model.judge(Toys.passage("unseen-and-long-word"), encoder).of(Toys.HEAD).label(),
        is("none"));
  }

  @Test
  void train_hearingTheText_tellsAnUnclearSentenceByTheOthers() {
    SentenceModel model = Toys.trainer().hearingTheText(Set.of(Toys.HEAD)).train(texts());
    Passage unclear = Toys.passage("so be it");

    List<Judgements> amongSupporters =
        model.judge(
            List.of(Toys.passage("ban it"), unclear, Toys.passage("stop it")), Optional.empty());
    List<Judgements> amongOpponents =
        model.judge(
            List.of(Toys.passage("keep it"), unclear, Toys.passage("allow it")), Optional.empty());

    assertThat(amongSupporters.get(1).of(Toys.HEAD).label(), is("for"));
    assertThat(amongOpponents.get(1).of(Toys.HEAD).label(), is("against"));
    assertThat(amongOpponents.get(0).of(Toys.HEAD).label(), is("against"));
  }

  @Test
  void train_notHearingTheText_judgesASentenceByItself() {
    SentenceModel model = Toys.trainer().train(texts());
    Passage unclear = Toys.passage("so be it");

    List<Judgements> among =
        model.judge(List.of(Toys.passage("keep it"), unclear), Optional.empty());

    assertThat(
        among.get(1).of(Toys.HEAD).probabilities(),
        is(model.judge(unclear, Optional.empty()).of(Toys.HEAD).probabilities()));
  }

  @Test
  void train_hearingTheTextInOneGroup_goesWithoutIt() {
    SentenceModel model =
        Toys.trainer().hearingTheText(Set.of(Toys.HEAD)).train(sameGroup(SEPARABLE));

    assertThat(
        Objects.requireNonNull(model.heads().get(Toys.HEAD)).context(), is(Optional.empty()));
  }

  @Test
  void train_answerThatIsNoClass_isRefused() {
    List<Labelled> passages = new ArrayList<>(SEPARABLE);
    passages.add(answer(Toys.HEAD, "perhaps", "maybe", "m", true));

    Exception refusal =
        assertThrows(IllegalArgumentException.class, () -> Toys.trainer().train(passages));

    assertThat(refusal.getMessage(), containsString("the head stance has no class 'maybe'"));
  }

  /** Texts of one side each, whose middle sentence says nothing by itself. */
  private static List<Labelled> texts() {
    List<Labelled> passages = new ArrayList<>();
    for (int text = 0; text < 40; text++) {
      boolean supports = text % 2 == 0;
      String group = "text" + text;
      String side = supports ? "for" : "against";
      passages.add(answer(Toys.HEAD, supports ? "ban it" : "keep it", side, group, true));
      passages.add(answer(Toys.HEAD, "so be it", side, group, true));
      passages.add(answer(Toys.HEAD, supports ? "stop it" : "allow it", side, group, true));
    }
    return passages;
  }

  @Test
  void train_heads_areSortedByName() {
    Map<String, List<String>> heads =
        Map.of("z", Toys.CLASSES, Toys.HEAD, Toys.CLASSES, "a", Toys.CLASSES);
    List<Labelled> passages =
        SEPARABLE.stream()
            .map(
                labelled -> {
                  String answer = labelled.answer(Toys.HEAD).orElseThrow();
                  return new Labelled(
                      labelled.passage(),
                      Map.of("z", answer, Toys.HEAD, answer, "a", answer),
                      labelled.group(),
                      labelled.natural());
                })
            .toList();

    SentenceModel model = new ModelTrainer(Toys.WORDS, Optional.empty(), heads, 4).train(passages);

    assertThat(model.heads().keySet(), contains("a", Toys.HEAD, "z"));
  }

  private static List<Labelled> sameGroup(List<Labelled> passages) {
    return passages.stream()
        .map(one -> new Labelled(one.passage(), one.answers(), "same", one.natural()))
        .toList();
  }

  private static Labelled answer(
      String head, String text, String answer, String group, boolean natural) {
    return new Labelled(Toys.passage(text), Map.of(head, answer), group, natural);
  }

  private static Calibration calibration(SentenceModel model) {
    return Objects.requireNonNull(model.heads().get(Toys.HEAD)).head().calibration();
  }

  private static String label(SentenceModel model, String text) {
    return judgement(model, text).label();
  }

  private static Judgement judgement(SentenceModel model, String text) {
    return model.judge(Toys.passage(text), Optional.empty()).of(Toys.HEAD);
  }
}
