package org.newsprint.database;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsprint.table.RowKey;
import org.newsprint.table.Table;
import org.newsprint.table.TableFormats;
import org.newsprint.table.TableRow;

/**
 * Brings changes of rows into the database, in transactions.
 *
 * <p>What passes (a deadlock, a server that restarts) is tried again for as long as the {@link
 * Patience} lasts; every statement may be repeated. A row that the database refuses does not fail
 * the others: the batch is halved until the row is alone, and it is written to {@code refused_row}.
 *
 * <p>Not safe for use by several threads.
 */
final class RowWriter implements AutoCloseable {
  /** Opens connections. */
  @FunctionalInterface
  interface Connector {
    Connection open() throws SQLException;
  }

  /**
   * What became of the rows so far.
   *
   * @param written rows brought, also those that a newer one stood in the way of
   * @param removed rows taken back
   * @param refused rows that the database did not take
   * @param retries times that something was tried again
   */
  record Counts(long written, long removed, long refused, long retries) {
    static final Counts NONE = new Counts(0, 0, 0, 0);

    Counts plus(Counts more) {
      return new Counts(
          written + more.written,
          removed + more.removed,
          refused + more.refused,
          retries + more.retries);
    }
  }

  @FunctionalInterface
  private interface Work {
    void on(Connection connection) throws SQLException;
  }

  private static final String REFUSE =
      """
      INSERT INTO "refused_row" ("table_name", "row_key", "delivery", "revision", "sql_state",
        "detail", "payload", "refused_at")
      VALUES (?, ?, ?, ?, ?, ?, ?, CURRENT_TIMESTAMP)
      ON CONFLICT ("table_name", "row_key", "delivery") DO UPDATE SET
        "revision" = excluded."revision", "sql_state" = excluded."sql_state",
        "detail" = excluded."detail", "payload" = excluded."payload",
        "refused_at" = excluded."refused_at"
      """;

  private final Connector connector;
  private final long delivery;
  private final Patience patience;
  private final Map<String, TableStatements> statements = new HashMap<>();
  private @Nullable Connection connection;
  private Counts counts = Counts.NONE;

  RowWriter(Connector connector, long delivery, Patience patience) {
    this.connector = connector;
    this.delivery = delivery;
    this.patience = patience;
  }

  /**
   * Brings these changes, in the order of their keys.
   *
   * @return what became of them
   * @throws SQLException when the database can lastingly not be written
   */
  Counts write(List<RowChange> changes) throws SQLException, InterruptedException {
    counts = Counts.NONE;
    if (!changes.isEmpty()) {
      deliver(changes.stream().sorted(RowChange.BY_KEY).toList());
    }
    return counts;
  }

  private void deliver(List<RowChange> changes) throws SQLException, InterruptedException {
    try {
      persistently(open -> apply(changes, open));
      long removed = changes.stream().filter(RowChange::removed).count();
      counts = counts.plus(new Counts(changes.size() - removed, removed, 0, 0));
    } catch (SQLException refusal) {
      if (SqlFailure.of(refusal) != SqlFailure.OF_A_ROW) {
        throw refusal;
      }
      if (changes.size() == 1) {
        persistently(open -> refuse(changes.get(0), refusal, open));
        counts = counts.plus(new Counts(0, 0, 1, 0));
      } else {
        int half = changes.size() / 2;
        deliver(changes.subList(0, half));
        deliver(changes.subList(half, changes.size()));
      }
    }
  }

  /** Does the work in a transaction, again and again while what stands in the way passes. */
  private void persistently(Work work) throws SQLException, InterruptedException {
    long begin = System.nanoTime();
    for (int attempt = 1; ; attempt++) {
      try {
        Connection open = connection();
        work.on(open);
        open.commit();
        return;
      } catch (SQLException failure) {
        leave();
        boolean patient = System.nanoTime() - begin < patience.all().toNanos();
        if (SqlFailure.of(failure) != SqlFailure.PASSING || !patient) {
          throw failure;
        }
        counts = counts.plus(new Counts(0, 0, 0, 1));
        Thread.sleep(patience.pause(attempt).toMillis());
      }
    }
  }

  private Connection connection() throws SQLException {
    Connection open = connection;
    if (open == null) {
      open = connector.open();
      connection = open;
      open.setAutoCommit(false);
    }
    return open;
  }

  /** Takes the transaction back, and a connection that cannot even do that is closed. */
  private void leave() {
    Connection open = connection;
    if (open != null) {
      try {
        open.rollback();
      } catch (SQLException lost) {
        close();
      }
    }
  }

  private void apply(List<RowChange> changes, Connection open) throws SQLException {
    Map<String, List<RowChange>> byTable =
        changes.stream()
            .collect(
                Collectors.groupingBy(
                    change -> change.row().table().name(), TreeMap::new, Collectors.toList()));
    for (List<RowChange> ofTable : byTable.values()) {
      Table table = ofTable.get(0).row().table();
      TableStatements sql = statements(table);
      each(ofTable, Predicate.not(RowChange::removed), sql.upsert(), open, this::bindUpsert);
      each(ofTable, RowChange::removed, sql.bury(), open, this::bindBury);
      each(ofTable, RowChange::removed, sql.remove(), open, this::bindRemove);
    }
    for (List<RowChange> ofTable : byTable.values()) {
      for (Table led : RowGroup.ledBy(ofTable.get(0).row().table())) {
        each(ofTable, change -> true, statements(led).prune(), open, this::bindPrune);
      }
    }
  }

  private TableStatements statements(Table table) {
    return statements.computeIfAbsent(table.name(), name -> TableStatements.of(table));
  }

  @FunctionalInterface
  private interface Binding {
    void bind(RowChange change, Parameters parameters) throws SQLException;
  }

  private static void each(
      List<RowChange> changes,
      Predicate<RowChange> which,
      String sql,
      Connection open,
      Binding binding)
      throws SQLException {
    List<RowChange> chosen = changes.stream().filter(which).toList();
    if (chosen.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = open.prepareStatement(sql)) {
      for (RowChange change : chosen) {
        binding.bind(change, new Parameters(statement));
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private void bindUpsert(RowChange change, Parameters parameters) throws SQLException {
    TableRow row = change.row();
    Table table = row.table();
    parameters.columns(row, table.columnNames()).stamp(delivery, change.revision());
    parameters.text(table.name()).text(RowKey.of(row)).stamp(delivery, change.revision());
    if (RowGroup.leader(table).isPresent()) {
      parameters.columns(row, RowGroup.columns(table)).number(delivery);
    }
  }

  private void bindBury(RowChange change, Parameters parameters) throws SQLException {
    TableRow row = change.row();
    parameters.text(row.table().name()).text(RowKey.of(row)).stamp(delivery, change.revision());
  }

  private void bindRemove(RowChange change, Parameters parameters) throws SQLException {
    TableRow row = change.row();
    parameters.columns(row, row.table().key()).stamp(delivery, change.revision());
  }

  private void bindPrune(RowChange change, Parameters parameters) throws SQLException {
    TableRow row = change.row();
    parameters.columns(row, row.table().key()).number(delivery);
  }

  private void refuse(RowChange change, SQLException refusal, Connection open) throws SQLException {
    try (PreparedStatement statement = open.prepareStatement(REFUSE)) {
      TableRow row = change.row();
      new Parameters(statement)
          .text(row.table().name())
          .text(storable(RowKey.of(row)))
          .stamp(delivery, change.revision())
          .text(SqlFailure.state(refusal))
          .text(storable(SqlFailure.said(refusal)))
          .text(json(row));
      statement.executeUpdate();
    }
  }

  /** The text where every database takes it: bounded, and shown in place of U+0000. */
  private static String storable(String text) {
    String bounded = text.length() <= 500 ? text : text.substring(0, 499) + "…";
    return bounded.replace('\0', '␀');
  }

  private static String json(TableRow row) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      TableFormats.named("jsonl").orElseThrow().write(row.table(), List.of(row), out);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return out.toString(StandardCharsets.UTF_8).strip();
  }

  @Override
  public void close() {
    Optional.ofNullable(connection).ifPresent(RowWriter::closeQuietly);
    connection = null;
  }

  private static void closeQuietly(Connection open) {
    try {
      open.close();
    } catch (SQLException gone) {
      // There is nothing left to close.
    }
  }
}
