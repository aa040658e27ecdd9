package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsprint.Shell.Said;
import org.newsprint.aggregate.Grain;
import org.newsprint.table.Table;
import org.newsprint.table.TableRow;
import org.newsprint.table.Tables;

/** {@code newsprint trace}. */
class TraceCommandTest {
  private static final String STORY =
      "The council voted on Tuesday to ban police from using facial recognition in the city of"
          + " Brookfield, after months of protest by residents. Mayor Ann Lee said the ban is"
          + " sensible and that officers had never been able to show what it was good for.";

  private static final String ARTICLES =
      """
      {"id":"first","url":"https://www.one.example/ban","title":"Ban voted","published_at":"2020-06-10T08:00:00Z","text":"%1$s"}
      {"url":"http://m.two.example/news/7/?utm_source=x#top","title":"Ban","published_at":"2020-06-10T09:30:00Z","text":"%1$s"}
      {"url":"https://two.example/news/7","title":"Ban","published_at":"2020-06-10T09:30:00Z","text":"%1$s"}
      {"id":"other","outlet":"two.example","published_at":"2020-06-11T09:30:00Z","text":"It rained."}
      {"id":"undated","url":"https://three.example/u?fbclid=1","published_at":"yesterday","text":"Text."}
      {"id":"other","outlet":"two.example","published_at":"2020-06-12T09:30:00Z","text":"Another text."}
      {"id":"broken","text":
      """
          .formatted(STORY);

  private final Shell shell;

  TraceCommandTest(@TempDir Path folder) {
    this.shell = new Shell(folder);
  }

  @BeforeEach
  void writeArticles() {
    shell.write("in/a.jsonl", ARTICLES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--formats=jsonl", "--formats=csv", "--formats=parquet"})
  void trace_copyByAnySpellingOfItsUrl_tellsSourceStoryAndDuplicates(String format) {
    run(format);
    Said said = trace("--url=https://www.two.example:443/news/7/?fbclid=abc");
    assertThat(said.err(), said.exitCode(), is(ExitCode.DONE));
    assertThat(
        said.out(),
        allOf(
            containsString("url https://two.example/news/7\n"),
            containsString("outcome       accepted\n"),
            containsString(
                "copied from   first of one.example: exact, similarity 1.00, 90 min later"),
            containsString("story         first: 2 articles of 2 outlets, first one.example"),
            containsString("duplicates    1 record of all articles repeated one"),
            containsString("on the topic  yes"),
            containsString("  copy_flow     day  from 2020-06-10T00:00:00Z, one.example to")));
  }

  @Test
  void trace_revisedArticle_tellsItsTexts() throws Exception {
    shell.write(
        "in/a.jsonl",
        """
        {"url":"https://four.example/rain","title":"Rain","published_at":"2020-06-10T08:00:00Z","text":"It rained for two days in Dorn."}
        {"url":"https://four.example/rain?utm_source=x","title":"More rain","published_at":"2020-06-10T09:00:00Z","text":"It rained for three days in Dorn."}
        """);
    run();
    assertThat(
        trace("--url=https://four.example/rain").out(),
        allOf(
            containsString("published     2020-06-10T08:00:00Z"),
            containsString("title         More rain\n"),
            containsString(
                "revisions     the newest of 2 texts counts, at the time of the first\n"),
            containsString(
                "  revision 1 of 2, of 2020-06-10T08:00:00Z, superseded by that of"
                    + " 2020-06-10T09:00:00Z: 14 % of the words changed, and the headline,"
                    + " stance none\n")));
    JsonNode revisions =
        json("--url=https://four.example/rain").path("articles").path(0).path("revisions");
    assertThat(revisions.size(), is(1));
    assertThat(revisions.path(0).path("revision_number").asInt(), is(1));
  }

  @Test
  void trace_original_tellsWhoCopiesIt() {
    run("--layout=days");
    assertThat(
        trace("--id=first").out(),
        allOf(
            containsString("copied from   nobody: it is an original"),
            containsString("copied by     1 article\n")));
  }

  @Test
  void trace_articleOffTheTopic_saysSo() {
    run();
    assertThat(trace("--id=other").out(), containsString("on the topic  no: it does not name"));
  }

  /** Each window that holds the article, and no other: its grains are counted apart. */
  @Test
  void trace_windows_areThoseThatHoldTheArticle() throws Exception {
    run();
    JsonNode windows = json("--id=first").path("articles").path(0).path("windows");
    for (Table table : List.of(Tables.OUTLET_WINDOW, Tables.TOPIC_WINDOW)) {
      for (Grain grain : Grain.values()) {
        assertThat(
            table.name() + grain,
            starts(windows, table.name(), grain.label()),
            is(
                shell.rows("out", table).stream()
                    .filter(row -> row.string("grain").equals(grain.label()))
                    .filter(row -> !row.table().equals(Tables.OUTLET_WINDOW) || isOfOne(row))
                    .filter(row -> holds(row, Instant.parse("2020-06-10T08:00:00Z")))
                    .map(row -> row.instant("window_start").toString())
                    .sorted()
                    .toList()));
      }
    }
    assertThat(starts(windows, "outlet_window", "week").size(), is(7));
    assertThat(starts(windows, "copy_flow", "day"), is(List.of()));
  }

  private static boolean isOfOne(TableRow row) {
    return row.string("outlet").equals("one.example");
  }

  private static boolean holds(TableRow row, Instant moment) {
    return !moment.isBefore(row.instant("window_start"))
        && moment.isBefore(row.instant("window_end"));
  }

  private static List<String> starts(JsonNode windows, String table, String grain) {
    Stream.Builder<String> starts = Stream.builder();
    for (JsonNode window : windows) {
      if (window.path("table").asText().equals(table)
          && window.path("grain").asText().equals(grain)) {
        starts.add(window.path("window_start").asText());
      }
    }
    return starts.build().toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--id=undated", "--url=http://three.example/u#x"})
  void trace_rejected_tellsWhereAndWhy(String option) {
    run();
    Said said = trace(option);
    assertThat(said.exitCode(), is(ExitCode.DONE));
    assertThat(
        said.out(),
        allOf(
            containsString("outcome       rejected\n"),
            containsString("rejected      bad_date"),
            containsString("not an ISO 8601 date or time: \"yesterday\""),
            containsString("a.jsonl, line 5")));
  }

  @Test
  void trace_idWithAnAcceptedAndARejectedText_tellsBoth() {
    run();
    assertThat(
        trace("--id=other").out(),
        allOf(
            containsString("outcome       accepted; and rejected, 1 record"),
            containsString("rejected      duplicate_id"),
            containsString("a.jsonl, line 6")));
  }

  @Test
  void trace_textFile_isFoundByItsName() {
    shell.write("in/note.txt", " \n");
    shell.run("in/note.txt");
    assertThat(trace("--id=note").out(), containsString("rejected      empty_text"));
  }

  @Test
  void trace_csvRow_isFoundByItsColumns() {
    shell.write("in/b.csv", "Id,text,published_at\nrow,Text.,never\n");
    shell.run("in/b.csv");
    assertThat(
        trace("--id=row").out(),
        allOf(containsString("rejected      bad_date"), containsString("b.csv, line 2")));
  }

  @Test
  void trace_nothingThere_saysWhatWasLookedThroughAndEndsWithThree() throws Exception {
    run();
    Said said = trace("--url=https://two.example/news/8");
    assertThat(said.exitCode(), is(ExitCode.NOTICE));
    assertThat(
        said.out(),
        allOf(
            containsString("outcome       not found"),
            containsString("Looked through 3 articles and 3 rejects of 1 run in "),
            containsString("1 rejects do not tell id or url"),
            containsString("1 records repeated an article under its id")));
    assertThat(said.out(), not(containsString("there is https")));
    assertThat(
        trace("--url=https://two.example/news/7?page=2").out(),
        containsString("  there is https://two.example/news/7\n"));
    assertThat(json("--id=nobody").path("found").asBoolean(true), is(false));
  }

  @ParameterizedTest
  @CsvSource({
    "--url=ftp://x, is no address of the web",
    "--format=xml, 'xml' is not one of text",
    "--format=text, give either --url or --id"
  })
  void trace_wrongOptions_saysWhatToGive(String option, String expected) {
    run();
    Said said = trace(option);
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(said.err(), containsString(expected));
  }

  @Test
  void trace_noTables_isRefused() {
    Said said = trace("--id=first");
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(said.err(), containsString("there are no tables in"));
  }

  /** Texts of strangers do not command a terminal. */
  @Test
  void trace_controlCharacters_areNotPrinted() {
    shell.write("in/a.jsonl", "{\"id\":\"x\",\"published_at\":\"\\u001b[2J\",\"text\":\"T.\"}\n");
    run();
    assertThat(trace("--id=x").out(), not(containsString("\u001b")));
  }

  private void run(String... more) {
    Said said =
        shell.run(
            "in/a.jsonl",
            Stream.concat(Stream.of("--encoder=none"), Stream.of(more)).toArray(String[]::new));
    assertThat(said.err(), said.exitCode(), is(ExitCode.DONE));
  }

  private Said trace(String option) {
    return Shell.newsprint("trace", "--output=" + shell.path("out"), option);
  }

  private JsonNode json(String option) throws Exception {
    Said said = Shell.newsprint("trace", "--output=" + shell.path("out"), "--format=json", option);
    return new ObjectMapper().readTree(said.out());
  }
}
