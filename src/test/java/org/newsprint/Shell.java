package org.newsprint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsprint.table.Table;
import org.newsprint.table.TableFolder;
import org.newsprint.table.TableFormats;
import org.newsprint.table.TableRow;
import org.newsprint.table.Tables;

/** A folder with files in it, and the command line to use on them. */
final class Shell {
  static final String RUN_AT = "--runAt=2020-06-12T00:00:00Z";

  private static final Set<String> OF_THE_RUN =
      Set.of("version", "timing", "is_final", "changed_at", "change_reason", "late");

  /** Most tests are about rejects, not about their share. */
  private static final String ANY_SHARE = "--maxRejectedShare=1";

  private static final Path TOPIC =
      Path.of("pipelines/topics/facial-recognition-moratorium.yaml").toAbsolutePath();

  private final Path folder;

  /** What a command said and how it ended. */
  record Said(int exitCode, String out, String err) {}

  /** What became of the records of a run. */
  record Counts(long read, long accepted, long rejected, long duplicates) {}

  Shell(Path folder) {
    this.folder = folder;
  }

  static Said newsprint(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = Newsprint.execute(new PrintWriter(out, true), new PrintWriter(err, true), args);
    if (exitCode == ExitCode.FAILED) {
      awaitWorkers();
    }
    return new Said(exitCode, out.toString(), err.toString());
  }

  // A failed run leaves workers that end what they have begun; a process would end with it.
  private static void awaitWorkers() {
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().startsWith("direct-runner-worker")) {
        try {
          thread.join(Duration.ofSeconds(30).toMillis());
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
    }
  }

  /** Runs {@link #job} on these files, into the folder {@code out}. */
  Said run(String glob, String... more) {
    return runInto("out", glob, more);
  }

  Said runInto(String output, String glob, String... more) {
    return newsprint(
        Stream.concat(
                Stream.of(
                    "run", "--job=" + job(), "--input=" + path(glob), "--output=" + path(output)),
                Stream.concat(Stream.of(RUN_AT, ANY_SHARE), Stream.of(more)))
            .toArray(String[]::new));
  }

  Said replay(String rejected, String glob) {
    return newsprint(
        "replay",
        "--rejected=" + path(rejected),
        "--job=" + job(),
        "--input=" + path(glob),
        "--output=" + path("out2"),
        RUN_AT,
        ANY_SHARE);
  }

  /** A sound job that reads {@code in/*.jsonl} and writes JSON lines to {@code out}. */
  String job() {
    return write("job.yaml", jobText()).toString();
  }

  static String jobText() {
    return """
    job: test
    topic: %s
    input:
      - glob: in/*.jsonl
        format: jsonl
    output:
      folder: out
      formats: [jsonl]
    """
        .formatted(TOPIC);
  }

  static String topicText() {
    try {
      return Files.readString(TOPIC);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  Path write(String name, String content) {
    return write(name, content.getBytes(UTF_8));
  }

  Path write(String name, byte[] content) {
    try {
      Path file = path(name);
      Files.createDirectories(file.resolveSibling("."));
      return Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String name) {
    try {
      return Files.readString(path(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<TableRow> rows(String output, Table table) {
    try {
      return new TableFolder(path(output).toString())
          .read(table, TableFormats.named("jsonl").orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A row without what tells when it was made and how often it had changed by then. */
  static String shown(TableRow row) {
    StringBuilder text = new StringBuilder();
    for (String column : row.table().columnNames()) {
      if (!OF_THE_RUN.contains(column)) {
        text.append(column).append('=').append(row.value(row.table().position(column))).append(' ');
      }
    }
    return text.toString();
  }

  List<String> values(String output, Table table, String column) {
    return rows(output, table).stream().map(row -> row.string(column)).toList();
  }

  Counts counts(String output) {
    TableRow run = rows(output, Tables.RUN).get(0);
    return new Counts(
        run.longValue("read"),
        run.longValue("accepted"),
        run.longValue("rejected"),
        run.longValue("duplicates_of_id"));
  }

  /** Each reject as {@code file@position reason}. */
  List<String> rejects(String output) {
    return rows(output, Tables.REJECTED).stream()
        .map(
            row ->
                "%s@%d %s"
                    .formatted(
                        row.string("source").replaceFirst(".*/", ""),
                        row.longValue("position"),
                        row.string("reason")))
        .toList();
  }
}
