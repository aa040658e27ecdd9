package org.newsprint.database;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.newsprint.change.Cadence;
import org.newsprint.change.Change;
import org.newsprint.change.ChangeCoder;
import org.newsprint.change.KeyChanges;
import org.newsprint.change.TrackPerKey;
import org.newsprint.table.RowFate;
import org.newsprint.table.RowKey;
import org.newsprint.table.TableRow;
import org.newsprint.table.TableRowCoder;

/**
 * Delivers the rows of all tables to a database, which ends with the rows that stand in the files.
 *
 * <p>At each beat of the cadence, or once at the end of a bounded input, a group's rows are
 * compared with those delivered before, and only the difference goes out. The database's own guard
 * (delivery and revision) keeps what comes twice or in the wrong order from doing harm, so delivery
 * may be repeated. Emits nothing, and ends when all is delivered.
 */
public final class DeliverTables
    extends PTransform<PCollection<Change<TableRow>>, PCollection<String>> {
  private static final long serialVersionUID = 1L;

  private final Database database;
  private final long delivery;
  private final Cadence cadence;
  private final Clock clock;

  private DeliverTables(Database database, long delivery, Cadence cadence, Clock clock) {
    this.database = database;
    this.delivery = delivery;
    this.cadence = cadence;
    this.clock = clock;
  }

  /**
   * Delivers to this database.
   *
   * @param delivery the number that {@link Deliveries#open} gave
   */
  public static DeliverTables to(Database database, long delivery, Cadence cadence) {
    return new DeliverTables(database, delivery, cadence, Clock.systemUTC());
  }

  @Override
  public PCollection<String> expand(PCollection<Change<TableRow>> rows) {
    return rows.apply("Key by group", KeyChanges.by(RowGroup::of, TableRowCoder.of()))
        .apply(
            "Compare",
            TrackPerKey.revising(
                new Compare(clock),
                TableRowCoder.of(),
                KvCoder.of(VarLongCoder.of(), ChangeCoder.of(TableRowCoder.of())),
                cadence))
        .apply("Deliver", ParDo.of(new DeliverRows(database, delivery)))
        .setCoder(StringUtf8Coder.of());
  }

  /**
   * Delivers what a run over an interval did to rows. Of a group in which a row came or went all
   * rows are delivered, since the database takes those of an earlier delivery out of it.
   */
  public PTransform<PCollection<RowFate>, PCollection<String>> ofFates() {
    return DeliverFates.to(database, delivery, clock);
  }

  /** What must be done to the rows of a group, stamped with the time. */
  static final class Compare implements TrackPerKey.Revision<TableRow, KV<Long, Change<TableRow>>> {
    private static final long serialVersionUID = 1L;

    private final Clock clock;

    Compare(Clock clock) {
      this.clock = clock;
    }

    @Override
    public void revise(
        String group,
        List<TableRow> before,
        List<TableRow> after,
        Consumer<KV<Long, Change<TableRow>>> out) {
      long revision = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
      Map<String, TableRow> old = byKey(before);
      Map<String, TableRow> now = byKey(after);
      old.forEach(
          (key, row) -> {
            if (!now.containsKey(key)) {
              out.accept(KV.of(revision, Change.removed(row)));
            }
          });
      now.forEach(
          (key, row) -> {
            if (!row.equals(old.get(key))) {
              out.accept(KV.of(revision, Change.added(row)));
            }
          });
    }

    /** One row a key; of several, the retraction of all but one is under way. */
    private static Map<String, TableRow> byKey(List<TableRow> rows) {
      Map<String, TableRow> byKey = new TreeMap<>();
      rows.forEach(row -> byKey.merge(RowKey.of(row), row, Compare::later));
      return byKey;
    }

    private static TableRow later(TableRow one, TableRow other) {
      if (one.table().has("version") && one.table().has("changed_at")) {
        int order = Long.compare(one.longValue("version"), other.longValue("version"));
        if (order != 0) {
          return order > 0 ? one : other;
        }
      }
      return TableRow.KEY_ORDER.compare(one, other) >= 0 ? one : other;
    }
  }
}
