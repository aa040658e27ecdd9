package org.newsprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsprint.config.Problems;

/** The commands of the schedules are ones that Newsprint takes. */
class ScheduleTest {
  private static final Pattern COMMAND =
      Pattern.compile(
          "newsprint(?:\\.jar)? run (--job=.*?)(?= +>>|\\n\\s+env:|\\n\\s+\\),|\\n$)",
          Pattern.DOTALL);

  /** What the shell or Airflow puts in: a day, each time. */
  private static final Pattern DAY =
      Pattern.compile("\\$\\(date [^)]*\\)|\\{\\{[^}]*\\}\\}|\"\\$\\{[A-Z]+:-\\$\\([^)]*\\)\\}\"");

  @ParameterizedTest
  @CsvSource({
    "flink-conf/schedule/crontab",
    "flink-conf/schedule/newsprint_nightly.py",
    "flink-conf/kubernetes/nightly.yaml"
  })
  void command_isTaken(Path file) throws Exception {
    Matcher command = COMMAND.matcher(Files.readString(file, UTF_8));
    assertThat(file + " runs newsprint", command.find(), is(true));
    List<String> args =
        Stream.of(
                DAY.matcher(command.group(1))
                    .replaceAll("2020-06-10")
                    .replace("\"", " ")
                    .split("\\s+"))
            .filter(arg -> !arg.isEmpty())
            .toList();
    MonitorOptions options = Arguments.read(args);
    assertThat(options.getFrom(), is("2020-06-10"));
    assertThat(options.getTo(), is("2020-06-10"));
    assertThat(Files.exists(Path.of(options.getJob())), is(true));
  }

  @Test
  void nightly_job_isSoundAndWritesWhatIsReadAgain() throws IOException {
    Problems problems = new Problems();
    Job job = JobFile.read(Path.of("pipelines/nightly.yaml"), problems);
    assertThat(problems.list(), is(List.of()));
    assertThat(
        job.output().files().stream().anyMatch(format -> format.label().equals("jsonl")), is(true));
  }
}
