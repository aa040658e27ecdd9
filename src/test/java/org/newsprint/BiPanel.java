package org.newsprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One panel of the ready dashboards, as its file in docs/bi/sql says.
 *
 * @param name the file's name without its ending
 * @param title what it is headed
 * @param chart number, bars, line or table
 * @param note what a reader must know
 * @param sql the statement, with the line that a tool may put its time filter in place of
 */
record BiPanel(String name, String title, String chart, String note, String sql) {
  static final Path FOLDER = Path.of("docs", "bi", "sql");

  private static final String TIME = "-- time: ";

  /** All panels, in the order of their names. */
  static List<BiPanel> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<BiPanel> panels = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        panels.add(of(file));
      }
      return panels;
    }
  }

  private static BiPanel of(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    return new BiPanel(
        file.getFileName().toString().replaceFirst("\\.sql$", ""),
        said(lines.get(0), "-- title: "),
        said(lines.get(1), "-- chart: "),
        said(lines.get(2), "-- note: "),
        String.join("\n", lines.subList(3, lines.size())));
  }

  private static String said(String line, String begin) {
    if (!line.startsWith(begin)) {
      throw new IllegalArgumentException("'%s' does not begin with '%s'".formatted(line, begin));
    }
    return line.substring(begin.length());
  }

  /** The statement over all times. */
  String everything() {
    return sql.lines()
        .filter(line -> !line.strip().startsWith(TIME))
        .collect(Collectors.joining("\n"));
  }

  /** The statement with a condition on its column of time, as {@code %s} in it. */
  String filtered(String condition) {
    return sql.lines()
        .map(
            line -> {
              int at = line.indexOf(TIME);
              return at < 0
                  ? line
                  : line.substring(0, at) + condition.formatted(line.substring(at + TIME.length()));
            })
        .collect(Collectors.joining("\n"));
  }
}
