package org.newsprint.database;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.jspecify.annotations.Nullable;
import org.newsprint.change.Change;
import org.newsprint.table.TableRow;

/** Brings rows to the database, many at a time; nothing is left behind at the end of a bundle. */
final class DeliverRows extends DoFn<KV<Long, Change<TableRow>>, String> {
  private static final long serialVersionUID = 1L;

  private static final String METRICS = "newsprint.deliver";

  static final int MOST_IN_A_BATCH = 1_000;

  private final Database database;
  private final long delivery;
  private final Patience patience;
  private final Counter written = Metrics.counter(METRICS, "rows_written");
  private final Counter removed = Metrics.counter(METRICS, "rows_removed");
  private final Counter refused = Metrics.counter(METRICS, "rows_refused");
  private final Counter retries = Metrics.counter(METRICS, "retries");

  private transient @Nullable RowWriter writer;
  private transient @Nullable List<RowChange> batch;

  DeliverRows(Database database, long delivery) {
    this.database = database;
    this.delivery = delivery;
    this.patience = Patience.DEFAULT;
  }

  /** Looks the password up here, where it is needed, and keeps it out of what is serialized. */
  @Setup
  public void setUp() throws IOException {
    String password = database.password().resolve();
    writer = new RowWriter(() -> Connections.open(database, password), delivery, patience);
    batch = new ArrayList<>();
  }

  @StartBundle
  public void start() {
    batch().clear();
  }

  @ProcessElement
  public void gather(@Element KV<Long, Change<TableRow>> change)
      throws IOException, InterruptedException {
    Change<TableRow> row = change.getValue();
    batch().add(new RowChange(row.value(), row.weight() < 0, change.getKey()));
    if (batch().size() >= MOST_IN_A_BATCH) {
      flush();
    }
  }

  @FinishBundle
  public void flush() throws IOException, InterruptedException {
    RowWriter open = writer;
    if (open == null) {
      throw new IllegalStateException("not set up");
    }
    try {
      RowWriter.Counts counts = open.write(batch());
      written.inc(counts.written());
      removed.inc(counts.removed());
      refused.inc(counts.refused());
      retries.inc(counts.retries());
    } catch (SQLException e) {
      // Not as the cause: a batch's exception repeats its whole statement, with the values.
      throw new IOException(
          "cannot deliver rows to the database %s: %s"
              .formatted(database.shownUrl(), SqlFailure.said(e)));
    }
    batch().clear();
  }

  private List<RowChange> batch() {
    List<RowChange> open = batch;
    if (open == null) {
      throw new IllegalStateException("not set up");
    }
    return open;
  }

  @Teardown
  public void tearDown() {
    RowWriter open = writer;
    if (open != null) {
      open.close();
    }
  }
}
