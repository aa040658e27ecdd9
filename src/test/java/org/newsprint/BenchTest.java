package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BenchTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void bench_kernelAndPipeline_findTheSameCopies() throws IOException {
    Shell.Said said =
        Shell.newsprint(
            "bench",
            "--articles=300",
            "--runs=1",
            "--stages=limit-1,prepare-1,coverage-2,direct-coverage",
            "--format=json");
    assertThat(said.err(), said.exitCode(), is(ExitCode.DONE));
    ObjectNode stages = JSON.createObjectNode();
    for (String line : said.out().lines().skip(1).toList()) {
      JsonNode stage = JSON.readTree(line);
      stages.set(stage.path("stage").asText(), stage);
      assertThat(line, stage.at("/runs/0/articles").asLong(), is(300L));
      assertThat(line, stage.path("articles_per_second").asDouble(), is(greaterThan(0.0)));
    }
    assertThat(stages.size(), is(4));
    long placed = stages.path("coverage-2").at("/runs/0/placed").asLong();
    assertThat(placed, is(greaterThan(90L)));
    assertThat(stages.path("direct-coverage").at("/runs/0/placed").asLong(), is(placed));
    assertThat(stages.path("prepare-1").has("of_limit"), is(true));
    assertThat(stages.path("direct-coverage").has("of_limit"), is(false));
  }

  @Test
  void bench_mistakes_areAllNamed() {
    Shell.Said said =
        Shell.newsprint("bench", "--stages=limit-3", "--runs=0", "--input=none.jsonl");
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(
        said.err(),
        allOf(
            containsString("limit-3"),
            containsString("prepare-1"),
            containsString("--runs: must be 1 or more"),
            containsString("there is no file none.jsonl")));
  }

  @Test
  void bench_stageThatFails_saysWhy() {
    Shell.Said said =
        Shell.newsprint(
            "bench", "--articles=10", "--runs=1", "--stages=direct-job", "--encoder=abacus");
    assertThat(said.exitCode(), is(ExitCode.FAILED));
    assertThat(said.err(), containsString("abacus"));
  }
}
