package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.Shell.Said;
import org.newsprint.database.PostgresServer;

/** The dashboards are those of their statements, and every statement of the docs runs. */
class BiDashboardsTest {
  private static final Path BI = Path.of("docs", "bi");
  private static final Pattern FENCED = Pattern.compile("(?ms)^```sql\n(.*?)^```");
  private static final Pattern INDENTED = Pattern.compile("(?m)^    SELECT .*(\n    .+)*");

  @TempDir private static Path folder;
  private static PostgresServer server;

  @BeforeAll
  static void deliverTheSeeds() {
    server = PostgresServer.start(folder);
    Shell shell = new Shell(folder);
    Said run =
        Shell.newsprint(
            "run",
            "--job=pipelines/seeds.yaml",
            "--encoder=none",
            "--output=" + shell.path("out"),
            "--formats=parquet,duckdb",
            "--createTables",
            "--jdbcUser=" + PostgresServer.USER,
            "--jdbcPassword=" + server.reference(),
            "--jdbcUrl=" + server.url());
    assertThat(run.out() + run.err(), run.exitCode(), is(ExitCode.DONE));
  }

  @AfterAll
  static void stopServer() throws IOException {
    server.close();
  }

  /** With {@code -Dnewsprint.updateDocs} the files are written anew. */
  @Test
  void dashboards_areMadeFromTheStatements() throws IOException {
    Map<String, String> files = new BiDashboards(BiPanel.all()).files();
    if (System.getProperty("newsprint.updateDocs") != null) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = BI.resolve(file.getKey());
        Files.createDirectories(path.resolveSibling("."));
        Files.writeString(path, file.getValue());
      }
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      assertThat(file.getKey(), Files.readString(BI.resolve(file.getKey())), is(file.getValue()));
    }
    assertThat(new TreeMap<>(files).keySet(), is(new TreeMap<>(there()).keySet()));
  }

  /** The files of dashboards that are there, made or left over. */
  private static Map<String, String> there() throws IOException {
    Map<String, String> there = new TreeMap<>();
    try (Stream<Path> files = Files.walk(BI)) {
      files
          .map(file -> BI.relativize(file).toString())
          .filter(file -> file.matches("(superset/.*|[^/]*\\.json)") && file.contains("."))
          .forEach(file -> there.put(file, ""));
    }
    return there;
  }

  /** The same rows, and for every panel some, in both databases. */
  @Test
  void panels_askBothDatabasesForTheSame() throws Exception {
    for (BiPanel panel : BiPanel.all()) {
      List<String> found = rows(postgres(), panel.everything());
      assertThat(panel.name(), found, is(rows(duckDb(), panel.everything())));
      if (!panel.name().endsWith("rejects")) { // The seeds have none.
        assertThat(panel.name(), found, is(not(empty())));
      }
    }
  }

  /** Grafana puts a condition in place of its macro; here the whole time is one. */
  @Test
  void panels_withATimeFilter_askForTheSame() throws Exception {
    int filtered = 0;
    for (BiPanel panel : BiPanel.all()) {
      String sql =
          panel.filtered("AND %s BETWEEN '2020-01-01T00:00:00Z' AND '2021-01-01T00:00:00Z'");
      assertThat(panel.name(), rows(postgres(), sql), is(rows(postgres(), panel.everything())));
      filtered += sql.contains("BETWEEN") ? 1 : 0;
      String none = panel.filtered("AND %s > '2100-01-01T00:00:00Z'");
      if (sql.contains("BETWEEN") && !panel.chart().equals("number")) {
        assertThat(panel.name(), rows(postgres(), none), is(empty()));
      }
    }
    assertThat(filtered, greaterThan(5));
  }

  @Test
  void panels_nameTheirColumns() throws Exception {
    for (BiPanel panel : BiPanel.all()) {
      try (Connection connection = postgres();
          Statement statement = connection.createStatement();
          ResultSet found = statement.executeQuery(panel.everything())) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          names.add(found.getMetaData().getColumnLabel(i));
        }
        assertThat(panel.name(), BiDashboards.columns(panel), is(names));
      }
    }
  }

  /** Figures that must come out, worked out by hand from the fourteen seeds. */
  @Test
  void totals_ofTheSeeds_areKnown() throws Exception {
    BiPanel totals = BiPanel.all().get(0);
    assertThat(rows(postgres(), totals.everything()).get(0).startsWith("14|"), is(true));
  }

  /**
   * Every statement on any page, with the folders of the examples replaced by one that is there.
   */
  @Test
  void statementsOfThePages_run() throws Exception {
    int run = 0;
    for (Path page : pages()) {
      String text = Files.readString(page);
      for (Pattern form : List.of(FENCED, INDENTED)) {
        Matcher found = form.matcher(text);
        while (found.find()) {
          String sql = found.group(found.groupCount() == 1 && form == FENCED ? 1 : 0);
          run(page + ": " + sql, sql);
          run++;
        }
      }
    }
    assertThat(run, greaterThan(2));
  }

  private static void run(String where, String sql) throws SQLException {
    String statement = sql.strip().replaceFirst(";$", "");
    if (statement.contains(".parquet'")) {
      String here =
          statement
              .replaceAll("'out/[a-z]+/([a-z_]+)/(\\*/)*", "'" + folder + "/out/$1/")
              .replace("/*.parquet", "/outlet_window.parquet")
              .replace("date >=", "window_date >=");
      assertThat(where, rows(duckDb(), here), is(not(empty())));
      return;
    }
    assertThat(where, rows(postgres(), statement), is(not(empty())));
    assertThat(where, rows(duckDb(), statement), is(rows(postgres(), statement)));
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
      return Stream.concat(
              Stream.of(Path.of("README.md")),
              docs.filter(file -> file.toString().endsWith(".md")).sorted())
          .toList();
    }
  }

  /** Every file of SQL beside the pages runs as well, as the owner of the schema. */
  @Test
  void filesOfSql_run() throws Exception {
    for (String statement : Files.readString(Path.of("docs/read-only-role.sql")).split(";\n", -1)) {
      if (!statement.isBlank()) {
        server.run(statement);
      }
    }
    server.run("CREATE ROLE bi LOGIN PASSWORD 'bi' IN ROLE newsprint_reader");
    for (BiPanel panel : BiPanel.all()) {
      assertThat(
          panel.name(),
          server.ask("bi", "bi", panel.everything()).size(),
          is(rows(postgres(), panel.everything()).size()));
    }
  }

  private static Connection postgres() throws SQLException {
    return DriverManager.getConnection(server.url(), "postgres", "");
  }

  private static Connection duckDb() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:duckdb:" + folder.resolve("out/newsprint.duckdb"), readOnly());
  }

  private static Properties readOnly() {
    Properties properties = new Properties();
    properties.setProperty("duckdb.read_only", "true");
    return properties;
  }

  private static List<String> rows(Connection opened, String sql) throws SQLException {
    try (Connection connection = opened;
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          row.add(shown(found.getObject(i)));
        }
        rows.add(String.join("|", row));
      }
      return rows;
    }
  }

  /** As both drivers mean it: numbers to nine decimals, times in UTC. */
  private static String shown(Object value) {
    if (value instanceof Number number) {
      return new BigDecimal(number.toString())
          .setScale(9, RoundingMode.HALF_EVEN)
          .stripTrailingZeros()
          .toPlainString();
    }
    if (value instanceof OffsetDateTime time) {
      return time.toInstant().toString();
    }
    return value instanceof Timestamp time ? time.toInstant().toString() : String.valueOf(value);
  }
}
