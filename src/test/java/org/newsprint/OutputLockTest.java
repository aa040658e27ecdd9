package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.cluster.Answers;
import org.newsprint.cluster.ClusterAddress;

class OutputLockTest {
  private final Path folder;
  private final Shell shell;

  OutputLockTest(@TempDir Path folder) {
    this.folder = folder;
    this.shell = new Shell(folder);
  }

  @Test
  void run_intoAFolderThatAnotherRunWritesTo_isRefusedAndTouchesNothing() throws Exception {
    shell.write("in/a.jsonl", "{\"text\":\"One.\"}\n");
    Path unfinished = shell.write("out/article/article.jsonl.part", "half a ta");
    OutputLock held = take(Optional.empty());
    try {
      Shell.Said said = shell.run("in/a.jsonl");
      assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
      assertThat(
          said.err(),
          allOf(
              containsString("another run writes to " + out() + ": run first, process "),
              containsString("; wait for its end, or name another folder with --output=DIR")));
      assertThat(Files.readString(unfinished), is("half a ta"));
    } finally {
      held.close();
    }
    Shell.Said said = shell.run("in/a.jsonl");
    assertThat(said.err(), said.exitCode(), is(ExitCode.DONE));
    // And it lets go of it itself.
    assertThat(shell.run("in/a.jsonl").exitCode(), is(ExitCode.DONE));
  }

  @Test
  void run_thatCannotBeRun_letsGoOfTheFolder() {
    assertThat(shell.run("in/nothing.jsonl").exitCode(), is(ExitCode.UNRUNNABLE));
    shell.write("in/a.jsonl", "{\"text\":\"One.\"}\n");
    assertThat(shell.run("in/a.jsonl").exitCode(), is(ExitCode.DONE));
  }

  @Test
  @Timeout(60)
  void take_processThatWasKilled_leavesNoLock() throws Exception {
    Process other = holding();
    try {
      assertThat(
          assertThrows(UnrunnableJobException.class, () -> take(Optional.empty()))
              .messages()
              .get(0),
          containsString("run other, process " + other.pid() + " on "));
    } finally {
      other.destroyForcibly().waitFor(); // As by kill -9.
    }
    take(Optional.empty()).close();
  }

  /** A process that holds the lock until it is killed. */
  private Process holding() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                out())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    process.inputReader().readLine(); // Says when it holds it.
    return process;
  }

  /** The other process. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] args) throws Exception {
      OutputLock lock = OutputLock.take(args[0], "other", Optional.empty());
      System.out.println("holds it");
      Thread.sleep(Long.MAX_VALUE);
      lock.close();
    }
  }

  @Test
  void take_jobOnTheClusterThatWroteThere_isAskedForUntilItHasEnded() throws Exception {
    try (Answers cluster = Answers.cluster("1.19.1")) {
      ClusterAddress address = ClusterAddress.parse(cluster.master()).orElseThrow();
      take(Optional.of(address)).close();
      cluster.with("/jobs/1/config", job(out())).with("/jobs/2/config", job("elsewhere"));

      for (String state : new String[] {"RUNNING", "RESTARTING"}) {
        cluster.with("/jobs/overview", jobs(state, "RUNNING"));
        // Whether the next run goes there or not.
        assertThat(
            assertThrows(UnrunnableJobException.class, () -> take(Optional.empty()))
                .messages()
                .get(0),
            is(
                ("job 1 on the cluster at %1$s writes to %2$s; wait for its end, stop it (flink stop,"
                        + " or curl -X PATCH http://%1$s/jobs/1), or name another folder with"
                        + " --output=DIR")
                    .formatted(cluster.master(), out())));
      }
      cluster.with("/jobs/overview", jobs("CANCELED", "RUNNING"));
      take(Optional.of(address)).close();
    }
  }

  @Test
  void take_clusterThatIsGone_runsNothing() throws Exception {
    try (Answers cluster = Answers.cluster("1.19.1")) {
      ClusterAddress address = ClusterAddress.parse(cluster.master()).orElseThrow();
      cluster
          .with("/jobs/1/config", job(out()))
          .with("/jobs/overview", jobs("CANCELED", "RUNNING"));
      take(Optional.of(address)).close();
      cluster.with("/jobs/overview", jobs("RUNNING", "RUNNING"));
      assertThrows(UnrunnableJobException.class, () -> take(Optional.empty()));
    }
    take(Optional.empty()).close();
  }

  private OutputLock take(Optional<ClusterAddress> cluster) throws UnrunnableJobException {
    return OutputLock.take(out(), "first", cluster);
  }

  private String out() {
    return folder.resolve("out").toString();
  }

  private static String job(String output) {
    return "{\"execution-config\":{\"user-config\":{\"output\":\"%s\"}}}".formatted(output);
  }

  private static String jobs(String first, String second) {
    return "{\"jobs\":[{\"jid\":\"1\",\"state\":\"%s\"},{\"jid\":\"2\",\"state\":\"%s\"}]}"
        .formatted(first, second);
  }
}
