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
import org.newsprint.synthetic.Manner;
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
 * The corpora that tempt a kernel into comparing all with all, at growing sizes; an operation is
 * the whole corpus, on one thread.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class HotStoryBenchmark {
  private static final Clustering CLUSTERING =
      new Clustering(new CopyTest(0.65), Duration.ofDays(14));

  /** What all articles have in common. */
  public enum Common {
    /** All but the first are exact, edited or cut copies of it. */
    STORY {
      @Override
      CorpusPlan plan(int n) {
        return CorpusPlan.of(1, n)
            .withHotStory(n - 1)
            .copied(Manner.EXACT, Manner.EDITED, Manner.TRUNCATED);
      }
    },
    /** All but the first are copies of it in other words. */
    REWORDED_STORY {
      @Override
      CorpusPlan plan(int n) {
        return CorpusPlan.of(1, n).withHotStory(n - 1).copied(Manner.REWORDED);
      }
    },
    /** Originals that end with the same paragraph. */
    BOILERPLATE {
      @Override
      CorpusPlan plan(int n) {
        return CorpusPlan.of(1, n).withBoilerplate(60);
      }
    };

    abstract CorpusPlan plan(int n);
  }

  @Param({"10000", "20000", "40000", "100000"})
  private int n;

  @Param({"STORY", "REWORDED_STORY", "BOILERPLATE"})
  private Common common = Common.STORY;

  private final ExecutorService worker = Executors.newSingleThreadExecutor();
  private List<Article> articles = List.of();
  private List<Fingerprint> fingerprints = List.of();

  /** Makes the corpus. */
  @Setup
  public void make() {
    articles = SyntheticCorpus.of(common.plan(n)).articles().toList();
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

  /** Ends the thread. */
  @TearDown
  public void close() {
    worker.shutdown();
  }

  /** Places every article. */
  @Benchmark
  public int place(ArticleCount count) throws InterruptedException, ExecutionException {
    count.articles += n;
    return CLUSTERING.placed(fingerprints, 1, worker);
  }
}
