package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.Shell.Said;

class EvaluateCoverageCommandTest {
  private static final String FERRY =
      "The last ferry of the season left the harbour on Sunday with forty passengers aboard.";

  private final Shell shell;

  EvaluateCoverageCommandTest(@TempDir Path folder) {
    this.shell = new Shell(folder);
    shell.write(
        "set/docs.jsonl",
        """
        {"id":"d","cluster":"ferry","kind":"verbatim","date":"2020-06-11","text":"%1$s"}
        {"id":"e","cluster":"ferry","kind":"source","date":"2020-06-10","text":"%1$s"}
        {"id":"c","cluster":"ferry","kind":"reworded","text":"Sunday saw the final boat go."}
        {"id":"b","cluster":"bridge","text":"A new bridge will open in spring."}
        {"id":"a","cluster":"empty","text":""}
        """
            .formatted(FERRY));
  }

  @Test
  void evaluate_setWithoutPairs_scoresItsClusters() {
    Said said = evaluate("--format=json");
    assertThat(said.exitCode(), is(ExitCode.DONE));
    assertThat(said.err(), is(emptyString()));
    // de is found; cd and ce are not: 1 of 3, and 1 above chance of 1 * 3 / 10.
    assertThat(
        said.out(),
        startsWith(
            """
            {"precision":1.0000,"recall":0.3333,"f1":0.5000,"ari":0.4118,"tp":1,"fp":0,"fn":2,\
            "clusters":1,"largest":2,\
            "recall_by_kind":{"reworded":0.0000,"source":0.5000,"verbatim":0.5000},\
            "documents":5,"without_text":1,"similarity":0.65,"horizon_days":14,"runs":1,"""));
  }

  @Test
  void evaluate_setWithPairs_saysTheFiguresAndWritesTheClusters() {
    shell.write(
        "set/pairs.jsonl",
        """
        {"a":"d","b":"e","label":2}
        {"a":"c","b":"e","label":1}
        """);
    Said said = evaluate("--assignments=" + shell.path("clusters.tsv"));
    assertThat(said.exitCode(), is(ExitCode.DONE));
    assertThat(
        said.out(),
        allOf(
            containsString("documents   5, 1 of them without a usable text"),
            containsString("truth       judged pairs: 1 copies, 1 grey ones that do not count"),
            containsString("settings    similarity 0.65, horizon 14 days"),
            containsString("precision   1.0000   1 pairs rightly and 0 wrongly in one cluster"),
            containsString("recall      1.0000   0 copies missed"),
            containsString("clusters    1 of two or more; the largest cluster has 2"),
            containsString("  recall of verbatim     1.000   1 of 1"),
            containsString(" articles a second: 4 in ")));
    assertThat(shell.read("clusters.tsv"), is("a\ta\nb\tb\nc\tc\nd\te\ne\te\n"));
  }

  @Test
  void evaluate_givenClusters_measuresThoseAndRunsNothing() {
    shell.write("set/pairs.jsonl", "{\"a\":\"d\",\"b\":\"e\",\"label\":2}\n");
    shell.write("given.tsv", "a\tx\nb\tx\nd\ty\n");
    Said said = evaluate("--given=" + shell.path("given.tsv"));
    assertThat(said.err(), said.exitCode(), is(ExitCode.DONE));
    assertThat(
        said.out(),
        allOf(
            containsString("precision   0.0000   0 pairs rightly and 1 wrongly in one cluster"),
            containsString("recall      0.0000   1 copies missed"),
            not(containsString("settings")),
            not(containsString("speed"))));
  }

  @Test
  void evaluate_givenWhatIsNoAssignment_isRefusedWithItsLine() {
    shell.write("given.tsv", "a\tx\nb x\nq\tx\n");
    Said said = evaluate("--given=" + shell.path("given.tsv"));
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(
        said.err(),
        allOf(
            containsString("given.tsv:2: is not id<TAB>cluster"),
            containsString("given.tsv:3: there is no document 'q'")));
  }

  @Test
  void evaluate_wrongSetAndOptions_saysAllAtOnce() {
    shell.write("set/pairs.jsonl", "{\"a\":\"d\",\"b\":\"x\",\"label\":2}\n");
    Said said =
        evaluate(
            "--similarity=0",
            "--runs=0",
            "--format=xml",
            "--assignments=" + shell.path("none/clusters.tsv"));
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(said.out(), is(emptyString()));
    assertThat(
        said.err(),
        allOf(
            containsString("5 mistakes:"),
            containsString("--assignments: there is no folder " + shell.path("none")),
            containsString("--format: 'xml' is not one of text, json"),
            containsString("--runs: must be 1 or more"),
            containsString("--similarity: must be a number from 0.1 to 1, but is 0.0"),
            containsString("pairs.jsonl:1: b: there is no document 'x'")));
  }

  @Test
  void evaluate_withoutWhat_pointsToTheHelp() {
    Said said = Shell.newsprint("evaluate");
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(said.err(), containsString("Missing required subcommand"));
    assertThat(said.err(), containsString("see newsprint evaluate --help"));
  }

  private Said evaluate(String... more) {
    String[] args = new String[more.length + 3];
    args[0] = "evaluate";
    args[1] = "coverage";
    args[2] = "--data=" + shell.path("set");
    System.arraycopy(more, 0, args, 3, more.length);
    return Shell.newsprint(args);
  }
}
