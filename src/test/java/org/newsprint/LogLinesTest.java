package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.newsprint.change.RunName;

class LogLinesTest {
  private static final RunName RUN = new RunName("seeds-20200612T000000Z");

  @AfterEach
  void clear() {
    RunName.clearThread();
  }

  @Test
  void plain_lineOfARun_namesIt() {
    RUN.nameThread();
    assertThat(
        LogLines.plain().format(line("two words")),
        is("WARN Read [seeds-20200612T000000Z] - two words" + System.lineSeparator()));
  }

  @Test
  void plain_lineOfNoRun_namesNone() {
    RUN.nameThread();
    RunName.clearThread();
    assertThat(
        LogLines.plain().format(line("two words")),
        is("WARN Read - two words" + System.lineSeparator()));
  }

  @Test
  void json_lineWithAnError_isOneObject() throws IOException {
    RUN.nameThread();
    LogRecord line = line("it said \"no\"\nand left");
    line.setThrown(new IllegalStateException("because"));
    String text = LogLines.json().format(line);
    assertThat(text.strip().lines().count(), is(1L));
    JsonNode object = new ObjectMapper().readTree(text);
    assertThat(object.path("run_id").asText(), is(RUN.id()));
    assertThat(object.path("time").asText(), is("2020-06-12T00:00:00Z"));
    assertThat(object.path("level").asText(), is("WARN"));
    assertThat(object.path("logger").asText(), is("org.newsprint.Read"));
    assertThat(object.path("message").asText(), is("it said \"no\"\nand left"));
    assertThat(object.path("error").asText(), containsString("IllegalStateException: because"));
  }

  @Test
  void json_fields_areThoseOfACluster() throws IOException {
    RUN.nameThread();
    LogRecord line = line("words");
    line.setThrown(new IllegalStateException());
    JsonNode object = new ObjectMapper().readTree(LogLines.json().format(line));
    String cluster =
        Files.readString(Path.of("flink-conf/local/log4j-json.properties"), StandardCharsets.UTF_8);
    assertThat(
        StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false).toList(),
        is(
            Pattern.compile("^  \"(\\w+)\": \\{", Pattern.MULTILINE)
                .matcher(cluster)
                .results()
                .map(field -> field.group(1))
                .toList()));
  }

  private static LogRecord line(String message) {
    LogRecord line = new LogRecord(Level.WARNING, message);
    line.setLoggerName("org.newsprint.Read");
    line.setInstant(Instant.parse("2020-06-12T00:00:00Z"));
    return line;
  }
}
