package org.newsprint.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.newsprint.fingerprint.Fingerprint;
import org.newsprint.fingerprint.Fingerprints;
import org.newsprint.fingerprint.Wording;
import org.newsprint.synthetic.CorpusPlan;
import org.newsprint.synthetic.Manner;
import org.newsprint.synthetic.SyntheticCorpus;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What a comparison costs, on both channels. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AlignmentBenchmark {
  // An article is made ready once and compared with many.
  private static final int ARTICLES = 50;
  private static final int CANDIDATES = 10;

  /** What the two texts of a pair have to do with each other. */
  public enum Pair {
    /** One is the other, some sentences edited. */
    COPY,
    /** Nothing but the language. */
    UNRELATED
  }

  @Param private Pair pair = Pair.COPY;

  private final List<Fingerprint> articles = new ArrayList<>();
  private final List<Profile> profiles = new ArrayList<>();
  private final List<List<Wording>> candidates = new ArrayList<>();

  /** Makes the pairs. */
  @Setup
  public void make() {
    for (int i = 0; i < ARTICLES; i++) {
      CorpusPlan plan = CorpusPlan.of(i, 1 + CANDIDATES).copied(Manner.EDITED);
      SyntheticCorpus corpus =
          SyntheticCorpus.of(pair == Pair.COPY ? plan.withHotStory(CANDIDATES) : plan);
      articles.add(Fingerprints.of(corpus.article(0)));
      profiles.add(Profile.of(articles.get(i)));
      candidates.add(
          corpus.articles().skip(1).map(Fingerprints::of).map(Fingerprint::wording).toList());
    }
  }

  /** Makes an article ready to be compared; an operation is an article. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public void profile(Blackhole sink) {
    for (Fingerprint article : articles) {
      sink.consume(Profile.of(article));
    }
  }

  /** Aligns it with its candidates; an operation is a pair. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES * CANDIDATES)
  public void align(Blackhole sink) {
    for (int i = 0; i < ARTICLES; i++) {
      for (Wording candidate : candidates.get(i)) {
        sink.consume(profiles.get(i).surface(candidate));
        sink.consume(profiles.get(i).skeleton(candidate.skeleton()));
      }
    }
  }
}
