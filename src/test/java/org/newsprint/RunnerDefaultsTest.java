package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunnerDefaultsTest {
  private static final String FINISHED = "--finishBundleBeforeCheckpointing=true";
  private static final String WAITS = "--blockOnRun=false";

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
}
