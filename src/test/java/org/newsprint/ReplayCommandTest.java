package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.Shell.Counts;
import org.newsprint.Shell.Said;
import org.newsprint.table.Tables;

class ReplayCommandTest {
  private static final String REJECTED = "out/rejected/rejected.jsonl";

  private final Shell shell;

  ReplayCommandTest(@TempDir Path folder) {
    this.shell = new Shell(folder);
  }

  @Test
  void replay_mendedRecord_takesThePlaceOfTheOriginal() {
    shell.write(
        "in/a.csv",
        """
        id,text,published_at
        a,One.,2020-06-10
        b,Two.,yesterday
        c,Three
        a,Four.,2020-06-11
        """);
    shell.run("in/a.csv");
    assertThat(shell.counts("out"), is(new Counts(4, 1, 3, 0)));
    mend("b,yesterday,Two.", "b,2020-06-09,Two.");
    mend("{\\\"id\\\":\\\"a\\\"", "{\\\"id\\\":\\\"d\\\"");
    assertThat(shell.replay("out/rejected", "in/a.csv").exitCode(), is(ExitCode.DONE));
    assertThat(shell.counts("out2"), is(new Counts(4, 3, 1, 0)));
    assertThat(
        shell.values("out2", Tables.ARTICLE, "article_id"), containsInAnyOrder("a", "b", "d"));
    assertThat(shell.rejects("out2"), containsInAnyOrder("a.csv@4 malformed_csv"));
  }

  @Test
  void replay_ofAReplay_rejectsTheSameAgain() {
    shell.write("in/a.jsonl", "{\"text\":\"One.\"}\n{\"text\":\n");
    shell.run("in/a.jsonl");
    shell.replay("out/rejected", "in/a.jsonl");
    shell.replay("out2", "in/a.jsonl");
    assertThat(shell.counts("out2"), is(new Counts(2, 1, 1, 0)));
    assertThat(shell.rejects("out2"), containsInAnyOrder("a.jsonl@2 malformed_json"));
    assertThat(shell.read("out2/rejected/rejected.jsonl"), is(shell.read(REJECTED)));
  }

  @Test
  void replay_truncatedPayload_isRejectedAsSuch() {
    shell.write("in/a.jsonl", "{\"text\":\"" + "a".repeat(70_000) + "\n{\"text\":\"One.\"}\n");
    shell.run("in/a.jsonl");
    assertThat(shell.rejects("out"), containsInAnyOrder("a.jsonl@1 malformed_json"));
    assertThat(shell.replay("out/rejected", "in/a.jsonl").exitCode(), is(ExitCode.DONE));
    assertThat(shell.rejects("out2"), containsInAnyOrder("a.jsonl@1 truncated_payload"));
    assertThat(shell.counts("out2"), is(new Counts(2, 1, 1, 0)));
  }

  @Test
  void replay_lineDeleted_readsTheSourceAgain() {
    shell.write("in/a.txt", "");
    shell.write("in/b.txt", "One.");
    shell.run("in/*.txt");
    assertThat(shell.rejects("out"), containsInAnyOrder("a.txt@0 empty_text"));
    shell.write("in/a.txt", "No more empty.");
    shell.write(REJECTED, "\n");
    shell.replay("out/rejected", "in/*.txt");
    assertThat(shell.counts("out2"), is(new Counts(2, 2, 0, 0)));
    assertThat(shell.rejects("out2"), is(empty()));
  }

  @Test
  void replay_noRejectedFile_saysSo() {
    Said said = shell.replay("none", "in/*.txt");
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(
        said.err(),
        containsString(
            "--rejected: there is no file " + shell.path("none/rejected/rejected.jsonl")));
    assertThat(said.err(), containsString("was the job run with --formats=jsonl?"));
  }

  @Test
  void replay_noFolderOrJob_saysSo() {
    assertThat(
        Shell.newsprint("replay", "--job=a.yaml", "--rejcted=b").err(),
        allOf(
            containsString("Missing required option: '--rejected=DIR'"),
            containsString("--rejcted: there is no such option; did you mean --rejected?"),
            not(containsString("--job"))));
    assertThat(
        Shell.newsprint("replay", "--job=a.yaml", "--rejected=").err(),
        containsString("--rejected: has no value"));
    shell.write("r/rejected.jsonl", "");
    assertThat(
        Shell.newsprint("replay", "--rejected=" + shell.path("r")).err(),
        containsString("--job: is missing"));
  }

  @Test
  void replay_spoiltRejectedFile_namesTheLine() {
    assertThat(spoilt("\nhello\n"), containsString("rejected.jsonl: line 2: Unrecognized token"));
    assertThat(spoilt("{\"text\":\"a\"}"), containsString("line 1: table rejected has no column"));
    assertThat(
        spoilt(
            """
            {"source":"a","position":1,"stage":"parse","reason":"bad_date","detail":"",
            "payload":"","seen_at":"2020-06-12T00:00:00Z","format":"jsonl",
            "payload_encoding":"utf8","payload_truncated":false}
            """),
        containsString("each record must stand on one line of its own"));
  }

  private String spoilt(String content) {
    shell.write("r/rejected.jsonl", content);
    Said said = shell.replay("r", "in/*.txt");
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    return said.err();
  }

  private void mend(String wrong, String right) {
    shell.write(REJECTED, shell.read(REJECTED).replace(wrong, right));
  }
}
