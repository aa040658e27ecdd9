package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.Shell.Said;
import org.newsprint.report.Browser;
import org.newsprint.table.TableRow;
import org.newsprint.table.Tables;

class ReportCommandTest {
  private static final String ARTICLES =
      """
      {"id":"a","outlet":"one.example","published_at":"2020-06-10T00:00:00Z","text":"One."}
      {"id":"b","outlet":"two.example","published_at":"2020-06-11T00:00:00Z","text":"Two."}
      {"text":
      """;

  private final Path folder;
  private final Shell shell;

  ReportCommandTest(@TempDir Path folder) {
    this.folder = folder;
    this.shell = new Shell(folder);
  }

  @Test
  void run_toItsEnd_writesTheReportAndSaysWhere() {
    shell.write("in/a.jsonl", ARTICLES);
    Said run = shell.run("in/a.jsonl");
    assertThat(run.exitCode(), is(ExitCode.DONE));
    String page = Paths.shown(shell.path("out/report.html").toString());
    assertThat(run.out(), endsWith("report in " + page + System.lineSeparator()));
    assertThat(
        shell.read("out/report.html"),
        allOf(
            containsString("<!doctype html>"),
            containsString("\"articles\":2"),
            containsString("\"rejected\":1")));
  }

  @Test
  void run_withReportFalse_writesTablesAlone() {
    shell.write("in/a.jsonl", ARTICLES);
    Said run = shell.run("in/a.jsonl", "--report=false");
    assertThat(run.exitCode(), is(ExitCode.DONE));
    assertThat(run.out(), not(containsString("report in")));
    assertThat(names("out"), not(contains("report.html")));
    assertThat(Files.exists(shell.path("out/report.html")), is(false));
  }

  @Test
  void report_ofARunsTables_isWhatTheRunWrote() {
    shell.write("in/a.jsonl", ARTICLES);
    shell.run("in/a.jsonl");
    String written = shell.read("out/report.html");
    Said report =
        Shell.newsprint(
            "report",
            "--output=" + shell.path("out"),
            "--topic=pipelines/topics/facial-recognition-moratorium.yaml",
            "--file=" + shell.path("elsewhere.html"));
    assertThat(report.exitCode(), is(ExitCode.DONE));
    assertThat(report.out(), containsString("report in "));
    assertThat(shell.read("elsewhere.html"), is(written));
  }

  @Test
  void report_emptyFolder_saysSoAndWritesNothing() throws IOException {
    Files.createDirectories(shell.path("out"));
    Said report = report();
    assertThat(report.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(report.err(), containsString("there are no tables in " + shell.path("out")));
    assertThat(names("out"), is(empty()));
  }

  @Test
  void report_folderOfOtherThings_saysSoAndWritesNothing() {
    shell.write("out/holiday.jpg", "not a table");
    shell.write("out/article.csv", "a,b\n1,2\n");
    Said report = report();
    assertThat(report.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(report.err(), containsString("there are no tables in"));
    assertThat(names("out"), contains("article.csv", "holiday.jpg"));
  }

  @Test
  void report_halfOfTheTables_saysWhichAreMissing() throws IOException {
    shell.write("in/a.jsonl", ARTICLES);
    shell.run("in/a.jsonl", "--report=false");
    Files.delete(shell.path("out/run/run.jsonl"));
    Said report = report();
    assertThat(report.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(
        report.err(),
        allOf(containsString("as jsonl there is no run"), containsString("was a run stopped?")));
    assertThat(Files.exists(shell.path("out/report.html")), is(false));
  }

  @Test
  void report_noFolderNamed_saysThatItIsNeeded() {
    Said report = Shell.newsprint("report");
    assertThat(report.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(report.err(), containsString("--output=DIR"));
  }

  @Test
  void report_topicThatIsNone_isRefused() {
    Said report =
        Shell.newsprint(
            "report", "--output=" + shell.path("out"), "--topic=" + shell.path("none.yaml"));
    assertThat(report.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(report.err(), containsString("none.yaml"));
  }

  @Test
  void seeds_inABrowser_haveTheFiguresOfTheirTables() {
    Said run =
        Shell.newsprint(
            "run",
            "--job=pipelines/seeds.yaml",
            "--output=" + shell.path("out"),
            "--formats=jsonl",
            Shell.RUN_AT);
    assertThat(run.exitCode(), is(ExitCode.DONE));
    look();
  }

  @Test
  void generatedNews_inABrowser_haveTheFiguresOfTheirTables() {
    Said generated =
        Shell.newsprint(
            "generate",
            "--articles=400",
            "--copies=0.5",
            "--spun=0.1",
            "--output=" + shell.path("in/news.jsonl"));
    assertThat(generated.err(), generated.exitCode(), is(ExitCode.DONE));
    Said run = shell.run("in/news.jsonl", "--encoder=none");
    assertThat(run.out() + run.err(), run.exitCode(), is(ExitCode.DONE));
    assertThat(
        shell.rows("out", Tables.CLUSTER).stream().mapToLong(row -> row.longValue("spun")).sum(),
        is(greaterThan(0L)));
    look();
  }

  /** Opens the page in a browser and compares what stands there with the tables. */
  private void look() {
    try (Browser browser = Browser.start()) {
      browser.prefer("light");
      browser.open(shell.path("out/report.html"));
      List<TableRow> articles = shell.rows("out", Tables.ARTICLE);
      assertThat(browser.text("#lead"), containsString(articles.size() + " articles of "));
      assertThat(
          browser.text("#completeness .equation"),
          containsString("= " + articles.size() + " accepted"));
      assertThat(browser.all("#completeness .notice"), is(empty()));
      long copies =
          articles.stream().filter(row -> row.optionalString("copied_from").isPresent()).count();
      assertThat(browser.text("#lead"), containsString(copies + " of them are copies"));
      assertThat(
          browser.all("#outlets-table tbody tr").size(),
          is(Math.min(25, shell.rows("out", Tables.OUTLET).size())));
      assertThat(
          browser.all(".story").size(), is(Math.min(20, shell.rows("out", Tables.CLUSTER).size())));
      assertThat(browser.requests().size(), is(1));
      assertThat(browser.barriers(), is(empty()));
      assertThat(browser.complaints(), is(empty()));
    }
  }

  private Said report() {
    return Shell.newsprint("report", "--output=" + shell.path("out"));
  }

  private List<String> names(String name) {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
