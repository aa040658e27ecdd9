package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.Shell.Said;
import org.newsprint.table.TableRow;
import org.newsprint.table.Tables;

class GenerateCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Shell shell;

  GenerateCommandTest(@TempDir Path folder) {
    this.shell = new Shell(folder);
  }

  @Test
  void generate_equalOptions_givesEqualBytes() {
    Said said = generate("a.jsonl", "--articles=700", "--truth=" + shell.path("a.truth.jsonl"));
    generate("b.jsonl", "--articles=700", "--truth=" + shell.path("b.truth.jsonl"));
    assertThat(said.exitCode(), is(ExitCode.DONE));
    assertThat(said.err(), is(emptyString()));
    assertThat(said.out(), containsString("wrote 700 articles: "));
    assertThat(shell.read("b.jsonl"), is(shell.read("a.jsonl")));
    assertThat(shell.read("b.truth.jsonl"), is(shell.read("a.truth.jsonl")));
    generate("c.jsonl", "--articles=700", "--seed=2");
    assertThat(shell.read("c.jsonl"), is(not(shell.read("a.jsonl"))));
  }

  /** Holds the bytes fast between builds and machines; change it when they change on purpose. */
  @Test
  void generate_theseOptions_givesTheseBytes() {
    generate("set", "--articles=1000", "--relevant=0.2", "--late=0.1", "--seed=5");
    assertThat(
        DigestUtils.sha256Hex(shell.read("set/docs.jsonl")),
        is("1eb974ccc7b3aee75e65916beec1f5c76f7ce36e4debb2588810eb9c75ffcb57"));
  }

  @Test
  void generate_compressed_holdsTheSame() throws IOException {
    generate("a.jsonl", "--articles=50");
    generate("a.jsonl.gz", "--articles=50");
    try (InputStream in = new GZIPInputStream(Files.newInputStream(shell.path("a.jsonl.gz")))) {
      String unpacked = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(unpacked, is(shell.read("a.jsonl")));
    }
  }

  @Test
  void generate_toTheStandardOutput_printsTheLinesAlone() {
    generate("a.jsonl", "--articles=50");
    Said said = Shell.newsprint("generate", "--articles=50", "--output=-");
    assertThat(said.out(), is(shell.read("a.jsonl")));
    assertThat(said.err(), containsString("wrote 50 articles"));
  }

  @Test
  void generate_fileThatIsThere_isReplaced() {
    shell.write("a.jsonl", "old");
    generate("a.jsonl", "--articles=3");
    assertThat(lines("a.jsonl"), hasSize(3));
    assertThat(shell.path("a.jsonl.part").toFile().exists(), is(false));
  }

  @Test
  void generate_truth_hasALineForEachArticle_andTheArticlesDoNotTell() {
    generate("a.jsonl", "--articles=300", "--truth=" + shell.path("t.jsonl"));
    List<JsonNode> articles = lines("a.jsonl");
    List<JsonNode> truths = lines("t.jsonl");
    assertThat(truths, hasSize(300));
    for (int i = 0; i < 300; i++) {
      assertThat(
          names(articles.get(i)), is("id url outlet title byline published_at language text"));
      assertThat(
          names(truths.get(i)).replace("copied_from ", ""),
          is("id published_at cluster kind relevant late"));
      assertThat(truths.get(i).get("id"), is(articles.get(i).get("id")));
      assertThat(truths.get(i).get("published_at"), is(articles.get(i).get("published_at")));
    }
  }

  @Test
  void generate_intoAFolder_canBeEvaluated() {
    Said said = generate("set", "--articles=400", "--days=2");
    assertThat(said.exitCode(), is(ExitCode.DONE));
    Said measured =
        Shell.newsprint("evaluate", "coverage", "--data=" + shell.path("set"), "--format=json");
    assertThat(measured.exitCode(), is(ExitCode.DONE));
    assertThat(measured.out(), containsString("\"documents\":400"));
    assertThat(f1(measured.out()), is(greaterThan(0.95)));
  }

  @Test
  void generate_aJobReadsAllOfIt_andFindsTheRelevantOnes() {
    generate(
        "in/a.jsonl",
        "--articles=300",
        "--relevant=0.3",
        "--days=2",
        "--spun=0.15",
        "--truth=" + shell.path("t.jsonl"));
    Said said = shell.run("in/a.jsonl", "--encoder=none");
    assertThat(said.err(), said.exitCode(), is(ExitCode.DONE));
    assertThat(shell.counts("out"), is(new Shell.Counts(300, 300, 0, 0)));
    Map<String, Boolean> found = new TreeMap<>();
    for (TableRow row : shell.rows("out", Tables.ARTICLE)) {
      found.put(row.string("article_id"), row.booleanValue("relevant"));
    }
    Map<String, Boolean> truth = new TreeMap<>();
    lines("t.jsonl")
        .forEach(line -> truth.put(line.get("id").asText(), line.get("relevant").asBoolean()));
    assertThat(found, is(truth));
  }

  @Test
  void generate_atARate_isPublishedWhenItIsWritten() {
    Instant before = Instant.now().minusMillis(1);
    long started = System.nanoTime();
    generate(
        "a.jsonl",
        "--articles=100",
        "--rate=200",
        "--late=0.2",
        "--days=1",
        "--truth=" + shell.path("t.jsonl"));
    double seconds = (System.nanoTime() - started) / 1e9;
    Instant after = Instant.now();
    assertThat(seconds, is(greaterThan(99 / 200.0)));
    Instant reached = before;
    int late = 0;
    Map<String, Instant> byId = new TreeMap<>();
    for (JsonNode truth : lines("t.jsonl")) {
      Instant published = Instant.parse(truth.get("published_at").asText());
      byId.put(truth.get("id").asText(), published);
      assertThat(published.isBefore(before) || published.isAfter(after), is(false));
      if (truth.get("late").asBoolean()) {
        late++;
        assertThat(published.isAfter(reached), is(false));
      } else {
        assertThat(published.isBefore(reached), is(false));
        reached = published;
      }
    }
    assertThat(late, is(greaterThan(5)));
    // In the order of ids, so that what a copy copies is not published after it.
    assertThat(byId.values().stream().toList(), is(byId.values().stream().sorted().toList()));
  }

  @Test
  void generate_wrongOptions_saysAllAtOnce() {
    Said said =
        Shell.newsprint(
            "generate",
            "--articles=0",
            "--output=" + shell.path("a.txt"),
            "--truth=" + shell.path("a.csv"),
            "--copies=0.2",
            "--spun=0.3",
            "--hot=-1",
            "--late=2",
            "--relevant=NaN",
            "--outlets=0",
            "--words=1",
            "--boilerplate=-1",
            "--days=0",
            "--start=0001-01-01",
            "--rate=0");
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(said.out(), is(emptyString()));
    assertThat(
        said.err(),
        allOf(
            containsString("13 mistakes:"),
            containsString("--articles: must be a whole number from 1 to 1000000000, but is 0"),
            containsString("a.txt' does not end in .jsonl or .jsonl.gz"),
            containsString("a.csv' does not end in .jsonl or .jsonl.gz"),
            containsString("--spun: is part of --copies, so must not be above 0.2"),
            containsString("--relevant: must be from 0 to 1.0, but is NaN"),
            containsString("--start: must be from 1000-01-01 to 9000-01-01"),
            containsString("--rate: must be a number above 0")));
  }

  @Test
  void generate_truthInTheFileOfTheOutput_isRefused() {
    Said said = generate("a.jsonl", "--articles=1", "--truth=" + shell.path("x/../a.jsonl"));
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(said.err(), containsString("--truth: is the file of --output; name another"));
  }

  @Test
  void generate_whereNothingCanBeWritten_fails() {
    shell.write("file", "");
    Said said = generate("file/a.jsonl", "--articles=1");
    assertThat(said.exitCode(), is(ExitCode.FAILED));
    assertThat(said.err(), containsString("newsprint: cannot write: "));
  }

  private Said generate(String output, String... more) {
    return Shell.newsprint(
        Stream.concat(Stream.of("generate", "--output=" + shell.path(output)), Stream.of(more))
            .toArray(String[]::new));
  }

  private List<JsonNode> lines(String file) {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : shell.read(file).split("\n", -1)) {
      if (!line.isEmpty()) {
        lines.add(node(line));
      }
    }
    return lines;
  }

  private static double f1(String json) {
    return node(json).get("f1").asDouble();
  }

  private static JsonNode node(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new AssertionError(json, e);
    }
  }

  private static String names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return String.join(" ", names);
  }
}
