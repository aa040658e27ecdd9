package org.newsprint;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptions.CheckEnabled;
import org.newsprint.archive.Archive;
import org.newsprint.article.Source;
import org.newsprint.change.RunName;
import org.newsprint.cluster.ClusterCheck;
import org.newsprint.cluster.Submission;
import org.newsprint.database.Database;
import org.newsprint.database.Deliveries;
import org.newsprint.database.DuckDbFile;
import org.newsprint.reject.Provenance;
import org.newsprint.report.WriteReport;
import org.newsprint.table.TableFolder;
import org.newsprint.table.UnusableTablesException;

/** A job about to run: checked, as far as it can be, before it starts. */
final class Launch {
  private final Job job;
  private final Run run;
  private final MonitorOptions options;
  private final Optional<Submission> submission;
  private final OutputLock lock;

  private Launch(
      Job job, Run run, MonitorOptions options, Optional<Submission> submission, OutputLock lock) {
    this.job = job;
    this.run = run;
    this.options = options;
    this.submission = submission;
    this.lock = lock;
  }

  /**
   * Reads the options and the job, and makes sure that there is something to read, a place to write
   * and, if the job goes to a cluster, a cluster that can run it. The output folder is the run's
   * own from here on, until {@link #run} ends.
   *
   * @param args Beam options, {@code --job=FILE} among them
   * @param more sources to read besides the job's
   * @param replaced records of the job's sources that {@code more} replaces
   * @throws UnrunnableJobException saying all that is wrong
   */
  static Launch prepare(List<String> args, List<Source> more, Set<Provenance> replaced)
      throws UnrunnableJobException {
    AskedJob asked = AskedJob.read(args, more);
    Job job = asked.job();
    MonitorOptions options = asked.options();
    FlinkOptions flink = FlinkOptions.of(options);
    flink.checkSavepoint();
    Optional<Submission> submission = flink.submission();
    Run run =
        Run.of(
                Overrides.runAt(options, Instant.now()),
                options.getRunner().getSimpleName(),
                CoverageShards.of(options, job.endless().isPresent()))
            .without(replaced);
    OutputLock lock =
        OutputLock.take(job.output().folder(), run.id(job), submission.map(Submission::address));
    try {
      Places.check(job);
      name(options, job, args);
      Optional<Archive> archive = IntervalOptions.open(options, job);
      return new Launch(job, archive.map(run::goingOnFrom).orElse(run), options, submission, lock);
    } catch (UnrunnableJobException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static void name(MonitorOptions options, Job job, List<String> args) {
    if (args.stream().noneMatch(arg -> arg.startsWith("--jobName"))) {
      options.setJobName(job.name());
    }
    // By this a cluster tells who writes where.
    options.setOutput(job.output().folder());
    // Names of steps are what state is found by again.
    options.setStableUniqueNames(CheckEnabled.ERROR);
  }

  /**
   * Runs the job to its end, with a progress line and a summary; returns the exit code. A job
   * without an end runs until the process is stopped. A detached one is only submitted.
   *
   * @throws UnrunnableJobException if the cluster cannot run it, saying all that is wrong
   */
  int run(PrintWriter out) throws UnrunnableJobException {
    new RunName(run.id(job)).nameThread();
    try (lock) {
      return launch(out);
    } finally {
      RunName.clearThread(); // It may be a thread of a JobManager, which goes on to other things.
    }
  }

  private int launch(PrintWriter out) throws UnrunnableJobException {
    if (submission.isPresent()) {
      checkCluster(submission.get(), out);
    }
    Pipeline pipeline = Pipeline.create(options);
    Run opened = delivering();
    Monitor.build(pipeline, job, opened);
    boolean detached = FlinkOptions.of(options).detached();
    return detached ? submit(pipeline, out) : await(pipeline, opened, out);
  }

  private static void checkCluster(Submission submission, PrintWriter out)
      throws UnrunnableJobException {
    ClusterCheck.Found found = ClusterCheck.look(submission, FlinkOptions.version());
    if (!found.mistakes().isEmpty()) {
      throw new UnrunnableJobException(found.mistakes());
    }
    found.notes().forEach(note -> out.println("newsprint: " + note));
  }

  private int submit(Pipeline pipeline, PrintWriter out) {
    Submitted submitted = Submitted.to(submission, options.getJobName());
    pipeline.run();
    submitted.print(job, run, out);
    return ExitCode.DONE;
  }

  private int await(Pipeline pipeline, Run opened, PrintWriter out) {
    try (Progress progress = Progress.start(out, job, run)) {
      PipelineResult result = pipeline.run();
      progress.follow(result);
      PipelineResult.State state = result.waitUntilFinish();
      if (state != PipelineResult.State.DONE) {
        out.println("newsprint: the job ended as " + state);
        return ExitCode.FAILED;
      }
    } catch (RuntimeException e) {
      if (FlinkHost.hosts() && FlinkHost.saysSubmitted(e)) {
        Submitted.to(Optional.empty(), options.getJobName()).print(job, run, out);
        return ExitCode.DONE;
      }
      throw e;
    }
    Summary.Told told = Summary.print(job, opened, out);
    return Stream.of(
            told.exitCode(),
            duckDb(out),
            report(out),
            told.rejected().check(job.maxRejectedShare(), out))
        .filter(code -> code != ExitCode.DONE)
        .findFirst()
        .orElse(ExitCode.DONE);
  }

  /** Puts all tables into one file, those of earlier nights too, if that is wanted. */
  private int duckDb(PrintWriter out) {
    if (!job.output().duckDb()) {
      return ExitCode.DONE;
    }
    TableFolder folder = new TableFolder(job.output().folder());
    try {
      DuckDbFile.write(folder);
    } catch (UnusableTablesException | IOException e) {
      out.println("newsprint: the DuckDB file cannot be written: " + e.getMessage());
      return ExitCode.FAILED;
    }
    out.printf("all tables in %s%n", Paths.shown(DuckDbFile.in(folder)));
    out.flush();
    return ExitCode.DONE;
  }

  /** Shows the tables in a page beside them, if that is wanted and they are all written. */
  private int report(PrintWriter out) {
    if (!job.output().report() || job.endless().isPresent()) {
      return ExitCode.DONE;
    }
    if (run.archive().isPresent()) {
      out.printf(
          "newsprint report --output=%s shows the tables of all days%n",
          Paths.shown(job.output().folder()));
      return ExitCode.DONE;
    }
    String file = ReportCommand.beside(job.output().folder());
    try {
      WriteReport.on(new TableFolder(job.output().folder()))
          .asking(job.topic().question())
          .to(file);
    } catch (UnusableTablesException | IOException e) {
      out.println("newsprint: the report cannot be written: " + e.getMessage());
      return ExitCode.FAILED;
    }
    out.printf("report in %s%n", Paths.shown(file));
    out.flush();
    return ExitCode.DONE;
  }

  private Run delivering() throws UnrunnableJobException {
    Optional<Database> database = job.output().database();
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
