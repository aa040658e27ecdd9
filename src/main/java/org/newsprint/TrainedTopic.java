package org.newsprint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsprint.encoder.EncoderKind;
import org.newsprint.encoder.SentenceEncoder;
import org.newsprint.evaluate.Report;
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
 * @param reports how it does on the articles kept for that
 */
record TrainedTopic(ModelFile file, List<Report> reports) {
  private static final String HELD_OUT = "calibration";

  // Found on the held-out articles; docs/stance.md tells what other values gave.
  private static final double WORDS = 0.8;
  private static final double COST = 1;

  // Sufficiency gained nothing there, and whether a sentence is an opinion it tells by itself.
  private static final Set<String> IN_CONTEXT = Set.of(Heads.RESTRICTION);

  static TrainedTopic of(LabelledTopic topic, EncoderKind kind) {
    Optional<SentenceEncoder> encoder = kind.encoder();
    boolean encoded = encoder.isPresent();
    Shape shape = new Shape(encoder.map(SentenceEncoder::name), encoded, encoded, WORDS);
    SentenceModel model =
        new ModelTrainer(shape, encoder, Heads.CLASSES, COST)
            .hearingTheText(IN_CONTEXT)
            .train(topic.training());
    ModelFile unsure =
        new ModelFile(new Manifest(topic.topic().id(), topic.files(), List.of()), model);
    TopicJudge judge = TopicJudge.of(topic.topic(), kind, unsure.write());
    Manifest manifest =
        new Manifest(topic.topic().id(), topic.files(), judge.confusion(topic.articles(HELD_OUT)));
    return new TrainedTopic(new ModelFile(manifest, model), judge.reports(topic.part(HELD_OUT)));
  }
}
