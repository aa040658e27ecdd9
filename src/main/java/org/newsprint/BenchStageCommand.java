package org.newsprint;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.newsprint.bench.Corpus;
import org.newsprint.bench.Kernel;
import org.newsprint.bench.Meter;
import org.newsprint.bench.Reading;
import org.newsprint.bench.Readings;
import org.newsprint.coverage.Clustering;
import org.newsprint.coverage.CopyTest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsprint bench-stage}: the process that {@link BenchCommand} starts for a stage. */
@Command(
    name = "bench-stage",
    hidden = true,
    description = "Measures one stage in this process; newsprint bench calls it.")
final class BenchStageCommand implements Callable<Integer> {
  @Option(names = "--stage", required = true)
  private BenchStage stage = BenchStage.LIMIT_1;

  @Option(names = "--input", required = true)
  private Path input = Path.of("");

  @Option(names = "--job", required = true)
  private String job = "";

  @Option(names = "--encoder", required = true)
  private String encoder = "";

  @Option(names = "--output", required = true)
  private String output = "";

  @Option(names = "--runs", required = true)
  private int runs;

  @Option(names = "--readings", required = true)
  private Path readings = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    Corpus corpus = new Corpus(input);
    List<Reading> read =
        stage.kernel().isPresent()
            ? kernel(stage.kernel().get(), corpus)
            : List.of(stage.isWholeJob() ? wholeJob(corpus) : coverage(corpus));
    Readings.append(readings, read);
    return ExitCode.DONE;
  }

  private List<Reading> kernel(Kernel kernel, Corpus corpus) throws Exception {
    Clustering clustering =
        new Clustering(new CopyTest(JobFile.DEFAULT_SIMILARITY), JobFile.DEFAULT_HORIZON);
    ExecutorService threads = Executors.newFixedThreadPool(stage.threads());
    try {
      return kernel.measure(corpus, new Kernel.Workers(stage.threads(), threads), clustering, runs);
    } finally {
      threads.shutdown();
    }
  }

  private Reading wholeJob(Corpus corpus) throws UnrunnableJobException, IOException {
    Meter meter = new Meter();
    PrintWriter out = spec.commandLine().getOut();
    int exitCode = Launch.prepare(args(), List.of(), Set.of()).run(out);
    if (exitCode != ExitCode.DONE) {
      throw new IOException("the job ended with exit code " + exitCode);
    }
    return meter.readProcess(corpus.lines(), OptionalLong.empty());
  }

  private Reading coverage(Corpus corpus) throws UnrunnableJobException, IOException {
    Meter meter = new Meter();
    AskedJob asked = AskedJob.read(args(), List.of());
    MonitorOptions options = asked.options();
    Run run =
        Run.of(
            Instant.now(),
            options.getRunner().getSimpleName(),
            CoverageShards.of(options, asked.job().endless().isPresent()));
    Pipeline pipeline = Pipeline.create(options);
    CoveragePipeline.build(pipeline, asked.job(), run);
    PipelineResult result = pipeline.run();
    result.waitUntilFinish();
    return meter.readProcess(corpus.lines(), OptionalLong.of(CoveragePipeline.placed(result)));
  }

  private List<String> args() {
    List<String> args = new ArrayList<>(stage.options());
    args.add("--job=" + job);
    args.add("--input=" + input);
    args.add("--inputFormat=jsonl");
    args.add("--output=" + output);
    args.add("--formats=parquet");
    args.add("--report=false");
    args.add("--encoder=" + encoder);
    return args;
  }
}
