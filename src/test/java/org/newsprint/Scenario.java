package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsprint.table.Table;
import org.newsprint.table.TableRow;
import org.newsprint.table.Tables;

/**
 * A folder of {@code src/test/resources/scenarios}: articles, and what must be found out of them.
 *
 * @param name the folder's
 * @param lines its articles, a JSON object each, also broken ones
 * @param expectations what the tables must say
 */
record Scenario(String name, List<String> lines, List<Expectation> expectations) {
  private static final Path FOLDER = Path.of("src/test/resources/scenarios");

  /**
   * All rows of a table, of some columns only.
   *
   * @param rows of these columns' values, with commas between them; absent is empty
   */
  record Expectation(Table table, List<String> columns, List<String> rows) {}

  static List<Scenario> all() {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.filter(Files::isDirectory).sorted().map(Scenario::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * All of them as one. Their ids, outlets and stories are apart, so that each must find the rows
   * that it expects by itself; but for those of the run, whose counts are of all.
   */
  static Scenario together() {
    List<Scenario> all = all();
    return new Scenario(
        "all",
        all.stream().flatMap(scenario -> scenario.lines.stream()).toList(),
        all.stream().flatMap(scenario -> scenario.expectations.stream()).toList());
  }

  private static Scenario read(Path folder) {
    try (Stream<Path> files = Files.list(folder.resolve("expected"))) {
      return new Scenario(
          folder.getFileName().toString(),
          Files.readAllLines(folder.resolve("articles.jsonl")),
          files.sorted().map(Scenario::expectation).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Expectation expectation(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      return new Expectation(
          Tables.named(file.getFileName().toString().replace(".csv", "")),
          List.of(lines.get(0).split(",")),
          lines.subList(1, lines.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The articles in an order that only the seed decides. */
  List<String> shuffled(long seed) {
    List<String> shuffled = new ArrayList<>(lines);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  /** That the tables say what is expected, and nothing else. */
  void assertExpected(Map<Table, List<TableRow>> tables) {
    for (Expectation expectation : expectations) {
      assertThat(
          name + " " + expectation.table.name(),
          shown(tables, expectation),
          is(expectation.rows.stream().sorted().toList()));
    }
  }

  /** That the tables say what is expected among other things. */
  void assertContained(Map<Table, List<TableRow>> tables) {
    for (Expectation expectation : expectations) {
      if (!expectation.table.equals(Tables.RUN)) {
        List<String> rows = shown(tables, expectation);
        expectation.rows.forEach(row -> assertThat(name, rows, hasItem(row)));
      }
    }
  }

  private static List<String> shown(Map<Table, List<TableRow>> tables, Expectation expectation) {
    return tables.getOrDefault(expectation.table, List.of()).stream()
        .map(row -> shown(row, expectation.columns))
        .sorted()
        .toList();
  }

  private static String shown(TableRow row, List<String> columns) {
    return columns.stream()
        .map(column -> row.value(row.table().position(column)).map(Object::toString).orElse(""))
        .collect(Collectors.joining(","));
  }

  @Override
  public String toString() {
    return name;
  }
}
