package org.newsprint.archive;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.newsprint.article.Articles.article;
import static org.newsprint.coverage.Links.link;
import static org.newsprint.stance.Scored.scored;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.article.Article;
import org.newsprint.coverage.CoverageLink;
import org.newsprint.coverage.Placement;
import org.newsprint.evidence.ArticleText;
import org.newsprint.fingerprint.Fingerprints;
import org.newsprint.revision.Revision;
import org.newsprint.table.TableFolder;

class ArchiveTest {
  private static final String RULES = "topic t, horizon PT48H";
  private static final LocalDate DAY = LocalDate.parse("2020-06-10");

  private final Path folder;

  ArchiveTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeAll
  static void fileSystems() {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
  }

  @Test
  void articles_comeBackEqual_withTheirFingerprintsIfAsked() throws IOException {
    List<Remembered> articles = List.of(remembered("a", DAY, DAY), remembered("b", DAY, DAY));
    keep(DAY, articles);
    assertThat(archive().articles(DAY, true), is(articles));
    assertThat(
        archive().articles(DAY, false),
        is(articles.stream().map(each -> each.with(Optional.empty())).toList()));
    assertThat(archive().articles(DAY.plusDays(1), true), is(List.of()));
  }

  @Test
  void stage_sameArticlesInAnotherOrder_isTheSameFile() throws IOException {
    Remembered a = remembered("a", DAY, DAY);
    Remembered b = remembered("b", DAY, DAY);
    byte[] one = Files.readAllBytes(Path.of(archive().stage(DAY, List.of(a, b)) + ".part"));
    byte[] other = Files.readAllBytes(Path.of(archive().stage(DAY, List.of(b, a)) + ".part"));
    assertThat(other, is(one));
  }

  @Test
  void texts_areThoseAskedFor() throws IOException {
    ArticleText a = new ArticleText("a", "One é.", Optional.of("en"));
    ArticleText b = new ArticleText("b", "Two.", Optional.empty());
    moved(archive().stageTexts(DAY, Map.of("a", a, "b", b)));
    assertThat(archive().texts(DAY, "a"::equals), is(Map.of("a", a)));
    assertThat(archive().texts(DAY, id -> true), is(Map.of("a", a, "b", b)));
    assertThat(archive().texts(DAY.plusDays(1), id -> true), is(Map.of()));
  }

  @Test
  void open_otherRules_isRefused() throws IOException {
    keep(DAY, List.of(remembered("a", DAY, DAY)));
    OtherRulesException refused =
        assertThrows(
            OtherRulesException.class, () -> open("topic u", DAY.plusDays(1), Duration.ofDays(7)));
    assertThat(refused.getMessage(), containsString(RULES));
  }

  @Test
  void open_readsWhatStoriesReach_andTheWindowsAndSourcesBeforeThat() throws Exception {
    for (int day = 1; day <= 40; day++) {
      LocalDate date = LocalDate.parse("2020-05-01").plusDays(day);
      // On 8 June somebody copied what stood in the paper on 1 June.
      LocalDate began =
          date.equals(LocalDate.parse("2020-06-08")) ? LocalDate.parse("2020-06-01") : date;
      keep(date, List.of(remembered("a" + day, date, began)));
    }
    // Horizon of two days, one of lateness: from the 7th on articles are compared.
    Archive archive = open(RULES, LocalDate.parse("2020-06-10"), Duration.ofDays(7));
    assertThat(archive.compared(), is(LocalDate.parse("2020-06-07")));
    assertThat(archive.began(), is(LocalDate.parse("2020-06-01")));
    assertThat(archive.complete(), is(LocalDate.parse("2020-05-26")));
    assertThat(archive.days().get(0), is(LocalDate.parse("2020-05-24")));
    assertThat(archive.isAtRest(Instant.parse("2020-05-31T23:59:59Z")), is(true));
    assertThat(archive.isAtRest(Instant.parse("2020-06-01T00:00:00Z")), is(false));
    // Without weeks, windows reach no other day.
    assertThat(
        open(RULES, LocalDate.parse("2020-06-10"), Duration.ofDays(1)).complete(),
        is(LocalDate.parse("2020-06-01")));
  }

  private Archive open(String rules, LocalDate from, Duration window)
      throws IOException, OtherRulesException {
    return Archive.open(
        new TableFolder(folder.toString()),
        rules,
        new Interval(from, from.plusDays(1)),
        Duration.ofDays(2),
        Duration.ofDays(3),
        window);
  }

  private ArchiveFolder archive() {
    return new ArchiveFolder(folder + "/", RULES);
  }

  private void keep(LocalDate day, List<Remembered> articles) throws IOException {
    moved(archive().stage(day, articles));
  }

  private static void moved(String file) throws IOException {
    Files.move(Path.of(file + ".part"), Path.of(file));
  }

  private static Remembered remembered(String id, LocalDate day, LocalDate began) {
    Instant time = Instant.parse(day + "T12:00:00Z");
    Article article = article(id).at(time).text("The text of " + id + ".").build();
    CoverageLink copied = link(id, "source").lag(Duration.ofHours(1)).build();
    return new Remembered(
        Origin.of(article),
        Optional.of(Fingerprints.of(article)),
        scored(article(id).at(time)).build(),
        List.of(),
        List.of(copied),
        Optional.of(
            new Placement(
                id,
                "root",
                Instant.parse(began + "T01:00:00Z"),
                Optional.of(copied),
                Optional.empty())),
        Optional.empty(),
        Optional.of(history(article)));
  }

  private static History history(Article present) {
    Article first = article(present.id()).text("At first.").at("2020-06-09T00:00:00Z").build();
    Revision change =
        new Revision(
            present.id(),
            1,
            first.head().publishedAt(),
            first.head().publishedAt(),
            present.head().publishedAt(),
            Optional.of("T"),
            true,
            2,
            0.75,
            Optional.of(-1.0),
            Optional.empty(),
            Optional.of(0.5));
    return new History(present.head(), List.of(first), List.of(change));
  }
}
