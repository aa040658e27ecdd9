package org.newsprint.article;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.newsprint.synthetic.CorpusPlan;
import org.newsprint.synthetic.SyntheticCorpus;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * From a record's bytes to a cleaned article; an operation is a record. Prints after each iteration
 * how many records the thread did in a second of its CPU time: unlike the rate, that says little of
 * what else the machine does.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class RecordParserBenchmark {
  private static final int RECORDS = 100;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** How the articles are written down. */
  public enum Written {
    /** Pages of 60 KB. */
    HTML,
    /** The same as responses of an archive. */
    WARC,
    /** Lines. */
    JSONL
  }

  /** How they are written down. */
  @Param public Written written = Written.HTML;

  private final RecordParser parser = new RecordParser(Optional.empty());
  private List<SourceRecord> records = List.of();
  private long parsed;
  private long startedAt;

  /** Writes the articles down. */
  @Setup
  public void write() {
    records = SyntheticCorpus.of(CorpusPlan.of(1, RECORDS)).articles().map(this::written).toList();
    System.out.printf(
        "%.0f bytes a record%n",
        records.stream().mapToInt(each -> each.body().bytes().length).average().orElse(0));
  }

  /** Reads the thread's clock. */
  @Setup(Level.Iteration)
  public void start() {
    parsed = 0;
    startedAt = THREADS.getCurrentThreadCpuTime();
  }

  /** Says the rate by the thread's clock. */
  @TearDown(Level.Iteration)
  public void printCpuRate() {
    double seconds = (THREADS.getCurrentThreadCpuTime() - startedAt) / 1e9;
    System.out.printf("%.0f records a second of CPU time, ", parsed / seconds);
  }

  /** Parses and cleans each record. */
  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public void parse(Blackhole sink) {
    for (SourceRecord record : records) {
      Parsed result = parser.parse(record);
      if (!(result instanceof Parsed.Accepted)) {
        throw new IllegalStateException(result.toString());
      }
      sink.consume(result);
    }
    parsed += records.size();
  }

  private SourceRecord written(Article article) {
    return switch (written) {
      case HTML -> MadePages.html(article);
      case WARC -> MadePages.warc(article);
      case JSONL -> MadePages.json(article);
    };
  }
}
