package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.Shell.Said;
import org.newsprint.table.Table;
import org.newsprint.table.TableFolder;
import org.newsprint.table.TableFormat;
import org.newsprint.table.TableFormats;
import org.newsprint.table.TableRow;
import org.newsprint.table.Tables;
import org.yaml.snakeyaml.Yaml;

/** Runs that end with all their tables in one DuckDB file. */
class DuckDbRunTest {
  private static final String ARTICLES =
      """
      {"id":"a","outlet":"one.example","published_at":"2020-06-10T00:00:00Z","text":"O'Neill \\"x\\" \u202e😀."}
      {"id":"b","outlet":"two.example","published_at":"2020-06-11T00:00:00Z","text":"Two."}
      {"text":
      """;

  private final Path folder;
  private final Shell shell;

  DuckDbRunTest(@TempDir Path folder) {
    this.folder = folder;
    this.shell = new Shell(folder);
  }

  @Test
  void run_overTheSeeds_putsEveryRowIntoOneFile() throws Exception {
    Said run =
        Shell.newsprint(
            "run",
            "--job=pipelines/seeds.yaml",
            "--encoder=none",
            "--formats=duckdb,jsonl,parquet",
            "--output=" + shell.path("out"));
    assertThat(run.err(), run.exitCode(), is(ExitCode.DONE));
    String file = Paths.shown(shell.path("out/newsprint.duckdb").toString());
    assertThat(run.out(), containsString("all tables in " + file + System.lineSeparator()));
    try (DuckDb duckDb = open("out")) {
      for (Table table : Tables.all()) {
        assertThat(table.name(), duckDb.rows(table), is(read("out", table, "jsonl")));
        assertSameAsParquet(duckDb, table);
      }
      assertThat(read("out", Tables.COPY_EVIDENCE, "jsonl").size(), is(9));
      assertColumns(duckDb);
      assertThat(
          duckDb.ask(
              """
              SELECT DISTINCT round(sum(share_of_articles), 9), round(sum(share_of_unique_texts), 9),
                round(sum(share_of_originated_stories), 9)
              FROM share_of_voice GROUP BY grain, window_start
              HAVING sum(originated_stories) > 0 AND sum(unique_texts) > 0
              """),
          is(List.of("1.0|1.0|1.0")));
      assertThat(
          duckDb.ask("SELECT count(*), sum(articles) FROM outlet_daily"),
          is(duckDb.ask("SELECT count(*), 14 FROM outlet_window_current WHERE grain = 'day'")));
    }
    assertThat(leftovers("out"), is(empty()));
  }

  /** DuckDB's own reader of Parquet finds the same rows and types in the files. */
  private void assertSameAsParquet(DuckDb duckDb, Table table) throws SQLException {
    String parquet =
        "read_parquet('%s')"
            .formatted(shell.path("out/%s/%s.parquet".formatted(table.name(), table.name())));
    for (String difference :
        List.of("FROM %s EXCEPT ALL FROM %s", "FROM %2$s EXCEPT ALL FROM %1$s")) {
      assertThat(duckDb.ask(difference.formatted(table.name(), parquet)), is(empty()));
    }
    assertThat(
        duckDb.ask("SELECT column_name, column_type FROM (DESCRIBE FROM %s)".formatted(parquet)),
        is(
            duckDb.ask(
                "SELECT column_name, column_type FROM (DESCRIBE %s)".formatted(table.name()))));
  }

  /** Columns, types and comments are those of the metric catalogue, and no others. */
  private static void assertColumns(DuckDb duckDb) throws SQLException, IOException {
    Map<String, Object> catalogue =
        new Yaml().load(Files.readString(Path.of("docs", "metrics.yaml")));
    List<String> expected = new ArrayList<>();
    for (Map<String, Object> table : entries(catalogue, "tables")) {
      if (!"postgresql".equals(table.get("where"))) {
        entries(table, "columns")
            .forEach(
                column ->
                    expected.add(
                        "%s|%s|%s|%s"
                            .formatted(
                                table.get("name"),
                                column.get("name"),
                                column.get("type"),
                                column.get("definition"))));
      }
    }
    List<String> found =
        duckDb.ask(
            """
            SELECT table_name, column_name, CASE data_type WHEN 'VARCHAR' THEN 'string'
              WHEN 'BIGINT' THEN 'long' WHEN 'DOUBLE' THEN 'double' WHEN 'BOOLEAN' THEN 'boolean'
              WHEN 'TIMESTAMP WITH TIME ZONE' THEN 'timestamp' WHEN 'DATE' THEN 'date'
              ELSE data_type END, comment
            FROM duckdb_columns() WHERE database_name = 'newsprint' AND NOT internal
            """);
    assertThat(new TreeSet<>(found), is(new TreeSet<>(expected)));
    assertThat(
        duckDb.ask("SELECT count(*) FROM duckdb_tables() WHERE comment IS NULL"), is(List.of("0")));
  }

  @SuppressWarnings("unchecked") // The file's form is tested with it.
  private static List<Map<String, Object>> entries(Map<String, Object> in, String name) {
    return (List<Map<String, Object>>) Objects.requireNonNull(in.get(name), name);
  }

  @Test
  void run_duckdbAlone_isMadeFromParquet() throws Exception {
    shell.write("in/a.jsonl", ARTICLES);
    Said run = shell.run("in/a.jsonl", "--formats=duckdb");
    assertThat(run.err(), run.exitCode(), is(ExitCode.DONE));
    assertThat(run.out(), containsString("each as parquet"));
    try (DuckDb duckDb = open("out")) {
      assertThat(duckDb.rows(Tables.ARTICLE), is(read("out", Tables.ARTICLE, "parquet")));
      assertThat(duckDb.ask("SELECT reason FROM rejected_latest").size(), is(1));
    }
  }

  @Test
  void nights_endWithOneFileOfAllDays() throws Exception {
    shell.write("in/a.jsonl", ARTICLES);
    for (int day = 10; day < 12; day++) {
      Said night =
          shell.run(
              "in/a.jsonl",
              "--formats=csv,duckdb",
              "--from=2020-06-" + day,
              "--to=2020-06-" + (day + 1));
      assertThat(night.err(), night.exitCode(), is(ExitCode.DONE));
    }
    try (DuckDb duckDb = open("out")) {
      assertThat(duckDb.ask("SELECT article_id FROM article ORDER BY 1"), is(List.of("a", "b")));
      for (Table table : Tables.all()) {
        assertThat(
            duckDb.rows(table).stream().sorted(TableRow.KEY_ORDER).toList(),
            is(read("out", table, "csv")));
      }
    }
  }

  @Test
  void duckdb_ofTablesThatAreThere_replacesTheFileAndItsLog() throws Exception {
    shell.write("in/a.jsonl", ARTICLES);
    shell.run("in/a.jsonl");
    shell.write("out/newsprint.duckdb", "no database");
    shell.write("out/newsprint.duckdb.wal", "of another file");
    Said made = Shell.newsprint("duckdb", "--output=" + shell.path("out"));
    assertThat(made.err(), made.exitCode(), is(ExitCode.DONE));
    assertThat(made.out(), containsString("all tables in "));
    try (DuckDb duckDb = open("out")) {
      assertThat(duckDb.ask("SELECT count(*) FROM article"), is(List.of("2")));
    }
    assertThat(leftovers("out"), is(empty()));
  }

  @Test
  void duckdb_ofNoTables_saysWhatToDoAndLeavesTheFile() throws Exception {
    shell.write("out/newsprint.duckdb", "as it was");
    Said said = Shell.newsprint("duckdb", "--output=" + shell.path("out"));
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(
        said.err(),
        allOf(
            containsString("newsprint: no DuckDB file can be made"),
            containsString("there are no tables in "),
            containsString("run a job into it, or name another folder with --output=DIR")));
    assertThat(shell.read("out/newsprint.duckdb"), is("as it was"));
  }

  @Test
  void duckdb_ofHalfWrittenTables_saysWhichTableAndLeavesTheFile() throws Exception {
    shell.write("in/a.jsonl", ARTICLES);
    shell.run("in/a.jsonl");
    shell.write("out/newsprint.duckdb", "as it was");
    String articles = shell.read("out/article/article.jsonl");
    shell.write("out/article/article.jsonl", articles.substring(0, articles.length() - 9));
    Said said = Shell.newsprint("duckdb", "--output=" + shell.path("out"));
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(said.err(), containsString("the table article in "));
    shell.write("out/article/article.jsonl", articles.substring(0, articles.indexOf('\n') + 1));
    Said lacking = Shell.newsprint("duckdb", "--output=" + shell.path("out"));
    assertThat(lacking.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(
        lacking.err(),
        containsString("do not belong together: article has 1 rows, the outlets have 2"));
    assertThat(shell.read("out/newsprint.duckdb"), is("as it was"));
    assertThat(leftovers("out"), is(empty()));
  }

  @Test
  void jobWithoutAnEnd_isRefusedADuckDbFile() {
    String stream = Shell.jobText() + "stream:\n  watch: PT1S\n  update: PT1S\n";
    String job = shell.write("stream.yaml", stream).toString();
    Said option = Shell.newsprint("run", "--job=" + job, "--formats=jsonl,duckdb");
    assertThat(option.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(
        option.err(),
        allOf(
            containsString("--formats: duckdb is written at the end of a run"),
            containsString("newsprint duckdb --output=DIR")));
    shell.write("stream.yaml", stream.replace("[jsonl]", "[jsonl, duckdb]"));
    Said check = Shell.newsprint("check", "--job=" + job);
    assertThat(check.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(
        check.err(), containsString("output.formats: duckdb is written at the end of a run"));
  }

  private DuckDb open(String output) throws SQLException {
    return DuckDb.open(shell.path(output + "/newsprint.duckdb"));
  }

  private List<TableRow> read(String output, Table table, String label) throws IOException {
    TableFormat format = TableFormats.named(label).orElseThrow();
    return new TableFolder(folder.resolve(output).toString()).read(table, format);
  }

  private List<String> leftovers(String output) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(output))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".part") || name.endsWith(".wal"))
          .toList();
    }
  }
}
