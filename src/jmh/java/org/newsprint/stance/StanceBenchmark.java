package org.newsprint.stance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsprint.article.Article;
import org.newsprint.article.ArticleHead;
import org.newsprint.article.TimeSource;
import org.newsprint.config.Problems;
import org.newsprint.coverage.ArticleCount;
import org.newsprint.encoder.EncoderKind;
import org.newsprint.reading.Words;
import org.newsprint.reject.Provenance;
import org.newsprint.synthetic.CorpusPlan;
import org.newsprint.synthetic.SyntheticCorpus;
import org.newsprint.topic.LabelFile;
import org.newsprint.topic.LabelledArticle;
import org.newsprint.topic.Topic;
import org.newsprint.topic.TopicFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Scores articles on one thread: those of a labelled part, each sentence changed in every round so
 * that none is remembered, among made ones that are off the topic. An operation is the whole lot.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Warmup(iterations = 1, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StanceBenchmark {
  private static final Path TOPICS = Path.of("pipelines", "topics");
  private static final String TOPIC = "facial-recognition-moratorium";

  @Param({"bge-small", "none"})
  private String encoder = "";

  /** How many off the topic come with each that is on it. */
  @Param({"0", "9"})
  private int others;

  private @Nullable StanceScorer scorer;
  private List<LabelledArticle> labelled = List.of();
  private List<Article> offTopic = List.of();
  private List<Article> articles = List.of();
  private int round;

  /** Loads the model. */
  @Setup
  public void load() throws IOException {
    EncoderKind kind = EncoderKind.named(encoder).orElseThrow();
    Problems problems = new Problems();
    String file = Files.readString(TOPICS.resolve(TOPIC + ".yaml"));
    Topic topic = TopicFile.read(TOPIC, file, problems);
    String model = topic.training().models().get(encoder);
    scorer = ModelScorer.of(topic, kind, Files.readString(TOPICS.resolve(model)));
    labelled =
        LabelFile.articles(TOPICS.resolve(TOPIC + ".sentences.jsonl"), problems).stream()
            .filter(article -> article.part().equals("calibration"))
            .toList();
    offTopic =
        others == 0
            ? List.of()
            : SyntheticCorpus.of(CorpusPlan.of(1, labelled.size() * others)).articles().toList();
    change();
    long onTopic = articles.stream().filter(this::isOnTopic).count();
    System.out.println("on the topic: " + onTopic + " of " + articles.size());
  }

  private boolean isOnTopic(Article article) {
    return Objects.requireNonNull(scorer).score(article).stance().relevant();
  }

  /** Changes the texts, so that no sentence was seen before. */
  @Setup(Level.Invocation)
  public void change() {
    round++;
    List<Article> changed = new ArrayList<>(offTopic);
    for (LabelledArticle article : labelled) {
      changed.add(article(article.id(), text(article)));
    }
    articles = changed;
  }

  private String text(LabelledArticle article) {
    return article.paragraphs().stream()
        .map(
            sentences ->
                sentences.stream()
                    .map(sentence -> "On day " + round + ", " + sentence)
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n\n"));
  }

  private static Article article(String id, String text) {
    ArticleHead head =
        new ArticleHead(
            id,
            Optional.empty(),
            "unknown",
            Optional.empty(),
            Optional.empty(),
            Instant.EPOCH,
            TimeSource.ARTICLE,
            Optional.of("en"),
            Words.of(text).size(),
            false,
            Optional.empty());
    return new Article(head, text, Provenance.whole(id), Instant.EPOCH);
  }

  /** Scores every article. */
  @Benchmark
  public void score(Blackhole sink, ArticleCount count) {
    StanceScorer ready = Objects.requireNonNull(scorer);
    articles.forEach(article -> sink.consume(ready.score(article)));
    count.articles += articles.size();
  }
}
