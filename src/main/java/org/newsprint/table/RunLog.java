package org.newsprint.table;

import java.time.Clock;
import java.util.Optional;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.jspecify.annotations.Nullable;
import org.newsprint.aggregate.RunCounts;
import org.newsprint.aggregate.RunKey;
import org.newsprint.change.Change;
import org.newsprint.change.ChangeCoder;

/** Writes the run's own row: its counts, and when they were complete. */
public final class RunLog
    extends PTransform<PCollection<Change<KV<RunKey, RunCounts>>>, PCollection<Change<TableRow>>> {
  private static final long serialVersionUID = 1L;

  private final @Nullable Clock clock;

  private RunLog(@Nullable Clock clock) {
    this.clock = clock;
  }

  /**
   * The row of a run that ends.
   *
   * @param clock tells when the counts were complete
   */
  public static RunLog ofBounded(Clock clock) {
    return new RunLog(clock);
  }

  /** The row of a run that does not end. */
  public static RunLog ofEndless() {
    return new RunLog(null);
  }

  @Override
  public PCollection<Change<TableRow>> expand(PCollection<Change<KV<RunKey, RunCounts>>> counts) {
    @Nullable Clock time = clock;
    return counts
        .apply(
            "To rows",
            MapElements.into(new TypeDescriptor<Change<TableRow>>() {})
                .via(change -> change.with(row(change.value(), time))))
        .setCoder(ChangeCoder.of(TableRowCoder.of()));
  }

  private static TableRow row(KV<RunKey, RunCounts> counted, @Nullable Clock clock) {
    RunKey run = counted.getKey();
    RunCounts counts = counted.getValue();
    return TableRow.of(Tables.RUN)
        .set("run_id", run.id())
        .set("job", run.job())
        .set("started_at", run.startedAt())
        .set("finished_at", Optional.ofNullable(clock).map(Clock::instant))
        .set("runner", run.runner())
        .set("version", run.version())
        .set("read", counts.read())
        .set("accepted", counts.accepted())
        .set("rejected", counts.rejected())
        .set("late", counts.late())
        .set("duplicates_of_id", counts.duplicates())
        .set("outside_interval", counts.outside())
        .set("revisions", counts.revisions())
        .build();
  }
}
