package org.newsprint.database;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.newsprint.change.Cadence;
import org.newsprint.change.Change;
import org.newsprint.change.ChangeCoder;
import org.newsprint.change.KeyChanges;
import org.newsprint.change.TrackPerKey;
import org.newsprint.table.RowFate;
import org.newsprint.table.RowFate.Fate;
import org.newsprint.table.RowFateCoder;
import org.newsprint.table.TableRow;
import org.newsprint.table.TableRowCoder;

/** Delivers the groups of rows in which a run over an interval has changed something. */
final class DeliverFates extends PTransform<PCollection<RowFate>, PCollection<String>> {
  private static final long serialVersionUID = 1L;

  private final Database database;
  private final long delivery;
  private final Clock clock;

  private DeliverFates(Database database, long delivery, Clock clock) {
    this.database = database;
    this.delivery = delivery;
    this.clock = clock;
  }

  static DeliverFates to(Database database, long delivery, Clock clock) {
    return new DeliverFates(database, delivery, clock);
  }

  @Override
  public PCollection<String> expand(PCollection<RowFate> rows) {
    return rows.apply(
            "Add", MapElements.into(new TypeDescriptor<Change<RowFate>>() {}).via(Change::added))
        .setCoder(ChangeCoder.of(RowFateCoder.of()))
        .apply("Key by group", KeyChanges.by(fate -> RowGroup.of(fate.row()), RowFateCoder.of()))
        .apply(
            "Changed groups",
            TrackPerKey.revising(
                new ChangedGroups(clock),
                RowFateCoder.of(),
                KvCoder.of(VarLongCoder.of(), ChangeCoder.of(TableRowCoder.of())),
                Cadence.atEnd()))
        .apply("Deliver", ParDo.of(new DeliverRows(database, delivery)))
        .setCoder(StringUtf8Coder.of());
  }

  /** All rows of a group in which one came or went, stamped with the time. */
  static final class ChangedGroups
      implements TrackPerKey.Revision<RowFate, KV<Long, Change<TableRow>>> {
    private static final long serialVersionUID = 1L;

    private final Clock clock;

    ChangedGroups(Clock clock) {
      this.clock = clock;
    }

    @Override
    public void revise(
        String group,
        List<RowFate> before,
        List<RowFate> after,
        Consumer<KV<Long, Change<TableRow>>> out) {
      if (after.stream().allMatch(row -> row.fate() == Fate.STAYED)) {
        return;
      }
      long revision = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
      for (RowFate row : after) {
        out.accept(
            KV.of(
                revision,
                row.fate() == Fate.WENT ? Change.removed(row.row()) : Change.added(row.row())));
      }
    }
  }
}
