package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsprint.synthetic.CorpusPlan;
import org.newsprint.synthetic.SyntheticCorpus;
import org.newsprint.table.Table;
import org.newsprint.table.TableFolder;
import org.newsprint.table.TableFormat;
import org.newsprint.table.TableFormats;
import org.newsprint.table.TableRow;
import org.newsprint.table.Tables;

/**
 * The same articles give the same tables: on every runner, in every order, at every parallelism.
 *
 * <p>The articles are the seeds, their copies, and a few broken, repeated and conflicting records.
 */
class RunnersAgreeTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MADE = 40;
  private static final String RUN_AT = "--runAt=2020-09-01T00:00:00Z";

  private static final List<String> LINES =
      withMadeNews(
          "{\"id\":\"a\",\"outlet\":\"one.example\",\"published_at\":\"2020-06-12T10:00:00Z\","
              + "\"text\":\"A short note that stands alone among all the others here.\"}",
          "{\"id\":\"a\",\"outlet\":\"one.example\",\"published_at\":\"2020-06-12T10:00:00Z\","
              + "\"text\":\"A short note that stands alone among all the others here.\"}",
          "{\"id\":\"a\",\"outlet\":\"two.example\",\"published_at\":\"2020-06-12T11:00:00Z\","
              + "\"text\":\"Another text under the same id, which cannot be right.\"}",
          "{\"id\":\"b\",\"published_at\":\"yesterday\",\"text\":\"No such date.\"}",
          "{\"id\":\"c\",\"text\":",
          "{\"outlet\":\"two.example\",\"published_at\":\"2020-06-12\",\"title\":\"Without an id\","
              + "\"text\":\"Police should not use facial recognition, the council's chair said.\"}");

  /** Besides these, copies of every manner, some of them weeks apart. */
  private static List<String> withMadeNews(String... lines) {
    CorpusPlan plan =
        CorpusPlan.of(11, MADE).withCopies(0.6).within(Duration.ofDays(40)).withHotStory(8);
    List<String> all = new ArrayList<>(List.of(lines));
    SyntheticCorpus.of(plan)
        .articles()
        .forEach(
            article ->
                all.add(
                    JSON.createObjectNode()
                        .put("id", article.id())
                        .put("outlet", article.head().outlet())
                        .put("title", article.head().title().orElse(""))
                        .put("published_at", article.head().publishedAt().toString())
                        .put("text", article.text())
                        .toString()));
    return List.copyOf(all);
  }

  @TempDir private static Path folder;

  private static Map<String, List<TableRow>> expected = Map.of();

  @BeforeAll
  static void runOnTheDirectRunner() throws IOException {
    expected = run("direct", LINES, "--runner=DirectRunner");
  }

  @Test
  void directRunner_findsTheCopiesAndTheRejects() {
    assertThat(rows("article"), hasSize(16 + MADE));
    assertThat(rows("rejected"), hasSize(3));
    List<TableRow> copies =
        rows("article").stream()
            .filter(row -> row.optionalString("copied_from").isPresent())
            .toList();
    assertThat(copies.size(), is(greaterThan(9 + MADE / 3)));
    assertThat(
        copies.stream().filter(row -> !row.string("outlet").startsWith("outlet-")).toList(),
        hasSize(9));
    assertThat(rows("copy_evidence"), hasSize(copies.size()));
    assertThat(rows("cluster").size(), is(greaterThan(5)));
    TableRow run = rows("run").get(0);
    assertThat(run.longValue("read"), is(20L + MADE));
    assertThat(run.longValue("accepted"), is(16L + MADE));
    assertThat(run.longValue("rejected"), is(3L));
    assertThat(run.longValue("duplicates_of_id"), is(1L));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--runner=FlinkRunner --flinkMaster=[local]",
        "--runner=FlinkRunner --flinkMaster=[local] --streaming",
        "--runner=FlinkRunner --flinkMaster=[local] --parallelism=3 --coverageShards=5",
        "--runner=FlinkRunner --flinkMaster=[local] --streaming --parallelism=2 --maxBundleSize=2",
        "--runner=DirectRunner --targetParallelism=1 --coverageShards=1"
      })
  void otherRunner_writesTheSameRows(String options) throws IOException {
    assertSame(run("other", LINES, options.split(" ")), List.of("run"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void otherOrder_writesTheSameRows(long seed) throws IOException {
    List<String> shuffled = new ArrayList<>(LINES);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(shuffled, is(not(LINES)));
    // The rejects say on which line they stood.
    assertSame(run("shuffled", shuffled, "--runner=DirectRunner"), List.of("run", "rejected"));
  }

  @Test
  void everyFormat_holdsTheSameRows() throws IOException {
    TableFolder tables = new TableFolder(folder.resolve("direct").toString());
    for (Table table : Tables.all()) {
      for (TableFormat format : TableFormats.all()) {
        assertThat(format.label(), tables.read(table, format), is(rows(table.name())));
      }
    }
  }

  private static List<TableRow> rows(String table) {
    return expected.getOrDefault(table, List.of());
  }

  private static void assertSame(Map<String, List<TableRow>> actual, List<String> except) {
    expected.forEach(
        (table, rows) -> {
          if (!except.contains(table)) {
            assertThat(table, actual.get(table), is(rows));
          }
        });
    assertThat(counts(actual), is(counts(expected)));
  }

  private static List<Long> counts(Map<String, List<TableRow>> tables) {
    return tables.getOrDefault("run", List.of()).stream()
        .flatMap(
            run ->
                List.of("read", "accepted", "rejected", "duplicates_of_id", "late").stream()
                    .map(run::longValue))
        .toList();
  }

  private static Map<String, List<TableRow>> run(String name, List<String> lines, String... options)
      throws IOException {
    Path input = Files.createDirectories(folder.resolve("in")).resolve("extra.jsonl");
    Files.write(input, lines);
    Path job = Files.writeString(folder.resolve("job.yaml"), jobFile(input));
    Path output = folder.resolve(name);
    List<String> args =
        new ArrayList<>(List.of("run", "--job=" + job, "--output=" + output, RUN_AT));
    args.addAll(List.of(options));
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int exitCode = Newsprint.execute(out, out, args.toArray(String[]::new));
    assertThat(said.toString(), exitCode, is(ExitCode.DONE));
    Map<String, List<TableRow>> tables = new TreeMap<>();
    for (Table table : Tables.all()) {
      tables.put(
          table.name(),
          new TableFolder(output.toString())
              .read(table, TableFormats.named("jsonl").orElseThrow()));
    }
    return tables;
  }

  private static String jobFile(Path input) {
    Path root = Path.of("").toAbsolutePath();
    return """
        job: agree
        topic: %1$s/pipelines/topics/facial-recognition-moratorium.yaml
        input:
          - {glob: %1$s/seeds/*.txt, format: text}
          - {glob: %1$s/seeds/copies/*.txt, format: text}
          - {glob: %2$s, format: jsonl}
        output: {folder: unused}
        """
        .formatted(root, input);
  }
}
