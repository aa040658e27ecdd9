package org.newsprint.fingerprint;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.newsprint.article.Article;
import org.newsprint.synthetic.CorpusPlan;
import org.newsprint.synthetic.SyntheticCorpus;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** From an article's text to what it is compared by; an operation is an article. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FingerprintBenchmark {
  // Enough different texts that no branch predictor knows them by heart.
  private static final int ARTICLES = 1_000;

  private final List<Article> articles =
      SyntheticCorpus.of(CorpusPlan.of(1, ARTICLES)).articles().toList();

  /** The whole way: words, digest and both sketches. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public void sketch(Blackhole sink) {
    for (Article article : articles) {
      Fingerprint fingerprint = Fingerprints.of(article);
      sink.consume(fingerprint);
      sink.consume(fingerprint.wording().sketch(Channel.SURFACE));
      sink.consume(fingerprint.wording().sketch(Channel.SKELETON));
    }
  }

  /** The first part of it: words and digest. The rest are the skeleton and the sketches. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public void words(Blackhole sink) {
    for (Article article : articles) {
      sink.consume(Fingerprints.of(article));
    }
  }
}
