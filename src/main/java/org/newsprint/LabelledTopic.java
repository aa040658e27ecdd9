package org.newsprint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.newsprint.config.Problems;
import org.newsprint.encoder.EncoderKind;
import org.newsprint.learn.Labelled;
import org.newsprint.learn.Manifest;
import org.newsprint.stance.LabelledExample;
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
  private final Map<String, List<LabelledArticle>> articles = new LinkedHashMap<>();
  private final Map<String, List<LabelledSentence>> sentences = new LinkedHashMap<>();
  private final List<Manifest.TrainingFile> files = new ArrayList<>();

  private LabelledTopic(Path file, Topic topic) {
    this.file = file;
    this.topic = topic;
  }

  /** The topic in the file, which has labels; to be used only if there are no problems. */
  static LabelledTopic read(Path file, Problems problems) {
    LabelledTopic labelled = readAny(file, problems);
    if (problems.isEmpty() && labelled.articles.isEmpty()) {
      problems.add(
          Paths.shown(file.toString()),
          0,
          "labelled.articles",
          "is missing; without labelled articles there is nothing to learn from");
    }
    return labelled;
  }

  /** The same of a topic that may come without labels. */
  static LabelledTopic readAny(Path file, Problems problems) {
    Optional<String> content = JobFile.content(file, problems);
    Topic topic =
        TopicFile.read(
            Paths.shown(file.toString()),
            content.orElse(""),
            content.isPresent() ? problems : new Problems());
    LabelledTopic labelled = new LabelledTopic(file, topic);
    if (problems.isEmpty()) {
      labelled.readLabels(problems);
    }
    return labelled;
  }

  private void readLabels(Problems problems) {
    for (String name : topic.training().articles()) {
      List<LabelledArticle> read = LabelFile.articles(beside(name), problems);
      articles.put(name, read);
      long learnt =
          read.stream()
              .filter(article -> article.part().equals(TRAIN))
              .mapToLong(article -> article.sentences().size())
              .sum();
      addFile(name, (int) learnt, problems);
    }
    for (String name : topic.training().sentences()) {
      List<LabelledSentence> read = LabelFile.sentences(beside(name), problems);
      sentences.put(name, read);
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
    return articles.values().stream().flatMap(read -> of(read, part)).toList();
  }

  private static Stream<LabelledArticle> of(List<LabelledArticle> articles, String part) {
    return articles.stream().filter(article -> article.part().equals(part));
  }

  /** What is learnt from: the sentences of the training articles, and those that stand alone. */
  List<Labelled> training() {
    return examples().stream().map(LabelledExample::labelled).toList();
  }

  /** The same, each with the place where it stands. */
  List<LabelledExample> examples() {
    TrainingSet set = new TrainingSet(topic);
    List<LabelledExample> all = new ArrayList<>();
    articles.forEach(
        (name, read) ->
            of(read, TRAIN).forEach(article -> all.addAll(examples(set, name, article))));
    sentences.forEach((name, read) -> all.addAll(examples(set, name, read)));
    return all;
  }

  private static List<LabelledExample> examples(
      TrainingSet set, String name, LabelledArticle article) {
    List<Labelled> labelled = set.of(article);
    int first = article.sentences().size() - labelled.size();
    return IntStream.range(0, labelled.size())
        .mapToObj(i -> new LabelledExample(name, article.id(), first + i, labelled.get(i)))
        .toList();
  }

  private static List<LabelledExample> examples(
      TrainingSet set, String name, List<LabelledSentence> read) {
    Map<String, Integer> places = new HashMap<>();
    return read.stream()
        .map(
            sentence ->
                new LabelledExample(
                    name,
                    sentence.group(),
                    places.merge(sentence.group(), 1, Integer::sum) - 1,
                    set.of(sentence)))
        .toList();
  }

  /** The sentences of the articles of a part. */
  List<Labelled> part(String part) {
    TrainingSet examples = new TrainingSet(topic);
    return articles(part).stream().flatMap(article -> examples.of(article).stream()).toList();
  }

  String summary() {
    return "%,d articles and %,d single sentences"
        .formatted(articles(TRAIN).size(), sentences.values().stream().mapToInt(List::size).sum());
  }

  /** Adds a problem where there is nothing to learn from, or nowhere to write what is learnt. */
  void checkTrainable(Problems problems) {
    if (!problems.isEmpty()) {
      return;
    }
    String shown = Paths.shown(file.toString());
    if (articles(TRAIN).isEmpty()) {
      problems.add(
          shown, 0, "labelled.articles", "holds no article of the part '%s'".formatted(TRAIN));
    }
    if (topic.training().models().isEmpty()) {
      problems.add(shown, 0, "models", "is missing; name a file for each encoder to learn for");
    }
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
