package org.newsprint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprint.encoder.EncoderKind;
import org.newsprint.encoder.SentenceEncoder;
import org.newsprint.evaluate.Judged;
import org.newsprint.evaluate.LabelScore;
import org.newsprint.learn.Judgement;
import org.newsprint.learn.Labelled;
import org.newsprint.learn.Manifest;
import org.newsprint.learn.ModelFile;
import org.newsprint.learn.ModelTrainer;
import org.newsprint.learn.SentenceModel;
import org.newsprint.learn.Shape;
import org.newsprint.stance.Heads;

/**
 * What was learnt of a topic, and how good it came out.
 *
 * @param file the model
 * @param scores how it does on the articles kept for that, by head
 */
record TrainedTopic(ModelFile file, Map<String, LabelScore> scores) {
  private static final String HELD_OUT = "calibration";
  private static final long SEED = 1;

  // Found on the held-out articles; docs/stance.md tells what other values gave.
  private static final double WORDS = 0.8;
  private static final double COST = 4;

  static TrainedTopic of(LabelledTopic topic, EncoderKind kind) {
    Optional<SentenceEncoder> encoder = kind.encoder();
    Shape shape = new Shape(encoder.map(SentenceEncoder::name), false, encoder.isPresent(), WORDS);
    SentenceModel model =
        new ModelTrainer(shape, encoder, Heads.CLASSES, COST).train(topic.training());
    Manifest manifest = new Manifest(topic.topic().id(), topic.files(), List.of());
    return new TrainedTopic(
        new ModelFile(manifest, model), scores(model, topic.part(HELD_OUT), encoder));
  }

  /** How a model does on examples, by head. */
  static Map<String, LabelScore> scores(
      SentenceModel model, List<Labelled> examples, Optional<SentenceEncoder> encoder) {
    Map<String, List<Judged>> judged = new LinkedHashMap<>();
    for (Labelled example : examples) {
      Map<String, Judgement> judgements = model.judge(example.passage(), encoder);
      example
          .answers()
          .forEach(
              (head, answer) -> {
                Judgement judgement = judgements.get(head);
                judged
                    .computeIfAbsent(head, none -> new ArrayList<>())
                    .add(new Judged(answer, judgement.label(), judgement.probability(), example.group()));
              });
    }
    Map<String, LabelScore> scores = new LinkedHashMap<>();
    for (String head : List.of(Heads.OPINION, Heads.RESTRICTION, Heads.SUFFICIENCY)) {
      scores.put(
          head,
          LabelScore.of(Heads.CLASSES.get(head), judged.getOrDefault(head, List.of()), SEED));
    }
    return scores;
  }
}
