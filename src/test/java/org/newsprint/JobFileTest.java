package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.aggregate.Grain;
import org.newsprint.article.InputFormat;
import org.newsprint.article.Source;
import org.newsprint.config.Problem;
import org.newsprint.config.Problems;
import org.newsprint.encoder.EncoderKind;
import org.newsprint.stance.Drones;
import org.newsprint.table.TableFormat;

class JobFileTest {
  private final Shell shell;

  JobFileTest(@TempDir Path folder) {
    this.shell = new Shell(folder);
  }

  @Test
  void read_leastJob_fillsInTheDefaults() {
    Problems problems = new Problems();
    Job job = JobFile.read(shell.write("job.yaml", Shell.jobText()), problems);
    assertThat(problems.list(), is(empty()));
    assertThat(job.name(), is("test"));
    assertThat(
        job.input().files(),
        contains(
            new Source(shell.path("in/*.jsonl").toString(), InputFormat.JSONL, Optional.empty())));
    assertThat(job.output().folder(), is(shell.path("out").toString()));
    assertThat(job.output().files().stream().map(TableFormat::label).toList(), contains("jsonl"));
    assertThat(job.grains(), is(Set.of(Grain.values())));
    assertThat(job.horizon(), is(Duration.ofDays(14)));
    assertThat(job.lateness(), is(Duration.ofDays(2)));
    assertThat(job.endless(), is(Optional.empty()));
    assertThat(job.output().report(), is(true));
    assertThat(job.maxRejectedShare(), is(0.2));
  }

  @Test
  void read_everyKey_isTaken() {
    String text =
        Shell.jobText()
            + """
            coverage:
              similarity: 0.7
              horizon: P7D
            windows:
              grains: [day]
              lateness: PT6H
            stream:
              watch: PT5S
              update: PT1M
            report: false
            """;
    Problems problems = new Problems();
    Job job = JobFile.read(shell.write("job.yaml", text), problems);
    assertThat(problems.list(), is(empty()));
    assertThat(job.output().report(), is(false));
    assertThat(job.similarity(), is(0.7));
    assertThat(job.horizon(), is(Duration.ofDays(7)));
    assertThat(job.grains(), is(Set.of(Grain.DAY)));
    assertThat(job.lateness(), is(Duration.ofHours(6)));
    assertThat(
        job.endless(),
        is(Optional.of(new Job.Endless(Duration.ofSeconds(5), Duration.ofMinutes(1)))));
  }

  @Test
  void read_encoder_isTakenAndElseTheDefault() {
    Problems problems = new Problems();
    String text = Shell.jobText().replaceFirst("topic: .*", "topic: drones.yaml");
    shell.write("drones.yaml", Drones.topicText());
    Job none = JobFile.read(shell.write("a.yaml", text + "encoder: none\n"), problems);
    Job unsaid = JobFile.read(shell.write("b.yaml", text), problems);
    assertThat(problems.list(), is(empty()));
    assertThat(none.encoder(), is(EncoderKind.NONE));
    assertThat(unsaid.encoder(), is(EncoderKind.BGE_SMALL));
  }

  @Test
  void read_misspeltEncoder_isNamed() {
    shell.write("drones.yaml", Drones.topicText());
    assertThat(
        mistakes(
            Shell.jobText().replaceFirst("topic: .*", "topic: drones.yaml") + "encoder: bge\n"),
        contains(is("job.yaml:9: encoder: 'bge' is not one of bge-small, none")));
  }

  @Test
  void read_severalMistakes_namesEachWithItsLine() {
    List<String> said =
        mistakes(
            Shell.jobText()
                .replace("format: jsonl", "format: jsnl")
                .replace("formats: [jsonl]", "formts: [jsonl]")
                .replaceFirst("topic: .*", "topic: none.yaml"));
    assertThat(
        said,
        contains(
            is("job.yaml:2: topic: " + shell.path("none.yaml") + ": there is no such file"),
            is(
                "job.yaml:5: input[0].format: 'jsnl' is not one of text, jsonl, csv, html, warc, feed, parquet, avro"),
            is("job.yaml:8: output.formts: unknown key; did you mean 'formats'?")));
  }

  @Test
  void read_wrongValues_saysWhatWouldBeRight() {
    assertThat(
        mistakes(
            Shell.jobText().replace("[jsonl]", "[xml]")
                + """
                windows:
                  grains: [fortnight]
                  lateness: two days
                stream:
                  watch: PT0S
                """),
        contains(
            is("job.yaml:8: output.formats[0]: 'xml' is not one of parquet, csv, jsonl, duckdb"),
            is("job.yaml:10: windows.grains[0]: 'fortnight' is not one of hour, day, week"),
            startsWith("job.yaml:11: windows.lateness: 'two days' is not an ISO 8601 duration"),
            is("job.yaml:13: stream.watch: must be longer than zero")));
  }

  @Test
  void read_topicWithMistakes_namesThemInTheTopicsLines() {
    shell.write(
        "topic.yaml",
        Shell.topicText()
            .replaceFirst("(?m)^id:.*", "id: Bad Id")
            .replace("target:", "targt:")
            .replaceFirst("(?s)\nmodels:.*", ""));
    List<String> said = mistakes(Shell.jobText().replaceFirst("topic: .*", "topic: topic.yaml"));
    assertThat(
        said,
        contains(
            endsWith("topic.yaml:1: target: is missing"),
            endsWith("id: 'Bad Id' must be small letters, digits and single hyphens"),
            endsWith("targt: unknown key; did you mean 'target'?")));
  }

  @Test
  void read_topicWithoutAName_isOneMistake() {
    assertThat(
        mistakes(Shell.jobText().replaceFirst("topic: .*", "topic:")),
        contains(startsWith("job.yaml:2: topic: has no value")));
  }

  @Test
  void read_unreadableFile_isOneMistake() {
    assertThat(mistakes(""), contains("job.yaml:1: the file is empty"));
    assertThat(mistakes("job: ["), contains(startsWith("job.yaml:1: not valid YAML at column ")));
    shell.write("job.yaml", new byte[] {'a', ':', (byte) 0xE9});
    assertThat(mistakes(), contains("job.yaml: the file is not UTF-8"));
    assertThat(mistakesOf("none.yaml"), contains("none.yaml: there is no such file"));
    shell.write("folder/a.yaml", "");
    assertThat(mistakesOf("folder"), contains("folder: cannot be read: Is a directory"));
  }

  private List<String> mistakes(String text) {
    shell.write("job.yaml", text);
    return mistakes();
  }

  private List<String> mistakes() {
    return mistakesOf("job.yaml");
  }

  private List<String> mistakesOf(String name) {
    Problems problems = new Problems();
    JobFile.read(shell.path(name), problems);
    String folder = shell.path("").toString() + "/";
    return problems.list().stream()
        .map(Problem::toString)
        .map(line -> line.startsWith(folder) ? line.substring(folder.length()) : line)
        .toList();
  }
}
