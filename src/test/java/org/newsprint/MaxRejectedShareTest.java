package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsprint.Shell.Counts;
import org.newsprint.Shell.Said;

/** A run that rejects much of what it reads. */
class MaxRejectedShareTest {
  private final Shell shell;

  MaxRejectedShareTest(@TempDir Path folder) {
    this.shell = new Shell(folder);
    // One of three.
    shell.write("in/a.jsonl", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n{\"id\":\"c\"}\n");
  }

  @Test
  void run_moreRejectedThanByDefault_writesEverythingAndEndsWithThree() {
    Said said = run(Shell.jobText());
    assertThat(said.err(), said.exitCode(), is(ExitCode.NOTICE));
    assertThat(
        said.out(),
        containsString(
            "1 of 3 records were rejected (33.3 %), more than maxRejectedShare allows (20.0 %):"
                + " mostly empty_text (1)"));
    assertThat(shell.counts("out"), is(new Counts(3, 2, 1, 0)));
    assertThat(Files.exists(shell.path("out/report.html")), is(true));
  }

  @Test
  void run_keyOfTheJob_allowsMoreAndTheOptionOverridesIt() {
    Said said = run(Shell.jobText() + "maxRejectedShare: 0.34\n");
    assertThat(said.out(), said.exitCode(), is(ExitCode.DONE));
    assertThat(said.out(), not(containsString("maxRejectedShare")));
    said = run(Shell.jobText() + "maxRejectedShare: 0.34\n", "--maxRejectedShare=0.33");
    assertThat(said.exitCode(), is(ExitCode.NOTICE));
  }

  @ParameterizedTest
  @CsvSource({
    "--maxRejectedShare=1.1, --maxRejectedShare: must be from 0 to 1",
    "--maxRejectedShare=NaN, --maxRejectedShare: must be from 0 to 1",
    "--maxRejectedShare=few, --maxRejectedShare: 'few'",
    "--maxRejectdShare=1, did you mean --maxRejectedShare?",
  })
  void run_noShare_isRefused(String option, String message) {
    Said said = run(Shell.jobText(), option);
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(said.err(), containsString(message));
  }

  @Test
  void run_withoutEnd_refusesItWithTheReason() {
    String endless = Shell.jobText() + "stream:\n  watch: PT1S\n";
    String reason = "maxRejectedShare: a job without an end never ends with an exit code";
    Said key = run(endless + "maxRejectedShare: 0.5\n");
    assertThat(key.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(key.err(), containsString(reason));
    Said option = run(endless, "--maxRejectedShare=0.5");
    assertThat(option.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(option.err(), containsString("--" + reason));
  }

  private Said run(String job, String... more) {
    Path file = shell.write("job.yaml", job);
    String[] args = new String[more.length + 3];
    args[0] = "run";
    args[1] = "--job=" + file;
    args[2] = "--encoder=none";
    System.arraycopy(more, 0, args, 3, more.length);
    return Shell.newsprint(args);
  }
}
