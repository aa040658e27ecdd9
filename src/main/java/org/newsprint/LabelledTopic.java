package org.newsprint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.newsprint.config.Problems;
import org.newsprint.encoder.EncoderKind;
import org.newsprint.learn.Labelled;
import org.newsprint.learn.Manifest;
import org.newsprint.stance.TrainingSet;
import org.newsprint.topic.LabelFile;
import org.newsprint.topic.LabelledArticle;
import org.newsprint.topic.LabelledSentence;
import org.newsprint.topic.Topic;
import org.newsprint.topic.TopicFile;

/** A topic with the sentences that were labelled for it. */
final class LabelledTopic {
  private static final String TRAIN = "train";

  private final Path file;
  private final Topic topic;
  private final List<LabelledArticle> articles = new ArrayList<>();
  private final List<LabelledSentence> sentences = new ArrayList<>();
  private final List<Manifest.TrainingFile> files = new ArrayList<>();

  private LabelledTopic(Path file, Topic topic) {
    this.file = file;
    this.topic = topic;
  }

  /** The topic in the file; to be used only if there are no problems. */
  static LabelledTopic read(Path file, Problems problems) {
    String content = JobFile.content(file, problems).orElse("");
    Topic topic =
        TopicFile.read(
            Paths.shown(file.toString()), content, content.isEmpty() ? new Problems() : problems);
    LabelledTopic labelled = new LabelledTopic(file, topic);
    if (problems.isEmpty()) {
      labelled.readLabels(problems);
    }
    return labelled;
  }

  private void readLabels(Problems problems) {
    if (topic.training().articles().isEmpty()) {
      problems.add(
          Paths.shown(file.toString()),
          0,
          "labelled.articles",
          "is missing; without labelled articles there is nothing to learn from");
    }
    for (String name : topic.training().articles()) {
      List<LabelledArticle> read = LabelFile.articles(beside(name), problems);
      articles.addAll(read);
      long learnt =
          read.stream()
              .filter(article -> article.part().equals(TRAIN))
              .mapToLong(article -> article.sentences().size())
              .sum();
      addFile(name, (int) learnt, problems);
    }
    for (String name : topic.training().sentences()) {
      List<LabelledSentence> read = LabelFile.sentences(beside(name), problems);
      sentences.addAll(read);
      addFile(name, read.size(), problems);
    }
  }

  private void addFile(String name, int learnt, Problems problems) {
    if (problems.isEmpty()) {
      try {
        files.add(
            new Manifest.TrainingFile(
                name, DigestUtils.sha256Hex(Files.readAllBytes(beside(name))), learnt));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private Path beside(String name) {
    return file.resolveSibling(name);
  }

  Topic topic() {
    return topic;
  }

  List<Manifest.TrainingFile> files() {
    return List.copyOf(files);
  }

  /** The articles of a part. */
  List<LabelledArticle> articles(String part) {
    return articles.stream().filter(article -> article.part().equals(part)).toList();
  }

  /** What is learnt from: the sentences of the training articles, and those that stand alone. */
  List<Labelled> training() {
    TrainingSet examples = new TrainingSet(topic);
    List<Labelled> all = new ArrayList<>();
    articles(TRAIN).forEach(article -> all.addAll(examples.of(article)));
    sentences.forEach(sentence -> all.add(examples.of(sentence)));
    return all;
  }

  /** The sentences of the articles of a part. */
  List<Labelled> part(String part) {
    TrainingSet examples = new TrainingSet(topic);
    return articles(part).stream().flatMap(article -> examples.of(article).stream()).toList();
  }

  String summary() {
    return "%,d articles and %,d single sentences"
        .formatted(articles(TRAIN).size(), sentences.size());
  }

  /** The encoders to learn for. */
  List<EncoderKind> encoders(String asked, Problems problems) {
    List<EncoderKind> named =
        EncoderKind.labels().stream()
            .filter(topic.training().models()::containsKey)
            .flatMap(label -> EncoderKind.named(label).stream())
            .toList();
    if (asked.equals("all")) {
      return named;
    }
    Optional<EncoderKind> kind = EncoderKind.named(asked);
    if (kind.isEmpty()) {
      problems.add("--encoder", 0, "", JobFile.unknown(asked, EncoderKind.labels()));
    } else if (!named.contains(kind.get())) {
      problems.add("--encoder", 0, "", "the topic file names no model for " + asked);
    }
    return kind.stream().toList();
  }

  /** Where the model for an encoder is. */
  Path modelFile(EncoderKind encoder) {
    return beside(String.valueOf(topic.training().models().get(encoder.label())));
  }
}
