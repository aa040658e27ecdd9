package org.newsprint;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.newsprint.article.ParseArticles;

/**
 * Says while a job runs how far it is: on a terminal one line that is written over and over,
 * elsewhere a line every ten seconds.
 */
final class Progress implements AutoCloseable {
  private static final Duration ON_TERMINAL = Duration.ofMillis(500);
  private static final Duration IN_LOG = Duration.ofSeconds(10);

  private final PrintWriter out;
  private final boolean terminal;
  private final String runner;
  private final long started = System.nanoTime();
  private final Timer timer = new Timer("progress", true);
  private volatile Optional<PipelineResult> result = Optional.empty();

  private Progress(PrintWriter out, boolean terminal, String runner) {
    this.out = out;
    this.terminal = terminal;
    this.runner = runner;
  }

  /** Begins to show the progress of a job. */
  @SuppressWarnings(
      "SystemConsoleNull") // It is null without a terminal up to JDK 21, the newest we run on.
  static Progress start(PrintWriter out, Job job, Run run) {
    Progress progress = new Progress(out, System.console() != null, run.runner());
    out.printf(
        "newsprint %s: job %s on %s, topic %s%n",
        Run.version(), job.name(), run.runner(), job.topic().id());
    out.flush();
    long pause = (progress.terminal ? ON_TERMINAL : IN_LOG).toMillis();
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

  private void show() {
    String line = result.map(this::counts).orElseGet(this::elapsedOnly);
    out.print(terminal ? "\r" + line + "\u001b[K" : line + System.lineSeparator());
    out.flush();
  }

  private String elapsedOnly() {
    return "  running on %s, %.0f s".formatted(runner, seconds());
  }

  private String counts(PipelineResult running) {
    long read = count(running, "read");
    return "  read %,d · parsed %,d · rejected %,d · %,.0f/s · %.0f s"
        .formatted(
            read,
            count(running, "accepted"),
            count(running, "rejected"),
            read / seconds(),
            seconds());
  }

  private static long count(PipelineResult running, String counter) {
    try {
      Iterable<MetricResult<Long>> counts =
          running
              .metrics()
              .queryMetrics(
                  MetricsFilter.builder()
                      .addNameFilter(MetricNameFilter.named(ParseArticles.class, counter))
                      .build())
              .getCounters();
      long sum = 0;
      for (MetricResult<Long> count : counts) {
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
