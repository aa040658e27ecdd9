package org.newsprint.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.newsprint.article.Articles.NOON;
import static org.newsprint.article.Articles.article;
import static org.newsprint.coverage.Links.link;
import static org.newsprint.stance.Scored.scored;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.newsprint.aggregate.Cluster;
import org.newsprint.aggregate.Covered;
import org.newsprint.aggregate.CoveredArticle;
import org.newsprint.coverage.CopyKind;
import org.newsprint.coverage.CoverageLink;
import org.newsprint.stance.Evidence;
import org.newsprint.stance.StanceLabel;
import org.newsprint.stance.Sufficiency;
import org.newsprint.voice.Voice;

class ArticleRowsTest {
  @Test
  void of_copy_fillsEveryColumn() {
    CoverageLink copied =
        link("b", "a")
            .kind(CopyKind.EXCERPT)
            .similarity(0.875)
            .lag(Duration.ofMinutes(90))
            .headlineChanged()
            .build();
    TableRow row =
        ArticleRows.of(
            new CoveredArticle(
                scored(article("b").outlet("b.org").title("Ban it").text("Ban it now.").late())
                    .stance(-0.25)
                    .ownVoice(0.5)
                    .quoted(-1, "Ann")
                    .insufficient()
                    .build(),
                "root",
                Optional.of(copied),
                Optional.of(link("b", "part").similarity(0.625).build()),
                Optional.of(-0.5),
                false));
    assertThat(
        values(row),
        is(
            Map.ofEntries(
                Map.entry("article_id", "b"),
                Map.entry("outlet", "b.org"),
                Map.entry("title", "Ban it"),
                Map.entry("published_at", NOON),
                Map.entry("time_source", "article"),
                Map.entry("language", "en"),
                Map.entry("words", 3L),
                Map.entry("cluster_id", "root"),
                Map.entry("copy_kind", "excerpt"),
                Map.entry("copied_from", "a"),
                Map.entry("similarity", 0.875),
                Map.entry("copy_lag_minutes", 90L),
                Map.entry("headline_changed", true),
                Map.entry("stance_shift", -0.5),
                Map.entry("late", true),
                Map.entry("relevant", true),
                Map.entry("stance", -0.25),
                Map.entry("stance_label", "against"),
                Map.entry("stance_confidence", 0.5),
                Map.entry("own_voice_stance", 0.5),
                Map.entry("quoted_stance", -1.0),
                Map.entry("insufficient", true),
                Map.entry("topic", "moratorium"),
                Map.entry("embeds", "part"),
                Map.entry("embedded_share", 0.625),
                Map.entry("sentences_unread", 0L))));
  }

  @Test
  void of_originalThatSaysNothing_leavesAbsentWhatItHasNot() {
    TableRow row = ArticleRows.of(Covered.original(scored("a").irrelevant()));
    assertThat(
        values(row),
        is(
            Map.ofEntries(
                Map.entry("sentences_unread", 0L),
                Map.entry("article_id", "a"),
                Map.entry("outlet", "daily.example"),
                Map.entry("published_at", NOON),
                Map.entry("time_source", "article"),
                Map.entry("language", "en"),
                Map.entry("words", 2L),
                Map.entry("cluster_id", "a"),
                Map.entry("copy_kind", "original"),
                Map.entry("late", false),
                Map.entry("relevant", false),
                Map.entry("stance_label", "none"),
                Map.entry("insufficient", false),
                Map.entry("topic", "moratorium"))));
  }

  @Test
  void of_sentence_joinsItsCues() {
    TableRow row =
        ArticleRows.of(
            new Evidence(
                "a",
                NOON,
                3,
                10,
                20,
                "“Ban it.”",
                Voice.DIRECT_QUOTE,
                Optional.of("Ann"),
                Optional.empty(),
                -1,
                StanceLabel.AGAINST,
                Sufficiency.ADEQUATE,
                List.of("not", "ban"),
                Optional.of(0.75),
                false,
                "said"));
    assertThat(
        values(row),
        is(
            Map.ofEntries(
                Map.entry("article_id", "a"),
                Map.entry("sentence_index", 3L),
                Map.entry("start_char", 10L),
                Map.entry("end_char", 20L),
                Map.entry("text", "“Ban it.”"),
                Map.entry("voice", "direct_quote"),
                Map.entry("speaker", "Ann"),
                Map.entry("stance", -1.0),
                Map.entry("stance_label", "against"),
                Map.entry("insufficient", false),
                Map.entry("cues", "not;ban"),
                Map.entry("sufficiency", "adequate"),
                Map.entry("probability", 0.75),
                Map.entry("abstained", false),
                Map.entry("voice_reason", "said"),
                Map.entry("published_at", NOON))));
  }

  @Test
  void of_sentenceOfRules_leavesAbsentWhatTheyDoNotKnow() {
    TableRow row =
        ArticleRows.of(
            new Evidence(
                "a",
                NOON,
                0,
                0,
                1,
                "x",
                Voice.OUTLET,
                Optional.empty(),
                Optional.empty(),
                0,
                StanceLabel.NONE,
                Sufficiency.NONE,
                List.of(),
                Optional.empty(),
                true,
                ""));
    assertThat(row.optionalDouble("probability"), is(Optional.empty()));
    assertThat(row.optionalString("voice_reason"), is(Optional.empty()));
    assertThat(row.string("sufficiency"), is("none"));
    assertThat(row.booleanValue("abstained"), is(true));
  }

  @Test
  void voices_outletAndSource_areNumberedFromTheOutlet() {
    List<TableRow> rows = ArticleRows.voices(scored("a").quoted(-1, "Ann").build());
    assertThat(
        rows.stream().map(ArticleRowsTest::values).toList(),
        contains(
            Map.ofEntries(
                Map.entry("article_id", "a"),
                Map.entry("voice_index", 0L),
                Map.entry("kind", "outlet"),
                Map.entry("records", 0L),
                Map.entry("insufficient", false),
                Map.entry("voice", "outlet"),
                Map.entry("published_at", NOON)),
            Map.ofEntries(
                Map.entry("article_id", "a"),
                Map.entry("voice_index", 1L),
                Map.entry("speaker", "Ann"),
                Map.entry("kind", "source"),
                Map.entry("records", 1L),
                Map.entry("stance", -1.0),
                Map.entry("insufficient", false),
                Map.entry("voice", "direct_quote"),
                Map.entry("published_at", NOON))));
  }

  @Test
  void voices_otherSubject_areNone() {
    assertThat(ArticleRows.voices(scored("a").irrelevant().build()), is(List.of()));
  }

  @Test
  void of_cluster_fillsEveryColumn() {
    TableRow row =
        ArticleRows.of(
            new Cluster(
                "a",
                Optional.of("T"),
                "a.org",
                NOON,
                NOON.plusSeconds(60),
                11,
                5,
                1,
                2,
                3,
                4,
                Optional.of(0.5),
                Optional.of(-1.0),
                Optional.of(0.75)));
    assertThat(
        values(row),
        is(
            Map.ofEntries(
                Map.entry("cluster_id", "a"),
                Map.entry("title", "T"),
                Map.entry("first_outlet", "a.org"),
                Map.entry("first_published_at", NOON),
                Map.entry("last_published_at", NOON.plusSeconds(60)),
                Map.entry("articles", 11L),
                Map.entry("outlets", 5L),
                Map.entry("exact", 1L),
                Map.entry("near", 2L),
                Map.entry("excerpts", 3L),
                Map.entry("spun", 4L),
                Map.entry("original_stance", 0.5),
                Map.entry("stance_min", -1.0),
                Map.entry("stance_max", 0.75))));
  }

  /** The values that are there, by column. */
  static Map<String, Object> values(TableRow row) {
    Map<String, Object> values = new TreeMap<>();
    for (String column : row.table().columnNames()) {
      row.value(row.table().position(column)).ifPresent(value -> values.put(column, value));
    }
    return values;
  }
}
