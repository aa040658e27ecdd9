package org.newsprint.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsprint.table.Column;
import org.newsprint.table.RowSamples;
import org.newsprint.table.Table;
import org.newsprint.table.Tables;

/**
 * Measures, in a PostgreSQL of its own that keeps what it commits, how many rows two writers bring
 * in a second; and there and in DuckDB, how long the statements of docs/bi take over a million rows
 * of {@code outlet_window}. Prints a line each, and the plan of what takes longer than 300 ms.
 */
public final class DatabaseBenchmark {
  private static final int WRITTEN = 100_000;
  private static final int BATCH = 1_000;
  private static final int OUTLETS = 1_000;
  private static final int DAYS = 500;
  private static final int TIMES = 5;
  private static final long SLOW_MS = 300;

  private static final String START =
      "TIMESTAMPTZ '2024-01-01 00:00:00+00' + CAST(d AS integer) * INTERVAL '1 day'";

  private static final Map<String, String> WINDOW =
      Map.of(
          "topic", "'news'",
          "grain", "g",
          "window_start", START,
          "window_end", START + " + CASE g WHEN 'day' THEN 1 ELSE 7 END * INTERVAL '1 day'",
          "window_date", "DATE '2024-01-01' + CAST(d AS integer)",
          "outlet", "'outlet-' || CAST(o AS text) || '.example'",
          "from_outlet", "'outlet-' || CAST(o AS text) || '.example'",
          "to_outlet", "'outlet-' || CAST((o + 1 + d % 7) AS text) || '.example'",
          "articles", "8 + (o * 31 + d * 17) % 9");

  private DatabaseBenchmark() {}

  /**
   * Takes two minutes and 2 GB of the temporary folder.
   *
   * @param args {@code write} or {@code ask}, to do only that
   */
  public static void main(String[] args) throws Exception {
    String only = args.length > 0 ? args[0] : "";
    try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
      String url = server.getJdbcUrl("postgres", "postgres");
      execute(url, Schema.statements());
      if (!only.equals("ask")) {
        write(url);
      }
      if (!only.equals("write")) {
        compare(url, panels());
      }
    }
  }

  private static void write(String url) throws Exception {
    execute(
        url,
        List.of("INSERT INTO delivery VALUES (1, 'run', 'job', now()), (2, 'run', 'job', now())"));
    for (Table table : List.of(Tables.OUTLET_WINDOW, Tables.ARTICLE, Tables.SENTENCE)) {
      write(url, table, WRITTEN, 1); // Neither compiler nor planner is measured.
      for (long delivery = 1; delivery <= 2; delivery++) {
        long begin = System.nanoTime();
        ExecutorService writers = Executors.newFixedThreadPool(2);
        List<Future<Long>> written = new ArrayList<>();
        for (int writer = 0; writer < 2; writer++) {
          int first = writer * WRITTEN / 2;
          long number = delivery;
          written.add(writers.submit(() -> write(url, table, first, number)));
        }
        long rows = 0;
        for (Future<Long> some : written) {
          rows += some.get();
        }
        writers.shutdown();
        System.out.printf(
            "%-14s %s %,d rows, two writers: %,d rows/s%n",
            table.name(),
            delivery == 1 ? "inserted" : "replaced",
            rows,
            rows * 1_000_000_000L / (System.nanoTime() - begin));
      }
    }
  }

  private static long write(String url, Table table, int first, long delivery) throws Exception {
    Patience patience =
        new Patience(Duration.ofMillis(20), Duration.ofMillis(200), Duration.ofSeconds(30));
    long written = 0;
    try (RowWriter writer =
        new RowWriter(() -> DriverManager.getConnection(url), delivery, patience)) {
      for (int from = first; from < first + WRITTEN / 2; from += BATCH) {
        List<RowChange> batch = new ArrayList<>();
        for (int i = from; i < from + BATCH; i++) {
          batch.add(new RowChange(RowSamples.of(table, i), false, 1));
        }
        written += writer.write(batch).written();
      }
    }
    return written;
  }

  private static void compare(String postgres, Map<String, String> panels) throws Exception {
    Path file = Files.createTempDirectory("newsprint").resolve("bench.duckdb");
    String duckDb = "jdbc:duckdb:" + file;
    try (Connection open = DriverManager.getConnection(duckDb)) {
      List<String> tables = new ArrayList<>();
      for (Table table : Tables.all()) {
        tables.add(
            "CREATE TABLE %s (%s)".formatted(table.name(), Schema.definitions(table.columns())));
      }
      Views.OF_A_FOLDER.forEach(view -> tables.add(view.statements().get(0)));
      execute(open, tables);
      execute(open, filling(List.of()));
      execute(
          postgres,
          List.of(
              "TRUNCATE "
                  + Tables.all().stream().map(Table::name).collect(Collectors.joining(", "))));
      execute(postgres, filling(BookTables.STAMP));
      execute(postgres, List.of("VACUUM ANALYZE"));
      try (Connection served = DriverManager.getConnection(postgres)) {
        for (Map.Entry<String, String> panel : panels.entrySet()) {
          long there = median(served, panel.getValue());
          System.out.printf(
              "%-28s PostgreSQL %,5d ms, DuckDB %,5d ms%n",
              panel.getKey(), there, median(open, panel.getValue()));
          if (there > SLOW_MS) {
            explain(served, panel.getValue());
          }
        }
      }
    } finally {
      Files.deleteIfExists(file);
      Files.delete(file.getParent());
    }
  }

  /** The panels over all times, and those with a filter over the newest 90 days. */
  private static Map<String, String> panels() throws IOException {
    Map<String, String> panels = new TreeMap<>();
    try (Stream<Path> files = Files.list(Path.of("docs", "bi", "sql"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".sql", "");
        String sql = Files.readString(file);
        panels.put(name, sql);
        if (sql.contains("-- time: ")) {
          panels.put(
              name + ", 90 days",
              sql.replaceAll("-- time: (\\S+)", "AND $1 >= '2025-02-14T00:00:00Z'"));
        }
      }
    }
    return panels;
  }

  private static List<String> filling(List<Column> more) {
    String days = "generate_series(0, %d) AS days(d)".formatted(DAYS - 1);
    String grains = "(SELECT 'day' AS g UNION ALL SELECT 'week') AS grains";
    String all = "%s, %s, generate_series(0, %%d) AS outlets(o)".formatted(days, grains);
    Map<String, String> article =
        Map.of(
            "article_id", "'a' || CAST(o AS text)",
            "outlet", "'outlet-' || CAST(o % 1000 AS text) || '.example'",
            "published_at",
                "TIMESTAMPTZ '2024-01-01 00:00:00+00' + CAST(o % 500 AS integer) * INTERVAL '1 day'");
    Map<String, String> sentence =
        Map.of(
            "article_id", "'a' || CAST(o AS text)",
            "sentence_index", "d",
            "stance_label", "'favor'",
            "published_at",
                "TIMESTAMPTZ '2024-01-01 00:00:00+00' + CAST(o % 500 AS integer) * INTERVAL '1 day'");
    Map<String, String> cluster =
        Map.of(
            "cluster_id", "'a' || CAST(o AS text)",
            "articles", "2 + o % 40",
            "first_published_at",
                "TIMESTAMPTZ '2024-01-01 00:00:00+00' + CAST(o % 500 AS integer) * INTERVAL '1 day'");
    List<String> inserts = new ArrayList<>();
    if (!more.isEmpty()) {
      inserts.add("INSERT INTO delivery VALUES (9, 'run', 'job', now())");
    }
    inserts.add(insert(Tables.OUTLET_WINDOW, WINDOW, all.formatted(OUTLETS - 1), more));
    inserts.add(insert(Tables.TOPIC_WINDOW, WINDOW, all.formatted(0), more));
    inserts.add(insert(Tables.COPY_FLOW, WINDOW, all.formatted(200), more));
    inserts.add(
        insert(
            Tables.OUTLET,
            WINDOW,
            "generate_series(0, 999) AS outlets(o), (SELECT 0 AS d) AS z",
            more));
    inserts.add(insert(Tables.ARTICLE, article, "generate_series(0, 99999) AS articles(o)", more));
    inserts.add(
        insert(
            Tables.SENTENCE,
            sentence,
            "generate_series(0, 99999) AS articles(o), generate_series(0, 2) AS s(d)",
            more));
    inserts.add(insert(Tables.CLUSTER, cluster, "generate_series(0, 19999) AS stories(o)", more));
    inserts.add(insert(Tables.RUN, Map.of(), "(SELECT 0 AS o) AS one", more));
    return inserts;
  }

  private static String insert(
      Table table, Map<String, String> values, String from, List<Column> more) {
    List<Column> columns = Stream.concat(table.columns().stream(), more.stream()).toList();
    return "INSERT INTO %s (%s) SELECT %s FROM %s"
        .formatted(
            table.name(),
            Sql.quoted(columns.stream().map(Column::name).toList()),
            columns.stream()
                .map(
                    column ->
                        more.contains(column)
                            ? "9"
                            : values.getOrDefault(column.name(), any(column)))
                .collect(Collectors.joining(", ")),
            from);
  }

  private static String any(Column column) {
    if (column.nullable() && !List.of("stance_mean").contains(column.name())) {
      return "NULL";
    }
    return switch (column.type()) {
      case STRING -> "'text of a middling length'";
      case LONG -> "o % 3";
      case DOUBLE -> "CAST(o % 200 - 100 AS double precision) / 100";
      case BOOLEAN -> "true";
      case TIMESTAMP -> "TIMESTAMPTZ '2025-06-01 00:00:00+00'";
      case DATE -> "DATE '2025-06-01'";
    };
  }

  private static long median(Connection connection, String sql) throws SQLException {
    long[] millis = new long[TIMES];
    ask(connection, sql); // What is on disk is then in memory.
    for (int i = 0; i < TIMES; i++) {
      long begin = System.nanoTime();
      ask(connection, sql);
      millis[i] = (System.nanoTime() - begin) / 1_000_000;
    }
    Arrays.sort(millis);
    return millis[TIMES / 2];
  }

  private static void explain(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet plan = statement.executeQuery("EXPLAIN (ANALYZE, BUFFERS, TIMING OFF) " + sql)) {
      while (plan.next()) {
        System.out.println("    " + plan.getString(1));
      }
    }
  }

  private static void ask(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        rows.getObject(1);
      }
    }
  }

  private static void execute(String url, List<String> statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url)) {
      execute(connection, statements);
    }
  }

  private static void execute(Connection connection, List<String> statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
