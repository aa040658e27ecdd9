package org.newsprint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsprint.bench.Kernel;

/** What {@code newsprint bench} measures, each by a process of its own. */
enum BenchStage {
  LIMIT_1("reads, decodes and hashes the lines", Kernel.LIMIT, 1),
  LIMIT_2("the same, 2 threads", Kernel.LIMIT, 2),
  PREPARE_1("parses, cleans, fingerprints, sketches", Kernel.PREPARE, 1),
  PREPARE_2("the same, 2 threads", Kernel.PREPARE, 2),
  COVERAGE_1("finds copies among fingerprints", Kernel.COVERAGE, 1),
  COVERAGE_2("the same, 2 threads", Kernel.COVERAGE, 2),
  DIRECT_COVERAGE("lines to stories, DirectRunner", false),
  DIRECT_JOB("the whole job, DirectRunner", true),
  FLINK_COVERAGE("lines to stories, Flink batch", false, "--runner=FlinkRunner"),
  FLINK_JOB("the whole job, Flink batch", true, "--runner=FlinkRunner"),
  STREAM_COVERAGE("lines to stories, Flink stream", false, "--runner=FlinkRunner", "--streaming"),
  STREAM_JOB("the whole job, Flink stream", true, "--runner=FlinkRunner", "--streaming");

  private final String shown;
  private final Optional<Kernel> kernel;
  private final int threads;
  private final boolean wholeJob;
  private final List<String> options;

  BenchStage(String shown, Kernel kernel, int threads) {
    this.shown = shown;
    this.kernel = Optional.of(kernel);
    this.threads = threads;
    this.wholeJob = false;
    this.options = List.of();
  }

  BenchStage(String shown, boolean wholeJob, String... options) {
    this.shown = shown;
    this.kernel = Optional.empty();
    this.threads = 2;
    this.wholeJob = wholeJob;
    this.options = List.of(options);
  }

  /** Its name on the command line. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it does, for a person. */
  String shown() {
    return shown;
  }

  /** The kernel that it is of, if it is no pipeline. */
  Optional<Kernel> kernel() {
    return kernel;
  }

  /** On how many threads, or in how many parts on Flink. */
  int threads() {
    return threads;
  }

  /** Whether it writes the tables of a job, rather than only finding copies. */
  boolean isWholeJob() {
    return wholeJob;
  }

  /** The runner's options. */
  List<String> options() {
    return options.isEmpty()
        ? List.of()
        : Stream.concat(
                options.stream(), Stream.of("--flinkMaster=[local]", "--parallelism=" + threads))
            .toList();
  }

  /** The stage whose rate is the most that this one could have. */
  Optional<BenchStage> limit() {
    return kernel.map(measured -> threads == 1 ? LIMIT_1 : LIMIT_2);
  }

  static Optional<BenchStage> of(String label) {
    return Arrays.stream(values()).filter(stage -> stage.label().equals(label)).findFirst();
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(BenchStage::label).toList();
  }
}
