package org.newsprint.table;

import java.time.Duration;
import java.time.Instant;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.newsprint.aggregate.Confusion;
import org.newsprint.aggregate.Measures;
import org.newsprint.aggregate.WindowKey;
import org.newsprint.change.Cadence;
import org.newsprint.change.Change;
import org.newsprint.change.ChangeCoder;
import org.newsprint.change.KeyChanges;
import org.newsprint.change.TrackPerKey;

/**
 * Turns windowed sums into versioned rows of outlet_window and its history, topic_window and
 * copy_flow.
 */
public final class TabulateWindows
    extends PTransform<
        PCollection<Change<KV<WindowKey, Measures>>>, PCollection<Change<TableRow>>> {
  private static final long serialVersionUID = 1L;

  // Not a field of the transform's state: a graph is built where its inputs are at hand.
  private final transient PCollection<Change<TableRow>> outlets;
  private final Instant runAt;
  private final Duration lateness;
  private final Cadence cadence;
  private final Confusion confusion;
  private final boolean versioned;

  private TabulateWindows(
      PCollection<Change<TableRow>> outlets,
      Instant runAt,
      Duration lateness,
      Cadence cadence,
      Confusion confusion,
      boolean versioned) {
    this.outlets = outlets;
    this.runAt = runAt;
    this.lateness = lateness;
    this.cadence = cadence;
    this.confusion = confusion;
    this.versioned = versioned;
  }

  /**
   * Tabulates the sums.
   *
   * @param outlets the rows of all known outlets, against which silence is told
   * @param runAt the time that the rows of a bounded run carry
   * @param lateness how long after its end a window is open for late articles
   */
  public static TabulateWindows with(
      PCollection<Change<TableRow>> outlets, Instant runAt, Duration lateness, Cadence cadence) {
    return new TabulateWindows(outlets, runAt, lateness, cadence, Confusion.exact(), true);
  }

  /** Corrects stances by the mistakes of the scorer; without this its labels are taken as right. */
  public TabulateWindows correctedBy(Confusion mistakes) {
    return new TabulateWindows(outlets, runAt, lateness, cadence, mistakes, versioned);
  }

  /** Leaves it to {@link WriteParts} to number the versions, which knows those before. */
  public TabulateWindows unversioned() {
    return new TabulateWindows(outlets, runAt, lateness, cadence, confusion, false);
  }

  @Override
  public PCollection<Change<TableRow>> expand(PCollection<Change<KV<WindowKey, Measures>>> sums) {
    PCollection<Change<TableRow>> rows = sums.apply("Fill", ToRows.windows(confusion));
    PCollection<Change<TableRow>> unversioned =
        PCollectionList.of(rows.apply("But topics", Filter.by(change -> !isTopic(change))))
            .and(silence(rows.apply("Topics", Filter.by(TabulateWindows::isTopic))))
            .apply("Unversioned", Flatten.pCollections());
    if (!versioned) {
      return unversioned;
    }
    PCollection<Change<TableRow>> current =
        unversioned.apply("Version rows", VersionRows.of(runAt, lateness, cadence));
    return PCollectionList.of(current)
        .and(history(current))
        .apply("Versioned", Flatten.pCollections());
  }

  private PCollection<Change<TableRow>> silence(PCollection<Change<TableRow>> topics) {
    return PCollectionList.of(topics)
        .and(outlets)
        .apply("And outlets", Flatten.pCollections())
        // All windows need all outlets; both are few.
        .apply("Together", KeyChanges.by(row -> "all", TableRowCoder.of()))
        .apply(
            "Silent outlets",
            TrackPerKey.maintaining(
                new SilentOutlets(), TableRowCoder.of(), TableRowCoder.of(), cadence.quicker()));
  }

  private static PCollection<Change<TableRow>> history(PCollection<Change<TableRow>> versioned) {
    return versioned
        .apply("Versions of outlets", Filter.by(TabulateWindows::isNewOutletVersion))
        .apply(
            "Keep",
            MapElements.into(new TypeDescriptor<Change<TableRow>>() {})
                .via(change -> change.with(change.value().as(Tables.OUTLET_WINDOW_HISTORY))))
        .setCoder(ChangeCoder.of(TableRowCoder.of()));
  }

  private static boolean isTopic(Change<TableRow> change) {
    return change.value().table().equals(Tables.TOPIC_WINDOW);
  }

  private static boolean isNewOutletVersion(Change<TableRow> change) {
    return change.weight() > 0 && change.value().table().equals(Tables.OUTLET_WINDOW);
  }
}
