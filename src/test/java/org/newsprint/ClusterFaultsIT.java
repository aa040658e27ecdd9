package org.newsprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.database.PostgresServer;
import org.newsprint.table.Table;
import org.newsprint.table.TableRow;
import org.newsprint.table.Tables;

/** What is in the way of an endless job on a real cluster, and that its tables end the same. */
@Timeout(600)
class ClusterFaultsIT {
  private static final Duration DOWN = Duration.ofSeconds(30);

  private final RealCluster cluster = RealCluster.running();
  private final Path folder;
  private final ScenarioRuns runs;
  private final Shell shell;

  ClusterFaultsIT(@TempDir Path folder) {
    this.folder = folder;
    this.runs = new ScenarioRuns(folder);
    this.shell = runs.shell();
  }

  @AfterEach
  void cancel() throws InterruptedException {
    cluster.cancelAll();
  }

  @Test
  void databaseDown_forHalfAMinute_endsWithTheRowsOfABoundedRun() throws Exception {
    Path data = Files.createDirectories(folder.resolve("postgres"));
    try (PostgresServer server = PostgresServer.start(data)) {
      EndlessScenario endless = EndlessScenario.of(runs, cluster, 21);
      shell.write(
          "endless.yaml",
          endless.jobText()
              + "jdbc: {url: '%s', user: newsprint, password: '%s', createTables: true}\n"
                  .formatted(server.url(), server.reference()));
      assertSubmitted(endless.submit("--parallelism=2"));
      endless.send(0.4);
      endless.awaitSent();
      endless.await("rows", () -> !server.rows(Tables.ARTICLE).isEmpty());

      server.stop();
      long stopped = System.nanoTime();
      endless.send(0.8);
      // The files go on without it.
      endless.awaitSent();
      TimeUnit.NANOSECONDS.sleep(DOWN.toNanos() - (System.nanoTime() - stopped));
      server.startAgain();
      long started = System.nanoTime();
      endless.send(1);

      endless.assertEnds();
      for (Table table : EndlessScenario.compared()) {
        endless.assertEnds(table, () -> server.rows(table));
      }
      System.out.printf(
          "database down: all rows are in it %d ms after it was back, %d restarts of the job%n",
          Duration.ofNanos(System.nanoTime() - started).toMillis(),
          cluster.restarts(cluster.job()));
    }
  }

  @Test
  void fullDisk_isToldAndOnceThereIsRoomTheTablesAreThoseOfABoundedRun() throws Exception {
    Path disk = Files.createDirectories(folder.resolve("endless"));
    assumeTrue(
        mounts("mount", "-t", "tmpfs", "-o", "size=32m", "tmpfs", disk.toString()),
        "no small file system can be mounted here, so no disk was full");
    try {
      EndlessScenario endless = EndlessScenario.of(runs, cluster, 22);
      shell.write("endless.yaml", endless.jobText());
      assertSubmitted(endless.submit("--parallelism=2"));
      endless.send(0.4);
      endless.awaitSent();
      String job = cluster.job();
      Map<Table, List<TableRow>> before = runs.tables("endless");

      fill(disk.resolve("filler"));
      endless.send(0.8);
      endless.await("restarts", () -> cluster.restarts(job) > 1);
      assertThat(
          cluster.exceptions(job),
          allOf(
              containsString("cannot write the table"), containsString("No space left on device")));
      // Each file is whole, and as it was or newer.
      runs.tables("endless")
          .forEach(
              (table, rows) ->
                  assertThat(
                      table.name(),
                      rows.size(),
                      is(greaterThanOrEqualTo(before.getOrDefault(table, List.of()).size()))));

      Files.delete(disk.resolve("filler"));
      long room = System.nanoTime();
      endless.send(1);
      endless.assertEnds();
      assertThat(cluster.job(), is(job));
      System.out.printf(
          "full disk: all rows are in the tables %d ms after there was room, %d restarts of the job%n",
          Duration.ofNanos(System.nanoTime() - room).toMillis(), cluster.restarts(job));
    } finally {
      cluster.cancelAll();
      mounts("umount", "-l", disk.toString());
    }
  }

  @Test
  void secondRun_intoTheFolderOfAJob_isRefusedUntilThatHasEnded() throws Exception {
    EndlessScenario endless = EndlessScenario.of(runs, cluster, 23);
    shell.write("endless.yaml", endless.jobText());
    assertSubmitted(endless.submit());
    endless.send(0.1);
    endless.awaitSent();
    String job = cluster.job();

    // On the cluster, and in this process.
    for (Shell.Said second : List.of(endless.submit(), runs.run("endless"))) {
      assertThat(second.exitCode(), is(ExitCode.UNRUNNABLE));
      assertThat(
          second.err(),
          containsString(
              "job %s on the cluster at %s writes to %s; wait for its end, stop it"
                  .formatted(job, cluster.master(), shell.path("endless"))));
    }
    assertThat(cluster.job(), is(job));

    cluster.cancelAll();
    assertSubmitted(endless.submit());
  }

  /** A TaskManager whose jobs leave their classes behind dies, with all that runs on it. */
  @Test
  void jobs_cancelledOneAfterAnother_leaveNoClassesBehind() throws Exception {
    EndlessScenario endless = EndlessScenario.of(runs, cluster, 24);
    shell.write("endless.yaml", endless.jobText());
    // What ran before may be held for a while by the threads that ran it; so may the last two of
    // these.
    int most = RealCluster.classLoaders() + 2;
    for (int i = 0; i < 5; i++) {
      assertSubmitted(endless.submit("--parallelism=2"));
      endless.send((i + 1) / 5.0);
      String job = cluster.job();
      endless.await("a running job", () -> cluster.state(job).equals("RUNNING"));
      TimeUnit.SECONDS.sleep(5);
      cluster.cancelAll();
    }
    int left = RealCluster.classLoaders();
    for (int i = 0; i < 30 && left > most; i++) {
      TimeUnit.SECONDS.sleep(1); // A task that was cancelled may not have ended.
      left = RealCluster.classLoaders();
    }
    System.out.printf(
        "five jobs: a TaskManager holds the classes of %d, and held those of %d before%n",
        left, most - 2);
    assertThat(left, is(lessThanOrEqualTo(most)));
  }

  private static void assertSubmitted(Shell.Said said) {
    assertThat(said.err() + said.out(), said.exitCode(), is(ExitCode.DONE));
  }

  private static boolean mounts(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    } catch (IOException noSuchCommand) {
      return false;
    }
  }

  /** Writes until there is no room. */
  private static void fill(Path file) {
    byte[] block = "no room ".repeat(128).getBytes(UTF_8);
    try (OutputStream out = Files.newOutputStream(file)) {
      while (true) {
        out.write(block);
      }
    } catch (IOException full) {
      // It was the point.
    }
  }
}
