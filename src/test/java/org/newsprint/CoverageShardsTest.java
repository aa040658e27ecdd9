package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageShardsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --runner=FlinkRunner                                       | 1
          --runner=FlinkRunner --parallelism=3                       | 3
          --runner=FlinkRunner --parallelism=3 --coverageShards=5    | 5
          --coverageShards=7                                         | 7
          """)
  void of_boundedJob_areItsPartsUnlessGiven(String args, int expected) {
    assertThat(CoverageShards.of(options(args), false), is(expected));
  }

  @Test
  void of_endlessJob_dependOnNoParallelism() {
    assertThat(CoverageShards.of(options("--runner=FlinkRunner --parallelism=3"), true), is(8));
    assertThat(CoverageShards.of(options("--coverageShards=2"), true), is(2));
  }

  @Test
  void of_withoutFlink_areTheCores() {
    assertThat(
        CoverageShards.of(options("--runner=DirectRunner"), false),
        is(Runtime.getRuntime().availableProcessors()));
  }

  private static MonitorOptions options(String args) {
    return PipelineOptionsFactory.fromArgs(("--job=any.yaml " + args).split(" "))
        .as(MonitorOptions.class);
  }
}
