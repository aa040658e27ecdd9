package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.config.Problems;

class RunnerDefaultsTest {
  private static final String FINISHED = "--finishBundleBeforeCheckpointing=true";
  private static final String WAITS = "--blockOnRun=false";
  private static final String ENDS = "--shutdownSourcesAfterIdleMs=0";

  @Test
  void with_noRunner_areThoseOfTheDirectRunner() {
    assertThat(RunnerDefaults.with(List.of("--job=a")), hasItem(WAITS));
    assertThat(RunnerDefaults.with(List.of("--job=a")), not(hasItem(FINISHED)));
  }

  @Test
  void with_flinkByEitherName_areThoseOfFlink() {
    for (String name : List.of("FlinkRunner", "org.apache.beam.runners.flink.FlinkRunner")) {
      List<String> args = RunnerDefaults.with(List.of("--runner=" + name));
      assertThat(args, hasItem(FINISHED));
      assertThat(args, not(hasItem(WAITS)));
    }
  }

  @Test
  void with_optionGiven_leavesItAsItIs() {
    String given = "--finishBundleBeforeCheckpointing=false";
    List<String> args = RunnerDefaults.with(List.of("--runner=FlinkRunner", given));
    assertThat(args, hasItem(given));
    assertThat(args, hasItem("--fasterCopy=true"));
    assertThat(args, not(hasItem(FINISHED)));
  }

  @Test
  void with_anotherRunner_addsNothing() {
    assertThat(
        RunnerDefaults.with(List.of("--runner=TestRunner")), is(List.of("--runner=TestRunner")));
  }

  @Test
  void with_job_endsSourcesUnlessFilesAreWatched(@TempDir Path folder) {
    Shell shell = new Shell(folder);
    String files = Shell.jobText();
    String topic =
        files.replaceFirst(
            "- glob: .*\n +format: .*", "- kafka: {servers: 'localhost:9092', topic: news}");
    String endless = "stream: {watch: PT5S, update: PT10S}\n";
    assertThat(ofFlink(shell, files), hasItem(ENDS));
    assertThat(ofFlink(shell, topic + endless), hasItem(ENDS));
    assertThat(ofFlink(shell, files + endless), not(hasItem(ENDS)));
    assertThat(RunnerDefaults.with(List.of("--job=a"), job(shell, files)), not(hasItem(ENDS)));
  }

  private static List<String> ofFlink(Shell shell, String text) {
    return RunnerDefaults.with(List.of("--runner=FlinkRunner"), job(shell, text));
  }

  private static Job job(Shell shell, String text) {
    Problems problems = new Problems();
    Job job = JobFile.read(shell.write("job.yaml", text), problems);
    assertThat(problems.list(), is(empty()));
    return job;
  }
}
