package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.startsWith;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsprint.Shell.Said;

class CheckCommandTest {
  private final Shell shell;

  CheckCommandTest(@TempDir Path folder) {
    this.shell = new Shell(folder);
  }

  @Test
  void check_soundJob_saysWhatItReadsAndWrites() {
    String job = shell.job();
    Said said = Shell.newsprint("check", "--job=" + job);
    assertThat(said.exitCode(), is(ExitCode.DONE));
    assertThat(said.err(), is(emptyString()));
    assertThat(said.out(), startsWith(job + ": nothing wrong"));
    assertThat(said.out(), containsString("job test, topic facial-recognition-moratorium: "));
    assertThat(said.out(), containsString("reads " + shell.path("in/*.jsonl") + " (jsonl)"));
    assertThat(said.out(), containsString("writes " + shell.path("out")));
  }

  @Test
  void check_jobWithMistakes_namesAll() {
    shell.write(
        "bad.yaml", Shell.jobText().replace("job:", "jb:").replace("format: jsonl", "format: x"));
    Said said = Shell.newsprint("check", "--job", shell.path("bad.yaml").toString());
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(said.out(), is(emptyString()));
    assertThat(
        said.err(),
        allOf(
            containsString("3 mistakes:"),
            containsString("bad.yaml:1: job: is missing"),
            containsString("bad.yaml:1: jb: unknown key; did you mean 'job'?"),
            containsString(
                "bad.yaml:5: input[0].format: 'x' is not one of text, jsonl, csv, html, warc, feed, parquet, avro")));
  }

  @Test
  void check_jobWithOutlets_saysHowManyItKnows() {
    shell.write("outlets.csv", "domain,name,country,kind\nft.com,Financial Times,GB,newspaper\n");
    shell.write("job.yaml", Shell.jobText() + "outlets: outlets.csv\n");
    Said said = Shell.newsprint("check", "--job=" + shell.path("job.yaml"));
    assertThat(said.exitCode(), is(ExitCode.DONE));
    assertThat(said.out(), containsString("knows 1 outlet" + System.lineSeparator()));
  }

  @Test
  void check_outletsWithMistakes_namesAllBesideThoseOfTheJob() {
    shell.write(
        "outlets.csv", "domain,name,country,kind\nft.com,FT,UK,paper\nft.com,FT,GB,newspaper\n");
    shell.write(
        "bad.yaml",
        Shell.jobText().replace("format: jsonl", "format: x") + "outlets: outlets.csv\n");
    Said said = Shell.newsprint("check", "--job=" + shell.path("bad.yaml"));
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(
        said.err(),
        allOf(
            containsString("4 mistakes:"),
            containsString("bad.yaml:5: input[0].format: 'x'"),
            containsString("outlets.csv:2: country: 'UK' is no country code"),
            containsString("outlets.csv:2: kind: 'paper' is not one of newspaper"),
            containsString("outlets.csv:3: domain: 'ft.com' is given twice")));
  }

  @Test
  void check_outletsThatAreNotThere_saysSoAtTheirKey() {
    shell.write("bad.yaml", Shell.jobText() + "outlets: none.csv\n");
    Said said = Shell.newsprint("check", "--job=" + shell.path("bad.yaml"));
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(
        said.err(),
        allOf(
            containsString("1 mistake:"),
            containsString("outlets: "),
            containsString("none.csv: there is no such file")));
  }

  @Test
  void check_missingJobFile_saysSoOnce() {
    Said said = Shell.newsprint("check", "--job=" + shell.path("none.yaml"));
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(said.err(), containsString("1 mistake:"));
    assertThat(said.err(), containsString("none.yaml: there is no such file"));
  }

  @Test
  void check_misspeltOption_namesItAndTheHelp() {
    Said said = Shell.newsprint("check", "--jb=job.yaml");
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(
        said.err(), containsString("newsprint check: Missing required option: '--job=FILE'"));
    assertThat(said.err(), containsString("--jb: there is no such option; did you mean --job?"));
    assertThat(said.err(), containsString("see newsprint check --help"));
  }

  @Test
  void newsprint_unknownCommand_namesItAndTheHelp() {
    Said said = Shell.newsprint("rnu");
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(said.err(), containsString("newsprint: Unmatched argument at index 0: 'rnu'"));
    assertThat(said.err(), containsString("see newsprint --help"));
  }

  @Test
  void newsprint_nothing_saysHowItIsUsed() {
    Said said = Shell.newsprint();
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(said.err(), containsString("Usage: newsprint"));
    assertThat(said.out(), is(emptyString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "run", "check", "replay", "explain", "trace", "evaluate", "evaluate coverage"})
  void help_ofEachCommand_isAtMost80Wide(String command) {
    Said said = Shell.newsprint((command + " --help").strip().split(" "));
    assertThat(said.exitCode(), is(ExitCode.DONE));
    assertThat(said.err(), is(emptyString()));
    assertThat(said.out(), startsWith(("Usage: newsprint " + command).strip()));
    said.out().lines().forEach(line -> assertThat(line, line.length(), lessThanOrEqualTo(80)));
  }

  @Test
  void version_asked_isSaid() {
    Said said = Shell.newsprint("--version");
    assertThat(said.exitCode(), is(ExitCode.DONE));
    assertThat(said.out(), startsWith("newsprint "));
  }
}
