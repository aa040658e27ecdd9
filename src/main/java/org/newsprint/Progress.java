package org.newsprint;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.newsprint.article.AdmitArticles;
import org.newsprint.article.ParseArticles;
import org.newsprint.table.TableFolder;
import org.newsprint.table.TableRow;
import org.newsprint.table.Tables;
import org.newsprint.table.WriteTables;

/**
 * Says while a job runs how far it is: on a terminal one line that is written over and over,
 * elsewhere a line every ten seconds. Of a job without an end it shows what stands in the table
 * run, and elsewhere than on a terminal only when that has changed.
 */
final class Progress implements AutoCloseable {
  private static final Duration ON_TERMINAL = Duration.ofMillis(500);
  private static final Duration IN_LOG = Duration.ofSeconds(10);

  private final PrintWriter out;
  private final boolean terminal;
  private final String runner;
  private final long started = System.nanoTime();
  private final Timer timer = new Timer("progress", true);
  private final Job job;
  private final String runId;
  private volatile Optional<PipelineResult> result = Optional.empty();
  private String shown = "";

  private Progress(PrintWriter out, boolean terminal, Job job, Run run) {
    this.out = out;
    this.terminal = terminal;
    this.runner = run.runner();
    this.job = job;
    this.runId = run.id(job);
  }

  /** Begins to show the progress of a job. */
  @SuppressWarnings(
      "SystemConsoleNull") // It is null without a terminal up to JDK 21, the newest we run on.
  static Progress start(PrintWriter out, Job job, Run run) {
    Progress progress = new Progress(out, System.console() != null, job, run);
    out.printf(
        "newsprint %s: job %s on %s, topic %s, run %s%n",
        Run.version(), job.name(), run.runner(), job.topic().id(), run.id(job));
    job.endless().ifPresent(endless -> progress.announce(endless));
    out.flush();
    // Of an endless job a table is read each time.
    boolean often = progress.terminal && job.endless().isEmpty();
    long pause = (often ? ON_TERMINAL : IN_LOG).toMillis();
    progress.timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            progress.show();
          }
        },
        pause,
        pause);
    return progress;
  }

  /** Shows this result's counts from now on. */
  void follow(PipelineResult pipelineResult) {
    result = Optional.of(pipelineResult);
  }

  private void announce(Job.Endless endless) {
    job.input().shown().forEach(input -> out.println("  watches " + input));
    out.printf(
        "  looks for files every %s, writes tables to %s every %s while they change%n"
            + "  runs until it is stopped (Ctrl-C), so it ends with no report; at any time%n"
            + "  newsprint report --output=%2$s shows the tables%n",
        seconds(endless.watch()), Paths.shown(job.output().folder()), seconds(endless.update()));
  }

  private static String seconds(Duration duration) {
    return "%s s"
        .formatted(BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros().toPlainString());
  }

  private void show() {
    String line =
        job.endless().isPresent()
            ? tabulated().orElse("  nothing written yet")
            : result.map(this::counts).orElseGet(this::elapsedOnly);
    if (terminal || job.endless().isEmpty() || !line.equals(shown)) {
      out.print(terminal ? "\r" + line + "\u001b[K" : line + System.lineSeparator());
      out.flush();
    }
    shown = line;
  }

  /** The counts of this run in the table run; none before it is written. */
  private Optional<String> tabulated() {
    try {
      return new TableFolder(job.output().folder())
          .read(Tables.RUN, job.output().files().get(0)).stream()
              .filter(row -> row.string("run_id").equals(runId))
              .findFirst()
              .map(Progress::counts);
    } catch (IOException notYetWritten) {
      return Optional.empty();
    }
  }

  private static String counts(TableRow run) {
    return ("  in the tables: read %,d · accepted %,d · rejected %,d · duplicates of an id %,d"
            + " · earlier revisions %,d")
        .formatted(
            run.longValue("read"),
            run.longValue("accepted"),
            run.longValue("rejected"),
            run.longValue("duplicates_of_id"),
            run.longValue("revisions"));
  }

  private String elapsedOnly() {
    return "  running on %s, %.0f s".formatted(runner, seconds());
  }

  private String counts(PipelineResult running) {
    long read = count(running, ParseArticles.METRICS, "read");
    long conflicts = count(running, AdmitArticles.METRICS, "rejected_duplicate_id");
    long duplicates = count(running, AdmitArticles.METRICS, "duplicates_of_id");
    long revisions = count(running, AdmitArticles.METRICS, "revisions");
    return "  read %,d · accepted %,d · rejected %,d · %,.0f/s · %d of %d tables · %.0f s"
        .formatted(
            read,
            count(running, ParseArticles.METRICS, "accepted") - conflicts - duplicates - revisions,
            count(running, ParseArticles.METRICS, "rejected") + conflicts,
            read / seconds(),
            count(running, WriteTables.METRICS, "tables"),
            Tables.all().size(),
            seconds());
  }

  private static long count(PipelineResult running, String stage, String counter) {
    MetricsFilter filter =
        MetricsFilter.builder().addNameFilter(MetricNameFilter.named(stage, counter)).build();
    try {
      long sum = 0;
      for (MetricResult<Long> count : running.metrics().queryMetrics(filter).getCounters()) {
        sum += count.getAttempted();
      }
      return sum;
    } catch (UnsupportedOperationException noMetrics) {
      return 0; // A runner need not count; the run table has the counts in the end.
    }
  }

  private double seconds() {
    return (System.nanoTime() - started) / 1e9;
  }

  @Override
  public void close() {
    timer.cancel();
    if (terminal) {
      out.print("\r\u001b[K");
    }
    out.flush();
  }
}
