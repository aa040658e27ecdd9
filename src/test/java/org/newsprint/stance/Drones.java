package org.newsprint.stance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsprint.config.Problems;
import org.newsprint.encoder.EncoderKind;
import org.newsprint.encoder.SentenceEncoder;
import org.newsprint.learn.Labelled;
import org.newsprint.learn.Manifest;
import org.newsprint.learn.ModelFile;
import org.newsprint.learn.ModelTrainer;
import org.newsprint.learn.Shape;
import org.newsprint.topic.LabelFile;
import org.newsprint.topic.Topic;
import org.newsprint.topic.TopicFile;

/** An invented topic with invented articles that are labelled for it, and small models of it. */
public final class Drones {
  /** An article that is for the target. */
  public static final String FOR =
      "The police bought drones in Ashby. It is right to ban drones over Ashby. "
          + "The mayor of Ashby must ban drones now.";

  /** An article that is against it. */
  public static final String AGAINST =
      "The police bought drones in Ashby. It is wrong to ground drones over Ashby. "
          + "The mayor of Ashby should keep useful drones.";

  private static final List<String> TOWNS =
      List.of("Ashby", "Brant", "Corley", "Dunmere", "Eastow", "Fenby", "Garth", "Holm");
  private static final int TRAINED = 15;
  private static final int CALIBRATED = 21;
  private static final int ARTICLES = 27;

  private Drones() {}

  /** The topic file, without labels and models. */
  public static String topicText() {
    return """
    id: drones
    question: Should the city ban drones?
    target: [drone*, "unmanned aircraft"]
    measures: [ban]
    users: [police]
    references: [it]
    cues:
      favour: ["must ban"]
      against: [useful]
      insufficient: [too weak]
    negation:
      words: [not]
    """;
  }

  /** The topic file, with labels and models. */
  public static String trainableText() {
    return topicText()
        + """
        labelled:
          articles: [drones.articles.jsonl]
          sentences: [drones.single.jsonl]
        models:
          none: drones.words.json
        """;
  }

  /** The topic. */
  public static Topic topic() {
    Problems problems = new Problems();
    Topic topic = TopicFile.read("drones.yaml", topicText(), problems);
    if (!problems.isEmpty()) {
      throw new AssertionError(problems.list());
    }
    return topic;
  }

  /** Labelled articles as JSON lines: the sides in turn; 15 to learn from, 6 and 6 for the rest. */
  public static String articles() {
    return IntStream.range(0, ARTICLES)
        .mapToObj(Drones::article)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String article(int number) {
    String part = number < TRAINED ? "train" : number < CALIBRATED ? "calibration" : "test";
    List<String> sides = List.of("favor", "oppose", "none");
    String side = sides.get(number % sides.size());
    String town = TOWNS.get(number % TOWNS.size());
    String first =
        switch (side) {
          case "favor" -> "The mayor of %s must ban drones now.";
          case "oppose" -> "The mayor of %s should keep useful drones.";
          default -> "The drones of %s flew on Monday.";
        };
    String second =
        switch (side) {
          case "favor" -> "The ban on drones in %s is far too weak.";
          case "oppose" -> "It is wrong to ground drones over %s.";
          default -> "A report on drones in %s came out.";
        };
    return """
    {"id":"a%1$d","part":"%2$s","outlet":"Post","title":"Drones over %3$s",\
    "paragraphs":[["The police bought drones in %3$s.","%4$s"],["%5$s"]],"labels":[\
    {"sentence":-1,"voice":"outlet","restriction":"none","sufficiency":"none"},\
    {"sentence":0,"voice":"outlet","restriction":"none","sufficiency":"none"},\
    {"sentence":1,"voice":"outlet","restriction":"%6$s","sufficiency":"none"},\
    {"sentence":2,"voice":"outlet","restriction":"%6$s","sufficiency":"%7$s"}],\
    "opinion":%8$s}"""
        .formatted(
            number,
            part,
            town,
            first.formatted(town),
            second.formatted(town),
            side,
            side.equals("favor") ? "insufficient" : "none",
            side.equals("none") ? "[]" : "[1,2]");
  }

  /** Labelled sentences that stand alone, as JSON lines. */
  public static String singles() {
    return """
    {"set":1,"text":"It is right to ban drones over Ashby.","voice":"outlet",\
    "restriction":"favor","sufficiency":"none","opinion":true}
    {"set":1,"text":"It is right to ban drones over Holm.","voice":"outlet",\
    "restriction":"favor","sufficiency":"none","opinion":true}
    {"set":2,"text":"It is right to ban drones over Garth.","voice":"outlet",\
    "restriction":"favor","sufficiency":"none","opinion":true}
    """;
  }

  /** What is learnt from them. */
  public static List<Labelled> training() {
    try {
      Path folder = Files.createTempDirectory("drones");
      Path articles = Files.writeString(folder.resolve("articles.jsonl"), articles());
      Path singles = Files.writeString(folder.resolve("singles.jsonl"), singles());
      Problems problems = new Problems();
      TrainingSet set = new TrainingSet(topic());
      List<Labelled> training =
          new ArrayList<>(
              LabelFile.articles(articles, problems).stream()
                  .filter(article -> article.part().equals("train"))
                  .flatMap(article -> set.of(article).stream())
                  .toList());
      LabelFile.sentences(singles, problems).forEach(single -> training.add(set.of(single)));
      Files.delete(articles);
      Files.delete(singles);
      Files.delete(folder);
      if (!problems.isEmpty()) {
        throw new AssertionError(problems.list());
      }
      return training;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a model of the topic for an encoder. */
  public static String model(EncoderKind kind) {
    return model("drones", kind);
  }

  /** The same under the name of another topic. */
  public static String model(String topic, EncoderKind kind) {
    Optional<SentenceEncoder> encoder = kind.encoder();
    Shape shape = new Shape(encoder.map(SentenceEncoder::name), false, encoder.isPresent(), 0.8);
    return new ModelFile(
            new Manifest(topic, List.of(), List.of()),
            new ModelTrainer(shape, encoder, Heads.CLASSES, 1).train(training()))
        .write();
  }
}
