package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.Shell.Said;
import org.newsprint.cluster.Answers;

/** What a run says before it submits; flink-conf/local/check submits to a real cluster. */
class ClusterRunTest {
  private final Path output;

  ClusterRunTest(@TempDir Path folder) {
    this.output = folder.resolve("out");
  }

  @Test
  void run_clusterOfAnotherVersionThatIsTooSmall_saysBothAndWritesNothing() {
    try (Answers cluster = Answers.cluster("1.18.1")) {
      Said said = run("--flinkMaster=" + cluster.master(), "--parallelism=9");

      assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
      assertThat(
          said.err(),
          allOf(
              containsString("runs Flink 1.18.1; this build needs Flink 1.19"),
              containsString("--parallelism: 9 needs as many slots")));
      assertThat(Files.exists(output.resolve("article")), is(false));
    }
  }

  @Test
  void run_noCluster_saysSo() {
    Answers gone = Answers.started();
    gone.close();

    Said said = run("--flinkMaster=" + gone.master());

    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(said.err(), containsString("no Flink cluster answers at " + gone.master()));
  }

  @Test
  void run_masterThatIsNoAddress_saysWhatOneLooksLike() {
    Said said = run("--flinkMaster=my cluster");

    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(
        said.err(), containsString("--flinkMaster: 'my cluster' is not an address, for example"));
  }

  @Test
  void run_savepointThatIsNotThere_isToldWithNothingWritten() {
    Path nowhere = output.resolve("savepoint-1");
    Said said = run("--flinkMaster=[local]", "--streaming", "--savepointPath=" + nowhere.toUri());

    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(
        said.err(),
        containsString("--savepointPath: there is no savepoint or checkpoint in " + nowhere));
    assertThat(Files.exists(output), is(false));
  }

  @Test
  void run_detachedInThisProcess_isRefused() {
    Said said = run("--flinkMaster=[local]", "--attachedMode=false");

    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(said.err(), containsString("--attachedMode: a job in this process ends with it"));
  }

  @Test
  void run_checkpointsInThisProcessWithoutAPlace_isRefused() {
    Said said = run("--flinkMaster=[local]", "--streaming", "--checkpointingInterval=1000");

    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(
        said.err(),
        allOf(
            containsString("--checkpointingInterval: has no place for checkpoints"),
            containsString("add --stateBackend=filesystem --stateBackendStoragePath=file:///DIR")));
  }

  @Test
  void saysSubmitted_failuresOfADetachedJob_areToldFromOthers() {
    Exception detached =
        new IllegalStateException(
            "wrapped", new RuntimeException("Job was submitted in detached mode. Results …"));

    assertThat(FlinkHost.saysSubmitted(detached), is(true));
    assertThat(FlinkHost.saysSubmitted(new IllegalStateException("broken")), is(false));
    assertThat(FlinkHost.hosts(), is(false));
  }

  private Said run(String... args) {
    String[] all = new String[args.length + 4];
    all[0] = "run";
    all[1] = "--job=pipelines/seeds.yaml";
    all[2] = "--output=" + output;
    all[3] = "--runner=FlinkRunner";
    System.arraycopy(args, 0, all, 4, args.length);
    return Shell.newsprint(all);
  }
}
