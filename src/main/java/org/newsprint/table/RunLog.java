package org.newsprint.table;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.jspecify.annotations.Nullable;
import org.newsprint.aggregate.RunCounts;
import org.newsprint.change.Change;
import org.newsprint.change.ChangeCoder;

/** Writes the run's own row: its counts, and when they were complete. */
public final class RunLog
    extends PTransform<PCollection<Change<KV<String, RunCounts>>>, PCollection<Change<TableRow>>> {
  private static final long serialVersionUID = 1L;

  /**
   * What is known of a run before it starts.
   *
   * @param job the name of the job
   * @param startedAt when it began
   * @param runner the simple name of the runner
   * @param version the version of Newsprint
   */
  public record Header(String job, Instant startedAt, String runner, String version)
      implements Serializable {}

  private final Header header;
  private final @Nullable Clock clock;

  private RunLog(Header header, @Nullable Clock clock) {
    this.header = header;
    this.clock = clock;
  }

  /**
   * The row of a run that ends.
   *
   * @param clock tells when the counts were complete
   */
  public static RunLog ofBounded(Header header, Clock clock) {
    return new RunLog(header, clock);
  }

  /** The row of a run that does not end. */
  public static RunLog ofEndless(Header header) {
    return new RunLog(header, null);
  }

  @Override
  public PCollection<Change<TableRow>> expand(PCollection<Change<KV<String, RunCounts>>> counts) {
    Header run = header;
    @Nullable Clock time = clock;
    return counts
        .apply(
            "To rows",
            MapElements.into(new TypeDescriptor<Change<TableRow>>() {})
                .via(change -> change.with(row(change.value(), run, time))))
        .setCoder(ChangeCoder.of(TableRowCoder.of()));
  }

  private static TableRow row(KV<String, RunCounts> run, Header header, @Nullable Clock clock) {
    RunCounts counts = run.getValue();
    return TableRow.of(Tables.RUN)
        .set("run_id", run.getKey())
        .set("job", header.job())
        .set("started_at", header.startedAt())
        .set("finished_at", Optional.ofNullable(clock).map(Clock::instant))
        .set("runner", header.runner())
        .set("version", header.version())
        .set("read", counts.read())
        .set("accepted", counts.accepted())
        .set("rejected", counts.rejected())
        .set("late", counts.late())
        .set("duplicates_of_id", counts.duplicates())
        .build();
  }
}
