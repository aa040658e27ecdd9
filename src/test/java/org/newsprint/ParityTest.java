package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsprint.table.Table;
import org.newsprint.table.TableRow;

/**
 * Each scenario gives the tables that it expects, and every runner the same ones; {@code
 * ClusterParityIT} asks a real cluster.
 */
class ParityTest {
  private static final Scenario ALL = Scenario.together();

  @TempDir private static Path shared;
  private static Map<Table, List<TableRow>> expected = Map.of();

  private final ScenarioRuns runs;

  ParityTest(@TempDir Path folder) {
    this.runs = new ScenarioRuns(folder);
  }

  @BeforeAll
  static void runAllOnTheDirectRunner() {
    expected = new ScenarioRuns(shared).run("all", ALL.lines());
  }

  static List<Scenario> scenarios() {
    return Scenario.all();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void scenario_byItself_givesTheTablesThatItExpects(Scenario scenario) {
    scenario.assertExpected(runs.run("out", scenario.shuffled(1)));
  }

  @Test
  void scenarios_together_eachFindItsOwnRows() {
    ALL.assertContained(expected);
  }

  @ParameterizedTest
  @CsvSource({"false, 1", "false, 4", "true, 1", "true, 4"})
  void flink_anyOrderAndParallelism_givesTheTablesOfTheDirectRunner(
      boolean streaming, int parallelism) {
    long seed = streaming ? parallelism : -parallelism;
    assertThat(
        ScenarioRuns.shown(
            runs.run(
                "out", ALL.shuffled(seed), ScenarioRuns.flink("[local]", streaming, parallelism))),
        is(ScenarioRuns.shown(expected)));
  }
}
