package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.config.Problems;

class SummaryTest {
  private static final String ADVOCACY =
      "The city must ban the use of facial recognition by the police until there are rules for it.";

  private static final Run RUN = Run.of(Instant.parse("2020-06-12T00:00:00Z"), "DirectRunner", 1);

  private final Shell shell;

  SummaryTest(@TempDir Path folder) {
    this.shell = new Shell(folder);
  }

  @Test
  void summary_ofARun_saysWhoCopiedWhomAndWhatWasRejected() {
    shell.write(
        "in/a.jsonl",
        """
        {"id":"a","outlet":"one","published_at":"2020-06-10T08:00:00Z","text":"%1$s"}
        {"id":"b","outlet":"two","published_at":"2020-06-10T09:30:00Z","text":"%1$s"}
        {"id":"c","outlet":"two","published_at":"2020-06-11","text":"Nothing of the kind."}
        {"id":"d"}
        """
            .formatted(ADVOCACY));
    String out = shell.run("in/a.jsonl").out();
    assertThat(out, containsString("job test on DirectRunner"));
    assertThat(out, matching("one +2020-06-10: 1"));
    assertThat(out, matching("two +2020-06-10: 1 +2020-06-11: 1"));
    assertThat(out, containsString("Who copied whom (1 of 3 articles are copies)"));
    assertThat(out, matching("two +from one +exact +100 % of words, 1 h 30 min later"));
    assertThat(out, matching("one +all voices \\+1.00"));
    assertThat(out, containsString("read 4 = accepted 3 + rejected 1 + duplicates of an id 0"));
    assertThat(out, containsString("  rejected as empty_text: 1"));
    assertThat(out, containsString("tables in " + shell.path("out") + ": article, "));
  }

  @Test
  void summary_countsThatDoNotAddUp_failsTheRun() {
    shell.write("in/a.jsonl", "{\"text\":\"One.\"}\n");
    shell.run("in/a.jsonl");
    shell.write(
        "out/run/run.jsonl",
        shell.read("out/run/run.jsonl").replace("\"accepted\":1", "\"accepted\":0"));
    StringWriter out = new StringWriter();
    assertThat(
        Summary.print(job(), RUN, new PrintWriter(out, true)).exitCode(), is(ExitCode.FAILED));
    assertThat(out.toString(), containsString("THE COUNTS DO NOT ADD UP"));
  }

  @Test
  void summary_tablesThatAreGone_failsTheRun() {
    StringWriter out = new StringWriter();
    assertThat(
        Summary.print(job(), RUN, new PrintWriter(out, true)).exitCode(), is(ExitCode.FAILED));
    assertThat(out.toString(), containsString("the tables cannot be read back: "));
  }

  private Job job() {
    return JobFile.read(Path.of(shell.job()), new Problems());
  }

  private static Matcher<String> matching(String pattern) {
    return matchesPattern("(?s).*" + pattern + ".*");
  }
}
