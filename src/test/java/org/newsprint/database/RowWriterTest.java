package org.newsprint.database;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.table.RowSamples;
import org.newsprint.table.Table;
import org.newsprint.table.TableRow;
import org.newsprint.table.Tables;

class RowWriterTest {
  private static final Patience PATIENCE =
      new Patience(Duration.ofMillis(20), Duration.ofMillis(200), Duration.ofSeconds(30));

  @TempDir private static Path folder;
  private static PostgresServer server;

  @BeforeAll
  static void startServer() {
    server = PostgresServer.start(folder);
  }

  @AfterAll
  static void stopServer() throws Exception {
    server.close();
  }

  @BeforeEach
  void createTables() throws Exception {
    server.empty();
    assertThat(DatabaseCheck.mistakes(server.database(true)), is(empty()));
    for (long delivery = 1; delivery <= 3; delivery++) {
      assertThat(Deliveries.open(server.database(false), "run", "job"), is(delivery));
    }
  }

  @Test
  void write_rowsOfEveryTable_readBackEqual() throws Exception {
    for (Table table : Tables.all()) {
      List<TableRow> rows = List.of(RowSamples.of(table, 1), RowSamples.of(table, 2));
      write(1, added(rows.get(1), 1), added(rows.get(0), 1));
      assertThat(table.name(), server.rows(table), is(rows));
    }
  }

  @Test
  void write_absentValues_areNull() throws Exception {
    TableRow full = RowSamples.of(Tables.OUTLET, 1);
    TableRow sparse = full.edit().set("name", java.util.Optional.empty()).build();
    write(1, added(full, 1));
    write(1, added(sparse, 2));
    assertThat(server.rows(Tables.OUTLET), is(List.of(sparse)));
  }

  @Test
  void write_olderRevisionAfterNewer_newestStays() throws Exception {
    write(2, added(outlet(20), 7));
    write(2, added(outlet(10), 6));
    write(1, added(outlet(30), 99));
    assertThat(server.rows(Tables.OUTLET), is(List.of(outlet(20))));
    write(2, added(outlet(21), 7));
    assertThat(server.rows(Tables.OUTLET), is(List.of(outlet(21))));
    write(3, added(outlet(5), 1));
    assertThat(server.rows(Tables.OUTLET), is(List.of(outlet(5))));
  }

  @Test
  void write_rowAfterItsRetraction_staysAwayUnlessNewer() throws Exception {
    write(2, removed(outlet(10), 7));
    write(2, added(outlet(10), 6));
    write(1, added(outlet(10), 99));
    assertThat(server.rows(Tables.OUTLET), is(empty()));
    write(2, added(outlet(10), 8));
    assertThat(server.rows(Tables.OUTLET), is(List.of(outlet(10))));
    write(2, removed(outlet(10), 7));
    assertThat(server.rows(Tables.OUTLET), is(List.of(outlet(10))));
  }

  @Test
  void write_oneBatchWithAllOfARowsHistory_newestStays() throws Exception {
    write(1, added(outlet(3), 3), removed(outlet(2), 2), added(outlet(1), 1));
    assertThat(server.rows(Tables.OUTLET), is(List.of(outlet(3))));
    write(1, removed(outlet(3), 6), added(outlet(4), 5), added(outlet(1), 4));
    assertThat(server.rows(Tables.OUTLET), is(empty()));
  }

  @Test
  void write_articleOfALaterRun_whatAnEarlierSaidOfItGoes() throws Exception {
    write(1, added(article("a"), 1), added(sentence("a", 0), 1), added(sentence("a", 1), 1));
    write(1, added(article("b"), 1), added(sentence("b", 0), 1));
    write(2, added(sentence("a", 0), 1));
    write(2, added(article("a"), 1));
    assertThat(server.rows(Tables.SENTENCE), is(List.of(sentence("a", 0), sentence("b", 0))));
    assertThat(server.rows(Tables.ARTICLE), is(List.of(article("a"), article("b"))));
    // An earlier run that ends later does not bring it back.
    write(1, added(sentence("a", 1), 9));
    assertThat(server.rows(Tables.SENTENCE), is(List.of(sentence("a", 0), sentence("b", 0))));
  }

  @Test
  void write_windowOfALaterRun_replacesAllItsRows() throws Exception {
    TableRow before = RowSamples.of(Tables.OUTLET_WINDOW, 1);
    TableRow other = RowSamples.of(Tables.OUTLET_WINDOW, 2);
    write(1, added(before, 1), added(other, 1), added(RowSamples.of(Tables.COPY_FLOW, 1), 1));
    TableRow after = before.edit().set("outlet", "another").build();
    write(2, added(RowSamples.of(Tables.TOPIC_WINDOW, 1), 1), added(after, 1));
    assertThat(server.rows(Tables.OUTLET_WINDOW), is(List.of(after, other)));
    assertThat(server.rows(Tables.COPY_FLOW), is(empty()));
  }

  @Test
  void write_rowThatTheDatabaseRefuses_isKeptApartAndTheOthersCome() throws Exception {
    List<RowChange> changes = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      changes.add(added(RowSamples.of(Tables.OUTLET, i), 1));
    }
    TableRow nul = RowSamples.of(Tables.OUTLET, 50).edit().set("name", "NUL \0 here").build();
    TableRow nulKey = RowSamples.of(Tables.OUTLET, 51).edit().set("outlet", "\0").build();
    TableRow long3000 =
        RowSamples.of(Tables.OUTLET, 52).edit().set("outlet", unpackable(9_000)).build();
    changes.add(20, added(nul, 1));
    changes.add(30, added(nulKey, 1));
    changes.add(40, added(long3000, 1));
    RowWriter.Counts counts = write(1, changes.toArray(RowChange[]::new));
    assertThat(counts, is(new RowWriter.Counts(50, 0, 3, 0)));
    assertThat(server.rows(Tables.OUTLET).size(), is(50));
    List<String> refused =
        server.ask(
            "SELECT sql_state, table_name, delivery, payload FROM refused_row ORDER BY payload");
    assertThat(refused.toString(), refused.size(), is(3));
    assertThat(refused.get(0), containsString("22021|outlet|1|{\"outlet\":\"\\u0000\""));
    assertThat(refused.get(1), containsString("22021|outlet|1|{\"outlet\":\"text 000000050\""));
    assertThat(refused.get(1), containsString("NUL \\u0000 here"));
    assertThat(refused.get(2), containsString("54000|outlet|1|{"));
    // Again: the same row is refused once.
    write(1, added(nul, 1));
    assertThat(server.ask("SELECT count(*) FROM refused_row"), is(List.of("3")));
  }

  @Test
  void write_rowThatIsLackingAndCannotBeMended_failsWithoutWaiting() {
    server.run("DROP TABLE outlet");
    SQLException failure = assertThrows(SQLException.class, () -> write(1, added(outlet(1), 1)));
    assertThat(failure.getSQLState(), is("42P01"));
    assertThat(SqlFailure.said(failure), not(containsString("INSERT")));
  }

  @Test
  @Timeout(60)
  void write_serverRestartsInTheMiddle_losesNothing() throws Exception {
    try (RowWriter writer = writer(1)) {
      writer.write(List.of(added(RowSamples.of(Tables.OUTLET, 1), 1)));
      server.stop();
      ExecutorService apart = Executors.newSingleThreadExecutor();
      Future<RowWriter.Counts> second =
          apart.submit(() -> writer.write(List.of(added(RowSamples.of(Tables.OUTLET, 2), 1))));
      Thread.sleep(1_000);
      assertThat(second.isDone() ? second.get() : "waiting", is("waiting"));
      server.startAgain();
      RowWriter.Counts counts = second.get(30, TimeUnit.SECONDS);
      apart.shutdown();
      assertThat(counts.retries(), is(greaterThan(1L)));
      assertThat(counts.written(), is(1L));
    }
    assertThat(
        server.rows(Tables.OUTLET),
        is(List.of(RowSamples.of(Tables.OUTLET, 1), RowSamples.of(Tables.OUTLET, 2))));
  }

  @Test
  void write_serverThatStaysAway_failsWhenPatienceEnds() throws Exception {
    Patience little =
        new Patience(Duration.ofMillis(10), Duration.ofMillis(20), Duration.ofMillis(100));
    Database gone = server.database("jdbc:postgresql://127.0.0.1:1/none", false);
    try (RowWriter writer =
        new RowWriter(() -> Connections.open(gone, PostgresServer.SECRET), 1, little)) {
      SQLException failure =
          assertThrows(SQLException.class, () -> writer.write(List.of(added(outlet(1), 1))));
      assertThat(SqlFailure.of(failure), is(SqlFailure.PASSING));
    }
  }

  @Test
  @Timeout(60)
  void write_deadlock_isTriedAgain() throws Exception {
    TableRow first = RowSamples.of(Tables.OUTLET, 1);
    TableRow second = RowSamples.of(Tables.OUTLET, 2);
    write(1, added(first, 1), added(second, 1));
    server.run("GRANT SET ON PARAMETER deadlock_timeout TO newsprint");
    // The other holds the second row and asks for the first one, against the order of the writers.
    CountDownLatch held = new CountDownLatch(1);
    ExecutorService apart = Executors.newSingleThreadExecutor();
    Future<?> other =
        apart.submit(
            () -> {
              try (Connection connection = server.connect();
                  Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                // Who waits so long finds a deadlock, and gives up: that is to be the writer.
                statement.execute("SET LOCAL deadlock_timeout = '50s'");
                statement.execute("UPDATE outlet SET articles = 100 WHERE " + named(second));
                held.countDown();
                while (server
                    .ask("SELECT count(*) FROM pg_locks WHERE NOT granted")
                    .equals(List.of("0"))) {
                  Thread.sleep(5);
                }
                statement.execute("UPDATE outlet SET articles = 100 WHERE " + named(first));
                connection.commit();
              }
              return null;
            });
    held.await();
    RowWriter.Counts counts =
        write(
            2,
            added(first.edit().set("articles", 7L).build(), 1),
            added(second.edit().set("articles", 8L).build(), 1));
    other.get(30, TimeUnit.SECONDS);
    apart.shutdown();
    assertThat(counts.retries(), is(greaterThan(0L)));
    assertThat(server.ask("SELECT articles FROM outlet ORDER BY outlet"), is(List.of("7", "8")));
  }

  private static String named(TableRow row) {
    return "outlet = '%s'".formatted(row.string("outlet"));
  }

  private RowWriter.Counts write(long delivery, RowChange... changes) throws Exception {
    try (RowWriter writer = writer(delivery)) {
      return writer.write(Arrays.asList(changes));
    }
  }

  private static RowWriter writer(long delivery) {
    return new RowWriter(server::connect, delivery, PATIENCE);
  }

  private static RowChange added(TableRow row, long revision) {
    return new RowChange(row, false, revision);
  }

  private static RowChange removed(TableRow row, long revision) {
    return new RowChange(row, true, revision);
  }

  private static TableRow outlet(long articles) {
    return RowSamples.of(Tables.OUTLET, 1).edit().set("articles", articles).build();
  }

  private static TableRow article(String id) {
    return RowSamples.of(Tables.ARTICLE, 1).edit().set("article_id", id).build();
  }

  private static TableRow sentence(String id, long index) {
    return RowSamples.of(Tables.SENTENCE, 1)
        .edit()
        .set("article_id", id)
        .set("sentence_index", index)
        .build();
  }

  /** A text that no compression makes short. */
  private static String unpackable(int length) {
    StringBuilder text = new StringBuilder();
    java.util.Random random = new java.util.Random(1);
    random.ints(length, 33, 0x2000).forEach(text::appendCodePoint);
    return text.toString();
  }
}
