package org.newsprint.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsprint.encoder.SentenceEncoder;
import org.newsprint.encoder.Span;
import org.newsprint.learn.Judgement;
import org.newsprint.learn.Labelled;
import org.newsprint.learn.ModelTrainer;
import org.newsprint.learn.Passage;
import org.newsprint.learn.SentenceModel;
import org.newsprint.learn.Shape;
import org.newsprint.reading.Word;
import org.newsprint.reading.Words;

/**
 * A public set on which the features and the training of the stance heads are tried: heads are
 * trained on one part of it and judge another.
 *
 * @param name the set's name
 * @param classes its classes
 * @param target whether each text is judged about a place in it
 * @param folds each test part, and what is learnt from for it
 */
public record Trial(String name, List<String> classes, boolean target, List<Fold> folds) {
  private static final String LABEL = "label";
  private static final int PARTS = 5;

  // As for a topic's own models.
  private static final double WORDS = 0.8;
  private static final double COST = 1;

  /** With a target a vector is longer; found in fourths of the training and development splits. */
  private static final double TARGET_COST = 0.3;

  /**
   * One test part.
   *
   * @param training what is learnt from
   * @param test what is judged
   */
  public record Fold(List<Labelled> training, List<Labelled> test) {}

  /** Sentiment toward names: learnt from the training split, tried on the test split. */
  public static Trial newsMtsc(List<TargetedSentence> sentences) {
    List<Labelled> training = new ArrayList<>();
    List<Labelled> test = new ArrayList<>();
    for (TargetedSentence sentence : sentences) {
      Labelled example =
          example(
              sentence.text(),
              Optional.of(new Span(sentence.start(), sentence.end())),
              sentence.label(),
              sentence.group());
      switch (sentence.split()) {
        case "train" -> training.add(example);
        case "test" -> test.add(example);
        default -> {} // The development split is for choosing; nothing was chosen on this set.
      }
    }
    return new Trial("newsmtsc", NewsMtscFile.LABELS, true, List.of(new Fold(training, test)));
  }

  /** Each fifth of the groups is judged by heads that learnt from the others. */
  public static Trial inFifths(String name, List<String> classes, List<LabelledText> texts) {
    List<Labelled> all =
        texts.stream()
            .map(text -> example(text.text(), Optional.empty(), text.label(), text.group()))
            .toList();
    List<Fold> folds = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      int fold = part;
      folds.add(
          new Fold(
              all.stream().filter(one -> Folds.of(one.group(), PARTS) != fold).toList(),
              all.stream().filter(one -> Folds.of(one.group(), PARTS) == fold).toList()));
    }
    return new Trial(name, classes, false, folds);
  }

  private static Labelled example(String text, Optional<Span> target, String label, String group) {
    Passage passage =
        new Passage(text, target.stream().toList(), tokens(text, target), Optional.empty());
    return new Labelled(passage, Map.of(LABEL, label), group, true);
  }

  private static List<String> tokens(String text, Optional<Span> target) {
    List<String> tokens = new ArrayList<>();
    for (Word word : Words.of(text)) {
      boolean named =
          target.isPresent()
              && word.start() < target.get().end()
              && word.end() > target.get().start();
      tokens.add(named ? "<target>" : word.text());
    }
    return tokens;
  }

  /** Whether there is something to judge, and something to learn from for each test part. */
  public boolean teaches() {
    List<Fold> judged = folds.stream().filter(fold -> !fold.test().isEmpty()).toList();
    return !judged.isEmpty() && judged.stream().noneMatch(fold -> fold.training().isEmpty());
  }

  /** What the heads say of all test parts. */
  public List<Judged> run(Optional<SentenceEncoder> encoder) {
    Shape shape = new Shape(encoder.map(SentenceEncoder::name), target, false, WORDS);
    ModelTrainer trainer =
        new ModelTrainer(shape, encoder, Map.of(LABEL, classes), target ? TARGET_COST : COST);
    return folds.stream().flatMap(fold -> judged(trainer, fold, encoder)).toList();
  }

  private static Stream<Judged> judged(
      ModelTrainer trainer, Fold fold, Optional<SentenceEncoder> encoder) {
    SentenceModel model = trainer.train(fold.training());
    return fold.test().stream()
        .flatMap(example -> judged(example, model.judge(example.passage(), encoder).of(LABEL)));
  }

  private static Stream<Judged> judged(Labelled example, Judgement judgement) {
    return example.answer(LABEL).stream()
        .map(
            answer ->
                new Judged(answer, judgement.label(), judgement.probability(), example.group()));
  }
}
