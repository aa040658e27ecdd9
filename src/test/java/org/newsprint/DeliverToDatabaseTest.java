package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.util.construction.PipelineTranslation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsprint.Shell.Said;
import org.newsprint.config.Problems;
import org.newsprint.database.Deliveries;
import org.newsprint.database.PostgresServer;
import org.newsprint.table.Table;
import org.newsprint.table.TableRow;
import org.newsprint.table.Tables;

/** What stands in the files stands in the database. */
class DeliverToDatabaseTest {
  private static final String STORY =
      "The city council voted on Tuesday to ban the use of facial recognition by its police."
          + " Supporters said the software errs too often and watches people who did nothing."
          + " The chief of police answered that officers would lose a useful tool.";
  private static final String OTHER =
      "The sheriff praised the cameras at the fair and said that they had found a lost child."
          + " Visitors stood in line for the wheel until the lamps went out at midnight.";
  @TempDir private static Path serverFolder;
  private static PostgresServer server;

  private final Path folder;
  private final Shell shell;
  private int nights;

  DeliverToDatabaseTest(@TempDir Path folder) {
    this.folder = folder;
    this.shell = new Shell(folder);
  }

  @BeforeAll
  static void startServer() {
    server = PostgresServer.start(serverFolder);
  }

  @AfterAll
  static void stopServer() throws Exception {
    server.close();
  }

  @BeforeEach
  void emptySchema() {
    server.empty();
  }

  @Test
  void seeds_database_holdsTheRowsOfTheFiles() throws Exception {
    Path root = Path.of("").toAbsolutePath();
    String job =
        shell
            .write(
                "seeds.yaml",
                """
                job: seeds
                topic: %1$s/pipelines/topics/facial-recognition-moratorium.yaml
                input:
                  - {glob: %1$s/seeds/*.txt, format: text}
                  - {glob: %1$s/seeds/copies/*.txt, format: text}
                output: {folder: out, formats: [jsonl]}
                jdbc: {url: '%2$s', user: newsprint, password: '%3$s', createTables: true}
                """
                    .formatted(root, server.url(), server.reference()))
            .toString();
    Said said = Shell.newsprint("run", "--job=" + job);
    assertThat(said.err(), said.exitCode(), is(ExitCode.DONE));
    assertThat(said.out(), containsString("and in the database jdbc:postgresql://127.0.0.1:"));
    assertThat(server.rows(Tables.ARTICLE), hasSize(14));
    assertDatabaseIsFiles("out");
    assertThat(
        server.ask(
            "SELECT DISTINCT d.run_id = r.run_id FROM delivery d JOIN run r USING (delivery)"),
        is(List.of("t")));
    assertThat(
        server.ask(
            """
            SELECT count(*) FROM (SELECT sum(share_of_articles) AS a, sum(share_of_unique_texts) AS t,
              sum(share_of_originated_stories) AS o FROM share_of_voice
              GROUP BY topic, grain, window_start) AS s
            WHERE abs(a - 1) > 1e-9 OR abs(t - 1) > 1e-9 OR abs(o - 1) > 1e-9
            """),
        is(List.of("0")));
    assertThat(
        server.ask("SELECT count(*), sum(articles) FROM outlet_daily"),
        is(
            server.ask(
                "SELECT count(*), sum(articles) FROM outlet_window_current WHERE grain = 'day'")));

    // The page's example and its role.
    List<String> shares = server.ask(example());
    assertThat(shares.toString(), shares.size(), is(greaterThan(5)));
    assertThat(shares.toString(), shares.get(0).split("\\|").length, is(5));
    server.run(Files.readString(Path.of("docs", "read-only-role.sql")));
    server.run("CREATE ROLE somebody LOGIN PASSWORD 'x' IN ROLE newsprint_reader");
    assertThat(server.ask("somebody", "x", example()), is(shares));
    for (String forbidden :
        List.of(
            "DELETE FROM article RETURNING 1",
            "SELECT * FROM refused_row",
            "CREATE TABLE mine AS SELECT 1")) {
      assertThat(refusal("somebody", "x", forbidden), containsString("permission denied"));
    }
  }

  private static String refusal(String user, String password, String sql) {
    try {
      return "done: " + server.ask(user, password, sql);
    } catch (IllegalStateException refused) {
      return String.valueOf(refused.getMessage());
    }
  }

  private static String example() throws IOException {
    String page = Files.readString(Path.of("docs", "databases.md"));
    return page.substring(page.indexOf("```sql\n") + 7, page.lastIndexOf("```")).strip();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--runner=DirectRunner",
        "--runner=FlinkRunner --flinkMaster=[local]",
        "--runner=FlinkRunner --flinkMaster=[local] --streaming --parallelism=2"
      })
  void everyRunner_database_holdsTheRowsOfTheFiles(String runner) {
    write(
        "a.jsonl",
        article("a", "one", "2020-06-10", STORY),
        article("b", "two", "2020-06-11", STORY));
    write("b.jsonl", article("c", "two", "2020-06-12", OTHER), "{no json");
    deliver("out", "in/*.jsonl", runner.split(" "));
    assertDatabaseIsFiles("out");
    assertThat(server.rows(Tables.COPY_EVIDENCE), hasSize(1));
    assertThat(server.rows(Tables.REJECTED), hasSize(1));
  }

  @Test
  void sameArticlesAgain_changeOnlyTheRunsOwnColumns() {
    write(
        "a.jsonl",
        article("a", "one", "2020-06-10", STORY),
        article("b", "two", "2020-06-11", STORY));
    deliver("out", "in/*.jsonl");
    Map<String, List<TableRow>> first = database();
    deliver("out", "in/*.jsonl");
    Map<String, List<TableRow>> second = database();
    first.remove("run");
    second.remove("run");
    assertThat(second, is(first));
    assertThat(server.ask("SELECT DISTINCT delivery FROM outlet_window"), is(List.of("2")));
  }

  @Test
  void otherArticles_leaveEarlierOnesAlone() {
    write(
        "a.jsonl",
        article("a", "one", "2020-05-10", STORY),
        article("b", "two", "2020-05-11", STORY));
    write("b.jsonl", article("c", "three", "2020-06-12", OTHER));
    deliver("out1", "in/a.jsonl");
    deliver("out2", "in/b.jsonl");
    for (Table table :
        List.of(
            Tables.ARTICLE,
            Tables.SENTENCE,
            Tables.CLUSTER,
            Tables.COPY_EVIDENCE,
            Tables.OUTLET_WINDOW,
            Tables.COPY_FLOW,
            Tables.OUTLET)) {
      List<TableRow> both =
          Stream.concat(shell.rows("out1", table).stream(), shell.rows("out2", table).stream())
              .sorted(TableRow.KEY_ORDER)
              .toList();
      assertThat(table.name(), server.rows(table), is(both));
    }
  }

  @Test
  void articleThatIsNoCopyAnyMore_losesItsEvidenceAndStory() {
    write(
        "a.jsonl",
        article("a", "one", "2020-06-10", STORY),
        article("b", "two", "2020-06-10", STORY));
    deliver("out1", "in/a.jsonl");
    assertThat(server.rows(Tables.CLUSTER), hasSize(1));
    write(
        "a.jsonl",
        article("a", "one", "2020-06-10", STORY),
        article("b", "three", "2020-06-10", OTHER));
    deliver("out2", "in/a.jsonl");
    for (Table table :
        List.of(
            Tables.ARTICLE,
            Tables.SENTENCE,
            Tables.VOICE,
            Tables.CLUSTER,
            Tables.COPY_EVIDENCE,
            Tables.OUTLET_WINDOW,
            Tables.TOPIC_WINDOW,
            Tables.COPY_FLOW,
            Tables.OUTLET_WINDOW_HISTORY)) {
      assertThat(table.name(), server.rows(table), is(shell.rows("out2", table)));
    }
    assertThat(server.rows(Tables.CLUSTER), is(empty()));
  }

  @Test
  void rejectWithACharacterThatTheDatabaseRefuses_isCountedAndTheRunGoesOn() {
    write("a.jsonl", article("a", "one", "2020-06-10", STORY), "{no \0 json");
    Said said = deliver("out", "in/*.jsonl");
    assertThat(said.out(), containsString("it refused 1 rows: see its table refused_row"));
    assertThat(server.rows(Tables.REJECTED), is(empty()));
    assertThat(
        server.ask("SELECT table_name, sql_state FROM refused_row"), is(List.of("rejected|22021")));
    assertThat(server.rows(Tables.ARTICLE), is(shell.rows("out", Tables.ARTICLE)));
  }

  @Test
  @Timeout(120)
  void endlessJob_originalAfterItsCopy_endsWithTheRowsOfABoundedRun() throws Exception {
    deliver("unused", nothing());
    Job endless = endless();
    Files.createDirectories(folder.resolve("inbox"));
    long delivery =
        Deliveries.open(endless.output().database().orElseThrow(), "endless", "endless");
    Pipeline pipeline =
        Pipeline.create(PipelineOptionsFactory.fromArgs("--blockOnRun=false").create());
    Monitor.build(
        pipeline,
        endless,
        Run.of(Instant.parse("2020-07-01T00:00:00Z"), "DirectRunner", 2).delivering(delivery));
    PipelineResult running = pipeline.run();
    try {
      drop("copies.jsonl", article("copy", "echo", "2020-06-11", STORY));
      drop("more.jsonl", article("third", "news", "2020-06-12", STORY));
      await(() -> server.rows(Tables.CLUSTER).size() == 1);
      assertThat(server.ask("SELECT cluster_id FROM cluster"), is(List.of("copy")));
      drop("originals.jsonl", article("first", "post", "2020-06-10", STORY));
      // The story has another first article now: the row under the old one must go.
      await(
          () -> server.ask("SELECT cluster_id, articles FROM cluster").equals(List.of("first|3")));
      assertThat(server.ask("SELECT cluster_id, articles FROM cluster"), is(List.of("first|3")));
      shell.run("inbox/*.jsonl");
      await(
          () ->
              shown(server.rows(Tables.OUTLET_WINDOW))
                  .equals(shown(shell.rows("out", Tables.OUTLET_WINDOW))));
      for (Table table :
          List.of(
              Tables.ARTICLE,
              Tables.CLUSTER,
              Tables.COPY_EVIDENCE,
              Tables.SENTENCE,
              Tables.OUTLET_WINDOW,
              Tables.COPY_FLOW)) {
        assertThat(table.name(), shown(server.rows(table)), is(shown(shell.rows("out", table))));
      }
    } finally {
      running.cancel();
    }
  }

  @Test
  void nights_databaseHoldsTheRowsOfTheFiles_alsoAfterALateOriginal() {
    // Something of its own about the topic, so that there are sentences that do not change later.
    write(
        "a.jsonl",
        article("copy", "echo", "2020-06-11", STORY),
        article("other", "echo", "2020-06-11", "The city banned facial recognition. " + STORY));
    night("a.jsonl", 11);
    assertDatabaseIsFiles("out");
    write("b.jsonl", article("third", "news", "2020-06-12", STORY));
    night("b.jsonl", 12);
    assertDatabaseIsFiles("out");
    // The story has another first article now: rows of days that have had their runs change and go.
    write("c.jsonl", article("first", "post", "2020-06-10", STORY));
    night("c.jsonl", 10);
    assertDatabaseIsFiles("out");
    assertThat(server.rows(Tables.ARTICLE), hasSize(4));
    assertThat(server.rows(Tables.RUN), hasSize(3));
    night("c.jsonl", 10);
    assertDatabaseIsFiles("out");
  }

  private void night(String file, int day) {
    nights++;
    Said said =
        Shell.newsprint(
            Stream.concat(
                    Stream.of(
                        "run",
                        "--job=" + shell.job(),
                        "--input=" + shell.path("in/" + file),
                        "--output=" + shell.path("out"),
                        "--encoder=none",
                        "--from=2020-06-%d".formatted(day),
                        "--to=2020-06-%d".formatted(day + 1),
                        "--runAt=2020-07-%dT00:00:00Z".formatted(10 + nights)),
                    Stream.of(options(true)))
                .toArray(String[]::new));
    assertThat(said.out() + said.err(), said.exitCode(), is(ExitCode.DONE));
  }

  @Test
  void wrongOptions_areNamedAllAtOnceAndHoldNoSecret() {
    write("a.jsonl", article("a", "one", "2020-06-10", STORY));
    Said said =
        shell.run(
            "in/*.jsonl",
            "--jdbcUrl=jdbc:postgresql://db/news?password=" + PostgresServer.SECRET,
            "--jdbcPassword=" + PostgresServer.SECRET);
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(said.err(), containsString("--jdbcUrl: must not hold a user or a password"));
    assertThat(said.err(), containsString("--jdbcUser: is missing"));
    assertThat(said.err(), containsString("--jdbcPassword: must be env:NAME or file:PATH"));
    assertThat(said.out() + said.err(), not(containsString(PostgresServer.SECRET)));
    Said alone = shell.run("in/*.jsonl", "--jdbcUser=me", "--createTables");
    assertThat(alone.err(), containsString("--jdbcUser: goes with --jdbcUrl, which is missing"));
    assertThat(alone.err(), containsString("--createTables: goes with --jdbcUrl"));
  }

  @Test
  void wrongKeysOfTheJobFile_areNamedWithTheirLines() {
    shell.write(
        "bad.yaml",
        Shell.jobText()
            + "jdbc:\n  url: jdbc:postgresql://me:%1$s@db/news\n  password: %1$s\n"
                .formatted(PostgresServer.SECRET));
    Said said = Shell.newsprint("check", "--job=" + shell.path("bad.yaml"));
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(said.err(), containsString("bad.yaml:10: jdbc.url: must not hold a user"));
    assertThat(said.err(), containsString("jdbc.user: is missing"));
    assertThat(said.err(), containsString("bad.yaml:11: jdbc.password: must be env:NAME"));
    assertThat(said.err(), not(containsString(PostgresServer.SECRET)));
  }

  @Test
  void databaseWithoutTables_andNoInput_areNamedTogether() {
    Said said = shell.run("in/none.jsonl", options(false));
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(said.err(), containsString("no file matches"));
    assertThat(said.err(), containsString("--createTables makes them"));
  }

  @Test
  void secret_standsInNoGraphOptionOrText() throws Exception {
    Job job = endless();
    Pipeline pipeline = Pipeline.create();
    Monitor.build(pipeline, job, Run.of(Instant.parse("2020-07-01T00:00:00Z"), "DirectRunner", 2));
    String graph = PipelineTranslation.toProto(pipeline).toString();
    assertThat(graph, containsString("Deliver tables"));
    assertThat(graph, not(containsString(PostgresServer.SECRET)));
    String bytes = serialized(job.output().database().orElseThrow());
    assertThat(bytes, containsString("secret"));
    assertThat(bytes + job + pipeline.getOptions(), not(containsString(PostgresServer.SECRET)));
  }

  /** As it travels, but without the compression that would hide what it says. */
  private static String serialized(Object object) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    return bytes.toString(StandardCharsets.ISO_8859_1);
  }

  private String nothing() {
    write("empty.jsonl", article("none", "none", "2019-01-01", OTHER));
    return "in/empty.jsonl";
  }

  private Said deliver(String output, String glob, String... more) {
    Said said =
        shell.runInto(
            output,
            glob,
            Stream.concat(Stream.of(options(true)), Stream.of(more)).toArray(String[]::new));
    assertThat(said.err() + said.out(), said.exitCode(), is(ExitCode.DONE));
    assertThat(said.err() + said.out(), not(containsString(PostgresServer.SECRET)));
    return said;
  }

  private static String[] options(boolean createTables) {
    return new String[] {
      "--jdbcUrl=" + server.url(),
      "--jdbcUser=" + PostgresServer.USER,
      "--jdbcPassword=" + server.reference(),
      "--createTables=" + createTables
    };
  }

  private Job endless() throws Exception {
    shell.write(
        "endless.yaml",
        Shell.jobText().replace(" in/", " inbox/").replace("folder: out", "folder: endless")
            + "stream: {watch: PT0.2S, update: PT0.5S}\n"
            + "jdbc: {url: '%s', user: newsprint, password: '%s'}\n"
                .formatted(server.url(), server.reference()));
    Problems problems = new Problems();
    Job job = JobFile.read(folder.resolve("endless.yaml"), problems);
    UnrunnableJobException.throwIfAny(problems);
    return job;
  }

  private void assertDatabaseIsFiles(String output) {
    for (Table table : Tables.all()) {
      assertThat(table.name(), server.rows(table), is(shell.rows(output, table)));
    }
  }

  private static Map<String, List<TableRow>> database() {
    Map<String, List<TableRow>> rows = new TreeMap<>();
    Tables.all().forEach(table -> rows.put(table.name(), server.rows(table)));
    return rows;
  }

  /** The rows as {@link Shell#shown}, without the empty job's. */
  private static List<String> shown(List<TableRow> rows) {
    return rows.stream()
        .map(Shell::shown)
        .filter(row -> !row.contains("2018-12") && !row.contains("2019-01"))
        .toList();
  }

  private void write(String name, String... lines) {
    shell.write("in/" + name, String.join("\n", lines) + "\n");
  }

  private static String article(String id, String outlet, String day, String text) {
    return "{\"id\":\"%s\",\"outlet\":\"%s\",\"published_at\":\"%sT08:00:00Z\",\"text\":\"%s\"}"
        .formatted(id, outlet, day, text);
  }

  private void drop(String name, String line) throws IOException {
    Path written = shell.write(name, line + "\n");
    Files.move(written, folder.resolve("inbox").resolve(name));
  }

  private static void await(Condition condition) throws InterruptedException {
    long deadline = System.nanoTime() + Duration.ofSeconds(40).toNanos();
    while (!condition.holds() && System.nanoTime() < deadline) {
      Thread.sleep(200);
    }
  }

  private interface Condition {
    boolean holds();
  }
}
