package org.newsprint.table;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.newsprint.change.Cadence;
import org.newsprint.change.Change;
import org.newsprint.change.ChangeCoder;
import org.newsprint.change.KeyChanges;

/**
 * Numbers the versions of window rows, and says of each whether it is early, on time or late, and
 * whether it is final.
 *
 * <p>A bounded run gives each row one version, which is final. In an endless run a window is early
 * until its end, on time for the allowed lateness after that, and then final, all by the clock; a
 * later change makes a further version, marked late.
 */
final class VersionRows
    extends PTransform<PCollection<Change<TableRow>>, PCollection<Change<TableRow>>> {
  private static final long serialVersionUID = 1L;

  private final Instant runAt;
  private final Duration lateness;
  private final Cadence cadence;

  private final Clock clock;

  private VersionRows(Instant runAt, Duration lateness, Cadence cadence, Clock clock) {
    this.runAt = runAt;
    this.lateness = lateness;
    this.cadence = cadence;
    this.clock = clock;
  }

  /**
   * Versions the rows.
   *
   * @param runAt the time that the rows of a bounded run carry; an endless run uses the system
   *     clock
   * @param lateness how long after its end a window is open for late articles
   */
  static VersionRows of(Instant runAt, Duration lateness, Cadence cadence) {
    return new VersionRows(runAt, lateness, cadence, Clock.systemUTC());
  }

  /** Takes the time from this clock, which must be serializable. */
  VersionRows withClock(Clock other) {
    return new VersionRows(runAt, lateness, cadence, other);
  }

  @Override
  public PCollection<Change<TableRow>> expand(PCollection<Change<TableRow>> rows) {
    return (cadence.pause().isPresent() ? versions(rows) : onlyVersion(rows))
        .setCoder(ChangeCoder.of(TableRowCoder.of()));
  }

  private PCollection<Change<TableRow>> onlyVersion(PCollection<Change<TableRow>> rows) {
    RowVersion only = RowVersion.only(runAt);
    return rows.apply(
        "Only version",
        MapElements.into(new TypeDescriptor<Change<TableRow>>() {})
            .via(change -> change.with(only.on(change.value()))));
  }

  private PCollection<Change<TableRow>> versions(PCollection<Change<TableRow>> rows) {
    return rows.apply("Key by row", KeyChanges.by(RowKey::of, TableRowCoder.of()))
        .apply("Version", ParDo.of(new Versions(clock, lateness, cadence)));
  }
}
