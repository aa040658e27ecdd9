package org.newsprint.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The page on the tables says what the tables are. */
class TablesDocTest {
  private static final Path PAGE = Path.of("docs", "tables.md");

  /** With {@code -Dnewsprint.updateDocs} the page is written anew. */
  @Test
  void page_isMadeFromTheTables() throws IOException {
    if (System.getProperty("newsprint.updateDocs") != null) {
      Files.writeString(PAGE, page());
    }
    assertThat(Files.readString(PAGE), is(page()));
  }

  private static String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # Tables

            Each table is `OUT/<table>/<table>.parquet`, `.csv` and `.jsonl`, with the same rows, sorted by key.
            Times are UTC; absent is NULL (empty in CSV, `null` in JSON), never 0. Where *adds up* is marked, a
            column may be summed over rows, or over those that the [metric catalogue](metrics.md) names where it says *partly*;
            means, intervals, medians and distinct counts may not.

            This page is made from the code: `mvn test -Dtest=TablesDocTest -Dnewsprint.updateDocs`.
            """);
    Tables.all().forEach(table -> append(table, page));
    return page.toString();
  }

  private static void append(Table table, StringBuilder page) {
    page.append("\n## %s\n\n%s ".formatted(table.name(), table.description()));
    page.append("Key: `%s`.\n\n".formatted(String.join("`, `", table.key())));
    page.append("| column | type | may be absent | adds up | meaning |\n|---|---|---|---|---|\n");
    for (Column column : table.columns()) {
      page.append(
          "| `%s` | %s | %s | %s | %s |\n"
              .formatted(
                  column.name(),
                  column.type().name().toLowerCase(Locale.ROOT),
                  column.nullable() ? "yes" : "",
                  adds(column),
                  column.description()));
    }
  }

  private static String adds(Column column) {
    return switch (column.usage().additivity()) {
      case ADDITIVE -> "yes";
      case SEMI_ADDITIVE -> "partly";
      case NOT_ADDITIVE -> "";
    };
  }
}
