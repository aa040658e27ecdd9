package org.newsprint.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.newsprint.table.Additivity;
import org.newsprint.table.Column;
import org.newsprint.table.Table;
import org.newsprint.table.Tables;
import org.newsprint.table.Usage;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;

/** Every column of every table and view with all that is to be known of it, as page and as YAML. */
final class MetricCatalogue {
  static final String COMMAND = "mvn test -Dtest=MetricCatalogueTest -Dnewsprint.updateDocs";

  /**
   * One table or view.
   *
   * @param where files and database, or only one: {@code everywhere}, {@code databases} or {@code
   *     postgresql}
   */
  record Entry(String name, String kind, String where, String description, List<Column> columns) {}

  private MetricCatalogue() {}

  static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Table table : Tables.all()) {
      entries.add(of(table, "everywhere"));
    }
    for (Views.View view : Views.ALL) {
      entries.add(new Entry(view.name(), "view", "databases", view.description(), view.columns()));
    }
    for (Table table : Schema.tables()) {
      if (!Tables.all().contains(table)) {
        entries.add(of(table, "postgresql"));
      }
    }
    return entries;
  }

  private static Entry of(Table table, String where) {
    return new Entry(table.name(), "table", where, table.description(), table.columns());
  }

  static String yaml() {
    DumperOptions options = new DumperOptions();
    options.setDefaultScalarStyle(ScalarStyle.DOUBLE_QUOTED);
    options.setWidth(10_000);
    Yaml scalars = new Yaml(options);
    StringBuilder yaml =
        new StringBuilder(
            """
            # What each column is, how it comes about, whether it adds up and what it must not be used for.
            # Made from the code: %s
            version: 1
            # At the end of each table that is everywhere, in PostgreSQL alone.
            postgresql_columns:
            """
                .formatted(COMMAND));
    BookTables.STAMP.forEach(column -> append(column, yaml, scalars, "  "));
    yaml.append("tables:\n");
    for (Entry entry : entries()) {
      yaml.append("  - name: %s\n".formatted(entry.name()));
      yaml.append("    kind: %s\n    where: %s\n".formatted(entry.kind(), entry.where()));
      yaml.append("    definition: %s\n".formatted(quoted(scalars, entry.description())));
      yaml.append("    columns:\n");
      entry.columns().forEach(column -> append(column, yaml, scalars, "      "));
    }
    return yaml.toString();
  }

  private static void append(Column column, StringBuilder yaml, Yaml scalars, String indent) {
    Usage usage = column.usage();
    List<String> lines = new ArrayList<>();
    lines.add("- name: " + column.name());
    lines.add("  type: " + column.type().name().toLowerCase(Locale.ROOT));
    lines.add("  may_be_absent: " + column.nullable());
    lines.add("  definition: " + quoted(scalars, column.description()));
    lines.add("  formula: " + quoted(scalars, usage.formula()));
    lines.add("  unit: " + quoted(scalars, usage.unit()));
    lines.add("  additivity: " + usage.additivity().label());
    if (usage.additivity() == Additivity.SEMI_ADDITIVE) {
      lines.add("  adds_over: " + quoted(scalars, usage.addsOver()));
    }
    lines.add("  not_for: " + quoted(scalars, usage.notFor()));
    lines.forEach(line -> yaml.append(indent).append(line).append('\n'));
  }

  private static String quoted(Yaml scalars, String text) {
    return scalars.dump(text).strip();
  }

  static String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # Metric catalogue

            Each column of each table and view: how it comes about, in which unit, whether it adds up over rows, and what it
            must not be used for. What it is stands in [tables](tables.md); [metrics.yaml](metrics.yaml) says all of it in one,
            for programs, and is in the jar as `org/newsprint/metrics.yaml`.

            *Additive* is over any rows of the table. *Semi-additive* is over some: which ones is said below the table. All
            others do not add up.

            This page and the file are made from the code: `%s`.
            """
                .formatted(COMMAND));
    entries().forEach(entry -> append(entry, page));
    page.append(
        "\n## In PostgreSQL alone\n\nAt the end of each table of the contract, besides the tables above.\n\n");
    appendColumns(BookTables.STAMP, page);
    return page.toString();
  }

  private static void append(Entry entry, StringBuilder page) {
    page.append("\n## %s\n\n%s".formatted(entry.name(), entry.description()));
    page.append(
        switch (entry.where()) {
          case "databases" -> " A view in PostgreSQL and DuckDB.\n\n";
          case "postgresql" -> " In PostgreSQL alone.\n\n";
          default -> "\n\n";
        });
    if (entry.columns().equals(Tables.OUTLET_WINDOW.columns())
        && !entry.name().equals(Tables.OUTLET_WINDOW.name())) {
      page.append("The columns are those of [outlet_window](#outlet_window).\n");
      return;
    }
    appendColumns(entry.columns(), page);
  }

  private static void appendColumns(List<Column> columns, StringBuilder page) {
    page.append("| column | formula | unit | adds up | must not be used for |\n");
    page.append("|---|---|---|---|---|\n");
    for (Column column : columns) {
      Usage usage = column.usage();
      page.append(
          "| `%s` | %s | %s | %s | %s |\n"
              .formatted(
                  column.name(),
                  cell(usage.formula()),
                  cell(usage.unit()),
                  usage.additivity() == Additivity.NOT_ADDITIVE ? "" : usage.additivity().label(),
                  cell(usage.notFor())));
    }
    String semi =
        columns.stream()
            .map(column -> column.usage().addsOver())
            .filter(rows -> !rows.isEmpty())
            .distinct()
            .map("Semi-additive: over %s.\n"::formatted)
            .collect(Collectors.joining("\n"));
    page.append(semi.isEmpty() ? "" : "\n" + semi);
  }

  /** What a Markdown table would take for its own. */
  private static String cell(String text) {
    return text.replace("|", "\\|").replace("*", "\\*").replace("_", "\\_").replace("<", "&lt;");
  }
}
