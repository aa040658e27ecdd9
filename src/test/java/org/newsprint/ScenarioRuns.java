package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsprint.table.Table;
import org.newsprint.table.TableRow;
import org.newsprint.table.Tables;

/** Runs scenarios below one folder, and shows their tables so that they can be compared. */
final class ScenarioRuns {
  /**
   * What may differ between two runs over the same articles: who ran them, and where they stood.
   */
  private static final Map<Table, Set<String>> OF_THE_RUN =
      Map.of(
          Tables.RUN, Set.of("finished_at", "runner"),
          Tables.REJECTED, Set.of("source", "position"));

  /** After the articles of all scenarios but one, which is rejected for that. */
  private static final String RUN_AT = "--runAt=2020-09-01T00:00:00Z";

  private final Shell shell;

  ScenarioRuns(Path folder) {
    this.shell = new Shell(folder);
  }

  Shell shell() {
    return shell;
  }

  /**
   * Runs a job over these lines, which lie in files of which the third has none.
   *
   * @param output the folder of its tables; a new one
   */
  Map<Table, List<TableRow>> run(String output, List<String> lines, String... options) {
    for (int file = 0; file < 3; file++) {
      shell.write("%s-in/%d.jsonl".formatted(output, file), text(share(lines, file)));
    }
    shell.write(
        output + ".yaml",
        job("- {glob: \"%s-in/*.jsonl\", format: jsonl}".formatted(output))
            + "maxRejectedShare: 1\n");
    Shell.Said said = run(output, options);
    assertThat(said.err() + said.out(), said.exitCode(), is(ExitCode.DONE));
    return tables(output);
  }

  /** Runs the job file of this name into the folder of this name. */
  Shell.Said run(String name, String... options) {
    return Shell.newsprint(arguments(name, options).toArray(String[]::new));
  }

  /** The command line that does so. */
  List<String> arguments(String name, String... options) {
    return Stream.concat(
            Stream.of(
                "run",
                "--job=" + shell.path(name + ".yaml"),
                "--output=" + shell.path(name),
                RUN_AT),
            Stream.of(options))
        .toList();
  }

  private static List<String> share(List<String> lines, int file) {
    int half = lines.size() / 2;
    return switch (file) {
      case 0 -> lines.subList(0, half);
      case 1 -> lines.subList(half, lines.size());
      default -> List.of();
    };
  }

  private static String text(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  /**
   * A job file. An endless run of it finds articles of our time in time, and those of the century
   * before the last late; the encoder has no part in what is compared.
   */
  static String job(String input) {
    return """
        job: scenario
        topic: %s
        encoder: none
        report: false
        input:
          %s
        windows: {lateness: P36500D}
        output: {folder: out, formats: [jsonl]}
        """
        .formatted(
            Path.of("pipelines/topics/facial-recognition-moratorium.yaml").toAbsolutePath(), input);
  }

  /** All tables of a folder. */
  Map<Table, List<TableRow>> tables(String output) {
    Map<Table, List<TableRow>> tables = new HashMap<>();
    Tables.all().forEach(table -> tables.put(table, shell.rows(output, table)));
    return tables;
  }

  /** All rows of all tables, in an order that they alone decide. */
  static Map<String, List<String>> shown(Map<Table, List<TableRow>> tables) {
    return shown(tables, ScenarioRuns::shown);
  }

  static Map<String, List<String>> shown(
      Map<Table, List<TableRow>> tables, Function<TableRow, String> shown) {
    Map<String, List<String>> all = new TreeMap<>();
    tables.forEach(
        (table, rows) -> all.put(table.name(), rows.stream().map(shown).sorted().toList()));
    return all;
  }

  private static String shown(TableRow row) {
    List<String> values = new ArrayList<>();
    Set<String> differing = OF_THE_RUN.getOrDefault(row.table(), Set.of());
    for (String column : row.table().columnNames()) {
      if (!differing.contains(column)) {
        values.add(column + "=" + row.value(row.table().position(column)));
      }
    }
    return String.join(" ", values);
  }

  /** The options of a run on Flink. */
  static String[] flink(String master, boolean streaming, int parallelism) {
    return Stream.of(
            "--runner=FlinkRunner",
            "--flinkMaster=" + master,
            "--streaming=" + streaming,
            "--parallelism=" + parallelism)
        .toArray(String[]::new);
  }
}
