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

/** What a candidate pair costs, on both channels; an operation is a pair. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AlignmentBenchmark {
  private static final int PAIRS = 500;

  /** What the two texts of a pair have to do with each other. */
  public enum Pair {
    /** One is the other with some sentences replaced. */
    COPY,
    /** Nothing but the language. */
    UNRELATED
  }

  @Param private Pair pair = Pair.COPY;

  private final List<Fingerprint> left = new ArrayList<>();
  private final List<Fingerprint> right = new ArrayList<>();
  private final List<Profile> profiles = new ArrayList<>();

  /** Makes the pairs. */
  @Setup
  public void make() {
    for (int i = 0; i < PAIRS; i++) {
      CorpusPlan plan = CorpusPlan.of(i, 2).copied(Manner.EDITED);
      SyntheticCorpus two = SyntheticCorpus.of(pair == Pair.COPY ? plan.withHotStory(1) : plan);
      left.add(Fingerprints.of(two.article(0)));
      right.add(Fingerprints.of(two.article(1)));
      profiles.add(Profile.of(left.get(i)));
    }
  }

  /** Making a text ready to be compared with many; an operation is a text. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public void profile(Blackhole sink) {
    for (Fingerprint text : left) {
      sink.consume(Profile.of(text));
    }
  }

  /** Aligning such a text with another. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public void align(Blackhole sink) {
    for (int i = 0; i < PAIRS; i++) {
      Wording other = right.get(i).wording();
      sink.consume(profiles.get(i).surface(other));
      sink.consume(profiles.get(i).skeleton(other.skeleton()));
    }
  }
}
