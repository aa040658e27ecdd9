package org.newsprint.html;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import net.dankito.readability4j.Readability4J;
import org.junit.jupiter.api.Test;

/** How well the text of a page is found, beside the usual library. */
class MainTextMeasureTest {
  private static final Path DOC = Path.of("docs", "sources.md");
  private static final String BEGIN = "| page | ours | readability4j |\n|---|---|---|\n";

  private record Score(String page, double ours, double library) {
    static Score of(SeedPage page) {
      String html = page.html();
      String text = new Readability4J("https://page.example/", html).parse().getTextContent();
      return new Score(
          page.name(),
          WordOverlap.of(Page.read(html, Optional.empty()).text(), page.gold()).f1(),
          WordOverlap.of(Optional.ofNullable(text).orElse(""), page.gold()).f1());
    }
  }

  /** With {@code -Dnewsprint.updateDocs} the page is written anew. */
  @Test
  void figures_areThoseOfThePage() throws IOException {
    List<Score> scores = SeedPage.all().stream().map(Score::of).toList();
    if (System.getProperty("newsprint.updateDocs") != null) {
      String page = Files.readString(DOC);
      int from = page.indexOf(BEGIN);
      int to = page.indexOf("\n\n", from) + 1;
      Files.writeString(DOC, page.substring(0, from) + table(scores) + page.substring(to));
    }
    assertThat(Files.readString(DOC), containsString(table(scores)));
  }

  @Test
  void text_ofEveryPage_isFound() throws IOException {
    for (SeedPage page : SeedPage.all()) {
      String found = Page.read(page.html(), Optional.empty()).text();
      WordOverlap overlap = WordOverlap.of(found, page.gold());
      assertThat(page.name() + " loses text", overlap.recall(), is(1.0));
      assertThat(page.name() + " holds furniture", overlap.f1(), greaterThanOrEqualTo(0.97));
    }
  }

  @Test
  void text_ofAPageWithoutFurnitureLeft_hasItsParagraphs() throws IOException {
    List<SeedPage> pages =
        SeedPage.all().stream().filter(page -> !page.name().startsWith("11")).toList();
    for (SeedPage page : pages) {
      assertThat(page.name(), Page.read(page.html(), Optional.empty()).text(), is(page.gold()));
    }
  }

  private static String table(List<Score> scores) {
    StringBuilder table = new StringBuilder(BEGIN);
    scores.forEach(score -> row(table, score.page(), score.ours(), score.library()));
    row(table, "mean", mean(scores, Score::ours), mean(scores, Score::library));
    return table.toString();
  }

  private static double mean(List<Score> scores, ToDoubleFunction<Score> part) {
    return scores.stream().mapToDouble(part).average().orElseThrow();
  }

  private static void row(StringBuilder table, String name, double ours, double library) {
    table.append(String.format(Locale.ROOT, "| %s | %.3f | %.3f |%n", name, ours, library));
  }
}
