package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A real cluster gives the tables of the DirectRunner: all scenarios as one, or each by itself with
 * {@code -Dnewsprint.scenarios=each}.
 */
@Timeout(600)
class ClusterParityIT {
  private final RealCluster cluster = RealCluster.running();
  private final ScenarioRuns runs;

  ClusterParityIT(@TempDir Path folder) {
    this.runs = new ScenarioRuns(folder);
  }

  @AfterEach
  void cancel() throws InterruptedException {
    cluster.cancelAll();
  }

  static List<Scenario> scenarios() {
    Stream<Scenario> each =
        "each".equals(System.getProperty("newsprint.scenarios"))
            ? Scenario.all().stream()
            : Stream.empty();
    return Stream.concat(Stream.of(Scenario.together()), each).toList();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void bounded_batchOrStreamOfAnyParallelism_givesTheTablesOfTheDirectRunner(Scenario scenario) {
    var expected = ScenarioRuns.shown(runs.run("direct", scenario.lines()));
    long seed = 10;
    for (boolean streaming : new boolean[] {false, true}) {
      for (int parallelism : new int[] {1, 4}) {
        String name = "%s-%d".formatted(streaming ? "stream" : "batch", parallelism);
        List<String> options =
            cluster.options(
                "--filesToStage=" + RealCluster.JAR,
                "--streaming=" + streaming,
                "--parallelism=" + parallelism);
        assertThat(
            scenario + " " + name,
            ScenarioRuns.shown(
                runs.run(name, scenario.shuffled(++seed), options.toArray(String[]::new))),
            is(expected));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void endless_shuffledMessages_endWithTheTablesOfABoundedRun(int parallelism) throws Exception {
    EndlessScenario endless = EndlessScenario.of(runs, cluster, parallelism);
    runs.shell().write("endless.yaml", endless.jobText());
    Shell.Said said = endless.submit("--parallelism=" + parallelism);
    assertThat(said.err() + said.out(), said.exitCode(), is(ExitCode.DONE));
    endless.send(0.5);
    endless.awaitSent();
    endless.send(1);
    endless.assertEnds();
  }
}
