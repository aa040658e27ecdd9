package org.newsprint;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.newsprint.article.Article;
import org.newsprint.article.ArticleCoder;
import org.newsprint.change.Cadence;
import org.newsprint.change.Change;
import org.newsprint.change.ChangeCoder;
import org.newsprint.coverage.ClusterCoverage;
import org.newsprint.coverage.CopyTest;
import org.newsprint.coverage.Placement;
import org.newsprint.fingerprint.FingerprintArticles;

/**
 * The coverage stages of a job alone, on the DirectRunner and over articles at hand. Evaluation
 * knows these stages here and nowhere else.
 *
 * @param clusterOf the id of each article's cluster, which is that of the article at its root; an
 *     article that neither copies nor is copied is the root of its own
 * @param time the wall clock from the start of the pipeline to its end: the start-up of the runner
 *     and the encoding of the articles are in it, reading and cleaning them is not
 */
record CoverageRun(Map<String, String> clusterOf, Duration time) {
  /** Runs the stages as a job does whose file sets nothing but the similarity. */
  static CoverageRun over(List<Article> articles, double similarity) {
    MonitorOptions options =
        PipelineOptionsFactory.fromArgs(RunnerDefaults.with(List.of()).toArray(String[]::new))
            .as(MonitorOptions.class);
    Pipeline pipeline = Pipeline.create(options);
    Cadence cadence = Cadence.atEnd();
    Collect collect = new Collect(UUID.randomUUID().toString());
    pipeline
        .apply(
            "Articles",
            Create.of(articles.stream().map(Change::added).toList())
                .withCoder(ChangeCoder.of(ArticleCoder.of())))
        .apply("Fingerprint", FingerprintArticles.create())
        .apply(
            "Cluster",
            ClusterCoverage.within(
                JobFile.DEFAULT_HORIZON,
                new CopyTest(similarity),
                CoverageShards.of(options, false),
                cadence))
        .apply("Collect", ParDo.of(collect));
    long started = System.nanoTime();
    pipeline.run().waitUntilFinish();
    Duration time = Duration.ofNanos(System.nanoTime() - started);
    return new CoverageRun(clusters(articles, collect.taken()), time);
  }

  private static Map<String, String> clusters(
      List<Article> articles, Iterable<Change<Placement>> changes) {
    Map<String, String> clusterOf = new HashMap<>();
    articles.forEach(article -> clusterOf.put(article.id(), article.id()));
    for (Change<Placement> change : Change.settled(changes)) {
      clusterOf.put(change.value().articleId(), change.value().clusterId());
    }
    return clusterOf;
  }

  /** Keeps the placements in this process, of which the DirectRunner runs each copy of it. */
  private static final class Collect extends DoFn<Change<Placement>, Void> {
    private static final long serialVersionUID = 1L;
    private static final Map<String, Queue<Change<Placement>>> TAKEN = new ConcurrentHashMap<>();

    private final String run;

    Collect(String run) {
      this.run = run;
    }

    @ProcessElement
    public void take(@Element Change<Placement> placement) {
      TAKEN.computeIfAbsent(run, id -> new ConcurrentLinkedQueue<>()).add(placement);
    }

    /** What was taken, once. */
    List<Change<Placement>> taken() {
      Queue<Change<Placement>> taken = TAKEN.remove(run);
      return taken == null ? List.of() : List.copyOf(taken);
    }
  }
}
