package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A savepoint of a release that made fingerprints by other rules. */
@Timeout(600)
class ClusterSavepointIT {
  private static final Pattern BOTH =
      Pattern.compile(
          "fingerprints were made by scheme ([0-9a-f]{8}), but this release compares by scheme"
              + " ([0-9a-f]{8}); go on with the release that wrote it");

  private final RealCluster cluster = RealCluster.running();
  private final Path folder;
  private final ScenarioRuns runs;

  ClusterSavepointIT(@TempDir Path folder) {
    this.folder = folder;
    this.runs = new ScenarioRuns(folder);
  }

  @AfterEach
  void cancel() throws InterruptedException {
    cluster.cancelAll();
  }

  @Test
  void savepoint_ofAnotherScheme_isRefusedWithNothingWrittenAndIsOfUseToItsOwnRelease()
      throws Exception {
    Path other = OtherRelease.in(folder);
    EndlessScenario endless = EndlessScenario.of(runs, cluster, 31);
    runs.shell().write("endless.yaml", endless.jobText());
    RealCluster.Ended submitted = endless.submitBy(other, "--parallelism=2");
    assertThat(submitted.said(), submitted.exitCode(), is(ExitCode.DONE));
    endless.send(0.5);
    endless.awaitSent();
    Path savepoints = folder.resolve("savepoints");
    cluster.script("flink", "stop", "-p", savepoints.toUri().toString(), cluster.job());
    String savepoint = only(savepoints).toString();
    Map<String, String> before = files();
    endless.send(1);

    RealCluster.Ended refused =
        endless.submitBy(RealCluster.JAR, "--parallelism=2", "--savepointPath=" + savepoint);
    assertThat(refused.said(), refused.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(refused.said(), containsString("--savepointPath: cannot go on from " + savepoint));
    assertNamesBoth(refused.said());
    assertThat(cluster.jobs(), is(empty()));
    assertThat(files(), is(before));

    // Flink's own client hands the state to the job and does not ask.
    cluster.script(
        "flink",
        Stream.concat(
                Stream.of("run", "-d", "-p", "2", "-s", savepoint, RealCluster.JAR + ""),
                runs.arguments("endless", "--checkpointingInterval=1000").stream())
            .toArray(String[]::new));
    String job = cluster.job();
    endless.await("failures", () -> cluster.exceptions(job).contains("scheme"));
    assertNamesBoth(cluster.exceptions(job));
    assertThat(files(), is(before));
    cluster.cancelAll();

    RealCluster.Ended goesOn =
        endless.submitBy(other, "--parallelism=2", "--savepointPath=" + savepoint);
    assertThat(goesOn.said(), goesOn.exitCode(), is(ExitCode.DONE));
    endless.assertTablesEnd();
  }

  private static void assertNamesBoth(String said) {
    Matcher named = BOTH.matcher(said);
    assertThat(said, named.find());
    assertThat(named.group(1), is(not(named.group(2))));
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertThat(all.toString(), all.size(), is(1));
      return all.get(0);
    }
  }

  /** What the tables' files hold; the lock says who came last. */
  private Map<String, String> files() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(runs.shell().path("endless"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith(".newsprint.lock")) {
          contents.put(file.toString(), Files.readString(file));
        }
      }
    }
    return contents;
  }
}
