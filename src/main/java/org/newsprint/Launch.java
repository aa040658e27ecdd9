package org.newsprint;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptions.CheckEnabled;
import org.newsprint.article.Source;
import org.newsprint.config.Problems;
import org.newsprint.database.Database;
import org.newsprint.database.Deliveries;
import org.newsprint.reject.Provenance;

/** A job about to run: checked, as far as it can be, before it starts. */
final class Launch {
  private final Job job;
  private final Run run;
  private final MonitorOptions options;

  private Launch(Job job, Run run, MonitorOptions options) {
    this.job = job;
    this.run = run;
    this.options = options;
  }

  /**
   * Reads the options and the job, and makes sure that there is something to read and a place to
   * write.
   *
   * @param args Beam options, {@code --job=FILE} among them
   * @param more sources to read besides the job's
   * @param replaced records of the job's sources that {@code more} replaces
   * @throws UnrunnableJobException saying all that is wrong
   */
  static Launch prepare(List<String> args, List<Source> more, Set<Provenance> replaced)
      throws UnrunnableJobException {
    MonitorOptions options = Arguments.read(args);
    FileSystems.setDefaultPipelineOptions(options);
    Problems problems = new Problems();
    Job read = JobFile.read(Path.of(options.getJob()), problems);
    UnrunnableJobException.throwIfAny(problems);
    Job job = Overrides.apply(options, read).readingAlso(more);
    Places.check(job);
    name(options, job, args);
    Run run =
        Run.of(
                Overrides.runAt(options, Instant.now()),
                options.getRunner().getSimpleName(),
                options.getCoverageShards())
            .without(replaced);
    return new Launch(job, run, options);
  }

  private static void name(MonitorOptions options, Job job, List<String> args) {
    if (args.stream().noneMatch(arg -> arg.startsWith("--jobName"))) {
      options.setJobName(job.name());
    }
    // Names of steps are what state is found by again.
    options.setStableUniqueNames(CheckEnabled.ERROR);
  }

  /**
   * Runs the job to its end, with a progress line and a summary; returns the exit code. A job
   * without an end runs until the process is stopped.
   */
  int run(PrintWriter out) throws UnrunnableJobException {
    Run opened = delivering();
    Pipeline pipeline = Pipeline.create(options);
    Monitor.build(pipeline, job, opened);
    try (Progress progress = Progress.start(out, job, run)) {
      PipelineResult result = pipeline.run();
      progress.follow(result);
      PipelineResult.State state = result.waitUntilFinish();
      if (state != PipelineResult.State.DONE) {
        out.println("newsprint: the job ended as " + state);
        return ExitCode.FAILED;
      }
    }
    return Summary.print(job, opened, out);
  }

  private Run delivering() throws UnrunnableJobException {
    Optional<Database> database = job.database();
    if (database.isEmpty()) {
      return run;
    }
    try {
      return run.delivering(Deliveries.open(database.get(), run.id(job), job.name()));
    } catch (IOException e) {
      throw new UnrunnableJobException(Failures.firstLine(e));
    }
  }
}
