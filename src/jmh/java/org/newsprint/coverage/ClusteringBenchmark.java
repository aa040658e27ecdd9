package org.newsprint.coverage;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.newsprint.article.Article;
import org.newsprint.fingerprint.Fingerprint;
import org.newsprint.fingerprint.Fingerprints;
import org.newsprint.synthetic.CorpusPlan;
import org.newsprint.synthetic.SyntheticCorpus;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Who copied whom among 20,000 articles of which 30 % are copies of any manner; an operation is the
 * whole corpus.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class ClusteringBenchmark {
  private static final Clustering CLUSTERING =
      new Clustering(new CopyTest(0.65), Duration.ofDays(14));

  @Param("20000")
  private int size;

  @Param({"1", "2"})
  private int threads;

  private List<Article> articles = List.of();
  private List<Fingerprint> fingerprints = List.of();
  private ExecutorService workers = Executors.newSingleThreadExecutor();

  /** Makes the corpus. */
  @Setup
  public void make() throws InterruptedException, ExecutionException {
    CorpusPlan plan = CorpusPlan.of(1, size).withCopies(0.3);
    articles = SyntheticCorpus.of(plan).articles().toList();
    workers.shutdown();
    workers = Executors.newFixedThreadPool(threads);
    fingerprint();
    System.out.println("copies found: " + CLUSTERING.placed(fingerprints, threads, workers));
  }

  /**
   * What is known of a fingerprint is kept for as long as it is there, and is to be found anew each
   * time.
   */
  @Setup(Level.Invocation)
  public void fingerprint() {
    fingerprints = List.of();
    System.gc();
    fingerprints = articles.stream().map(Fingerprints::of).toList();
  }

  /** Ends the threads. */
  @TearDown
  public void close() {
    workers.shutdown();
  }

  /** Places every article. */
  @Benchmark
  public int place(ArticleCount count) throws InterruptedException, ExecutionException {
    count.articles += size;
    return CLUSTERING.placed(fingerprints, threads, workers);
  }
}
