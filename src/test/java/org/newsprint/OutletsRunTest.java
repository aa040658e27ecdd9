package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.Shell.Said;
import org.newsprint.table.TableRow;
import org.newsprint.table.Tables;

/** What a file of outlets and the credits of texts come to in the tables. */
class OutletsRunTest {
  private static final String STORY =
      "The lighthouse at Cape Orrin went dark on Tuesday night for the first time since 1931, after a"
          + " transformer below its gallery burned through. The harbour office sent two pilot boats to"
          + " guide nineteen trawlers past the reef by hand lamps and radio. Keeper Tove Lind said the"
          + " old oil lamp in the museum would have lasted until morning.";

  private static final String FIRST_DAY =
      """
      {"id":"wire","url":"https://uk.reuters.com/a","published_at":"2020-06-10T08:00:00Z","text":"CAPE ORRIN, June 10 (Reuters) - %s"}
      """
          .formatted(STORY);

  private static final String SECOND_DAY =
      """
      {"id":"copy","outlet":"echo.example","published_at":"2020-06-11T09:00:00Z","text":"%s"}
      """
          .formatted(STORY);

  private final Shell shell;

  OutletsRunTest(@TempDir Path folder) {
    this.shell = new Shell(folder);
  }

  @Test
  void nights_fileOfOutletsThatChanged_nameAllOutletsAnewAndKeepCredits() {
    run("reuters.com,Reuters News,,", FIRST_DAY, "2020-06-10", "2020-06-11");
    assertThat(outlets(), contains("reuters.com|Reuters News||"));
    run("reuters.com,Reuters,GB,agency", SECOND_DAY, "2020-06-11", "2020-06-12");
    assertThat(outlets(), contains("echo.example|echo.example||", "reuters.com|Reuters|GB|agency"));
    assertThat(
        shell.rows("out", Tables.ARTICLE).stream()
            .map(
                row ->
                    row.string("article_id")
                        + "|"
                        + optional(row, "copied_from")
                        + "|"
                        + optional(row, "credit"))
            .sorted()
            .toList(),
        contains("copy|wire|", "wire||Reuters"));

    Said trace = Shell.newsprint("trace", "--output=" + shell.path("out"), "--id=wire");
    assertThat(trace.out(), containsString("credit        Reuters"));
    trace = Shell.newsprint("trace", "--output=" + shell.path("out"), "--id=copy");
    assertThat(trace.out(), containsString("credit        none: its text names no other source"));
  }

  private void run(String outlet, String articles, String from, String to) {
    shell.write("outlets.csv", "domain,name,country,kind\n" + outlet + "\n");
    shell.write("in/a.jsonl", articles);
    shell.write("job.yaml", Shell.jobText() + "outlets: outlets.csv\nencoder: none\n");
    Said said =
        Shell.newsprint(
            "run",
            "--job=" + shell.path("job.yaml"),
            "--runAt=2020-06-20T00:00:00Z",
            "--from=" + from,
            "--to=" + to);
    assertThat(said.err() + said.out(), said.exitCode(), is(ExitCode.DONE));
  }

  private List<String> outlets() {
    return shell.rows("out", Tables.OUTLET).stream()
        .map(
            row ->
                row.string("outlet")
                    + "|"
                    + row.string("name")
                    + "|"
                    + optional(row, "country")
                    + "|"
                    + optional(row, "kind"))
        .sorted()
        .toList();
  }

  private static String optional(TableRow row, String column) {
    return row.optionalString(column).orElse("");
  }
}
