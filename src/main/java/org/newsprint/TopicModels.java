package org.newsprint;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.newsprint.config.Problems;
import org.newsprint.encoder.EncoderKind;
import org.newsprint.learn.ModelFile;
import org.newsprint.stance.JudgingScorer;
import org.newsprint.stance.ModelScorer;
import org.newsprint.stance.RuleScorer;
import org.newsprint.topic.Topic;

/** Reads the models that a topic file names, and makes scorers of them. */
final class TopicModels {
  private TopicModels() {}

  /**
   * The texts of the models, by the encoder they need; each was found to be usable. A file that is
   * missing, damaged or of another topic is a problem.
   */
  static Map<EncoderKind, String> read(Path topicFile, Topic topic, Problems problems) {
    Map<EncoderKind, String> models = new EnumMap<>(EncoderKind.class);
    for (EncoderKind kind : EncoderKind.values()) {
      Optional.ofNullable(topic.training().models().get(kind.label()))
          .flatMap(name -> read(topicFile, topic, kind, name, problems))
          .ifPresent(text -> models.put(kind, text));
    }
    return models;
  }

  /** Scores articles; by the topic's phrases alone where nothing was learnt of it. */
  static JudgingScorer scorer(Topic topic, EncoderKind encoder, Map<EncoderKind, String> models) {
    return Optional.ofNullable(models.get(encoder))
        .<JudgingScorer>map(model -> ModelScorer.of(topic, encoder, model))
        .orElseGet(() -> RuleScorer.of(topic));
  }

  private static Optional<String> read(
      Path topicFile, Topic topic, EncoderKind kind, String name, Problems problems) {
    String where = Paths.shown(topicFile.toString());
    String key = "models." + kind.label();
    Problems unreadable = new Problems();
    Optional<String> text = JobFile.content(topicFile.resolveSibling(name), unreadable);
    unreadable.list().forEach(problem -> problems.add(where, 0, key, problem.toString()));
    Optional<String> wrong = text.flatMap(model -> wrong(model, topic, kind));
    wrong.ifPresent(why -> problems.add(where, 0, key, name + ": " + why));
    return wrong.isPresent() ? Optional.empty() : text;
  }

  private static Optional<String> wrong(String text, Topic topic, EncoderKind kind) {
    try {
      ModelFile file = ModelFile.read(text);
      if (!file.manifest().topic().equals(topic.id())) {
        return Optional.of("it is of the topic '%s'".formatted(file.manifest().topic()));
      }
      boolean fits = file.model().encoder().isPresent() == (kind != EncoderKind.NONE);
      return fits
          ? Optional.empty()
          : Optional.of("it needs the encoder %s".formatted(file.model().encoder().orElse("none")));
    } catch (ModelFile.UnusableModelException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}
