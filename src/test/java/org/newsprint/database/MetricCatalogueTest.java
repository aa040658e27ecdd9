package org.newsprint.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.table.Column;
import org.newsprint.table.ColumnType;
import org.yaml.snakeyaml.Yaml;

/** The metric catalogue has an entry for each column that there is, and for no other. */
class MetricCatalogueTest {
  private static final Path PAGE = Path.of("docs", "metrics.md");
  private static final Path FILE = Path.of("docs", "metrics.yaml");

  @TempDir private static Path folder;

  /** With {@code -Dnewsprint.updateDocs} page and file are written anew. */
  @Test
  void catalogue_isMadeFromTheColumns() throws IOException {
    if (System.getProperty("newsprint.updateDocs") != null) {
      Files.writeString(PAGE, MetricCatalogue.page());
      Files.writeString(FILE, MetricCatalogue.yaml());
    }
    assertThat(Files.readString(PAGE), is(MetricCatalogue.page()));
    assertThat(Files.readString(FILE), is(MetricCatalogue.yaml()));
  }

  @Test
  void catalogue_isInTheJar() throws IOException {
    try (InputStream packed = Schema.class.getResourceAsStream("/org/newsprint/metrics.yaml")) {
      assertThat(new String(packed.readAllBytes(), UTF_8), is(Files.readString(FILE)));
    }
  }

  @Test
  void everyColumn_saysItsFormulaUnitAndLimits() {
    for (MetricCatalogue.Entry entry : MetricCatalogue.entries()) {
      entry.columns().forEach(column -> assertSaysAll(entry.name(), column));
    }
    BookTables.STAMP.forEach(column -> assertSaysAll("stamp", column));
  }

  private static void assertSaysAll(String table, Column column) {
    String name = table + "." + column.name();
    assertThat(name, column.usage().formula(), is(not(emptyString())));
    assertThat(name, column.usage().unit(), is(not(emptyString())));
    assertThat(name, column.usage().notFor(), is(not(emptyString())));
  }

  /** A measure of which nobody says whether it adds up would be summed. */
  @Test
  void meansSharesAndMedians_doNotAddUp() {
    for (MetricCatalogue.Entry entry : MetricCatalogue.entries()) {
      for (Column column : entry.columns()) {
        boolean read = column.name().matches(".*(_mean|median.*|_low|_high|similarity)");
        if (read && column.type() == ColumnType.DOUBLE) {
          assertThat(entry.name() + "." + column.name(), column.additive(), is(false));
        }
      }
    }
  }

  @Test
  void file_namesTheColumnsThatPostgresHas() throws IOException {
    try (PostgresServer server = PostgresServer.start(folder)) {
      server.empty();
      Schema.statements().forEach(server::run);
      List<String> there =
          server.ask(
              """
              SELECT table_name || '.' || column_name || ' ' || CASE data_type
                WHEN 'text' THEN 'string' WHEN 'bigint' THEN 'long'
                WHEN 'double precision' THEN 'double' WHEN 'boolean' THEN 'boolean'
                WHEN 'timestamp with time zone' THEN 'timestamp' ELSE data_type END
              FROM information_schema.columns WHERE table_schema = 'newsprint'
              """);
      assertThat(new TreeSet<>(there), is(new TreeSet<>(columnsInPostgres())));
    }
  }

  /** As a program reads the file. */
  private static List<String> columnsInPostgres() throws IOException {
    Map<String, Object> file = new Yaml().load(Files.readString(FILE));
    List<String> columns = new ArrayList<>();
    for (Map<String, Object> table : entries(file, "tables")) {
      append(table, entries(table, "columns"), columns);
      if ("everywhere".equals(table.get("where"))) {
        append(table, entries(file, "postgresql_columns"), columns);
      }
    }
    return columns;
  }

  private static void append(
      Map<String, Object> table, List<Map<String, Object>> from, List<String> columns) {
    from.forEach(
        column ->
            columns.add(
                "%s.%s %s".formatted(table.get("name"), column.get("name"), column.get("type"))));
  }

  @SuppressWarnings("unchecked") // The file's form is what is tested.
  private static List<Map<String, Object>> entries(Map<String, Object> in, String name) {
    return (List<Map<String, Object>>) Objects.requireNonNull(in.get(name), name);
  }
}
