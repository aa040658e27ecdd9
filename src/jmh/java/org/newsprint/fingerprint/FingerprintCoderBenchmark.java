package org.newsprint.fingerprint;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.util.CoderUtils;
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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** From fingerprints to bytes and back; an operation is an article. Prints the encoded size. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FingerprintCoderBenchmark {
  private static final int ARTICLES = 1_000;

  private final FingerprintCoder coder = FingerprintCoder.of();
  private final List<Fingerprint> fingerprints =
      SyntheticCorpus.of(CorpusPlan.of(1, ARTICLES)).articles().map(Fingerprints::of).toList();
  private final List<byte[]> encoded = fingerprints.stream().map(this::bytes).toList();

  /** Says how large the fingerprints are. */
  @Setup
  public void printSize() {
    double bytes = encoded.stream().mapToInt(each -> each.length).sum();
    double words = fingerprints.stream().mapToInt(each -> each.wording().size()).sum();
    System.out.printf(
        "encoded: %.0f bytes an article, %.2f a word%n", bytes / ARTICLES, bytes / words);
  }

  /** The bytes of each fingerprint. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public void encode(Blackhole sink) {
    for (Fingerprint fingerprint : fingerprints) {
      sink.consume(bytes(fingerprint));
    }
  }

  /** The fingerprint of each run of bytes. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public void decode(Blackhole sink) throws CoderException {
    for (byte[] each : encoded) {
      sink.consume(CoderUtils.decodeFromByteArray(coder, each));
    }
  }

  private byte[] bytes(Fingerprint fingerprint) {
    try {
      return CoderUtils.encodeToByteArray(coder, fingerprint);
    } catch (CoderException e) {
      throw new IllegalStateException(e);
    }
  }
}
