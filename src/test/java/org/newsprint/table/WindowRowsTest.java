package org.newsprint.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.newsprint.aggregate.Covered.copiedOriginal;
import static org.newsprint.aggregate.Covered.copy;
import static org.newsprint.aggregate.Covered.original;
import static org.newsprint.coverage.Links.link;
import static org.newsprint.stance.Scored.scored;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsprint.aggregate.Confusion;
import org.newsprint.aggregate.CoveredArticle;
import org.newsprint.aggregate.Grain;
import org.newsprint.aggregate.Measures;
import org.newsprint.aggregate.Sums;
import org.newsprint.aggregate.WindowKey;
import org.newsprint.aggregate.WindowKey.Subject;
import org.newsprint.coverage.CopyKind;

class WindowRowsTest {
  private static final Instant DAY = Instant.parse("2020-06-10T00:00:00Z");
  private static final Measures SUMS =
      Sums.of(
          copiedOriginal(scored("a").outlet("a.org").stance(1).ownVoice(0.5).judged(8, 2)),
          copy(scored("b").outlet("b.org").stance(0), link("b", "a").kind(CopyKind.EXACT)),
          copy(
              scored("c").outlet("b.org").quoted(-1, "Ann"),
              link("c", "a").kind(CopyKind.SPUN).lag(Duration.ofMinutes(91))),
          original(scored("d").outlet("d.org").irrelevant()));

  @Test
  void of_sumsOfWhichNothingIsLeft_isNone() {
    for (Subject subject : Subject.values()) {
      assertThat(
          WindowRows.of(key(subject, "", ""), new Measures(), Confusion.exact()),
          is(Optional.empty()));
    }
  }

  @Test
  void of_outlet_fillsItsRow() {
    TableRow row = row(Subject.OUTLET, "b.org", "", SUMS);
    assertThat(row.table(), is(Tables.OUTLET_WINDOW));
    assertWindow(row);
    assertThat(row.string("outlet"), is("b.org"));
    assertMeasures(row);
    assertThat(row.string("change_reason"), is("first"));
  }

  @Test
  void of_topic_fillsItsRow() {
    TableRow row = row(Subject.TOPIC, "", "", SUMS);
    assertThat(row.table(), is(Tables.TOPIC_WINDOW));
    assertWindow(row);
    assertMeasures(row);
    assertThat(row.longValue("outlets"), is(3L));
    assertThat(row.longValue("outlets_silent"), is(0L));
    // a.org has 1, b.org 0; the story of a, b and c has 1 and 0.
    assertThat(row.doubleValue("stance_mean_by_outlet"), is(0.5));
    assertThat(row.doubleValue("stance_mean_by_cluster"), is(0.5));
  }

  @Test
  void of_flow_fillsItsRow() {
    Measures sums =
        Sums.ofFlow(
            link("b", "a").lag(Duration.ofMinutes(10)).build(),
            link("c", "a").kind(CopyKind.SPUN).lag(Duration.ofMinutes(21)).build());
    TableRow row = row(Subject.FLOW, "a.org", "b.org", sums);
    assertThat(row.table(), is(Tables.COPY_FLOW));
    assertWindow(row);
    assertThat(row.string("from_outlet"), is("a.org"));
    assertThat(row.string("to_outlet"), is("b.org"));
    assertThat(row.longValue("copies"), is(2L));
    assertThat(row.longValue("spun"), is(1L));
    assertThat(row.longValue("lag_minutes_sum"), is(31L));
    assertThat(row.doubleValue("median_lag_minutes"), is(15.5));
  }

  @Test
  void of_articlesWithoutAnyScore_hasNoMeansAndSumsOfZero() {
    Measures sums = Sums.of(original(scored("a")));
    TableRow row = row(Subject.TOPIC, "", "", sums);
    for (String column :
        new String[] {
          "stance_mean",
          "stance_ci_low",
          "stance_ci_high",
          "own_voice_mean",
          "quoted_mean",
          "originals_stance_mean",
          "median_copy_lag_minutes",
          "stance_mean_by_outlet",
          "stance_mean_by_cluster",
          "abstention_share",
          "stance_corrected",
          "stance_corrected_low",
          "stance_corrected_high"
        }) {
      assertThat(column, row.optionalDouble(column), is(Optional.empty()));
    }
    assertThat(row.doubleValue("stance_sum"), is(0.0));
    assertThat(row.longValue("scored"), is(0L));
  }

  @Test
  void of_storiesOnOneSide_areEnoughEvidenceFromEightOn() {
    TableRow seven = row(Subject.OUTLET, "a.org", "", Sums.of(against(7)));
    assertThat(seven.string("evidence"), is("not_enough"));
    assertThat(seven.doubleValue("stance_corrected"), is(-1.0));

    TableRow eight = row(Subject.OUTLET, "a.org", "", Sums.of(against(8)));
    assertThat(eight.string("evidence"), is("enough"));
    assertThat(eight.longValue("scored_clusters"), is(8L));
    assertThat(eight.longValue("clusters_against"), is(8L));
    assertThat(eight.doubleValue("stance_corrected_low"), is(-1.0));
    assertThat(eight.doubleValue("stance_corrected_high") < 0, is(true));
  }

  @Test
  void of_mistakesOfTheScorer_correctTheStance() {
    Measures sums = Sums.of(against(4));
    Confusion takesHalfForAgainst =
        Confusion.of(new long[][] {{50, 50, 0}, {0, 100, 0}, {0, 0, 100}});
    TableRow row =
        WindowRows.of(key(Subject.TOPIC, "", ""), sums, takesHalfForAgainst).orElseThrow();
    assertThat(row.doubleValue("stance_corrected"), is(-1.0));
    assertThat(row.doubleValue("stance_corrected_high") > 0, is(true));
    assertThat(
        WindowRows.of(key(Subject.TOPIC, "", ""), sums, takesHalfForAgainst), is(Optional.of(row)));
  }

  private static CoveredArticle[] against(int stories) {
    return IntStream.range(0, stories)
        .mapToObj(i -> original(scored("a" + i).outlet("a.org").stance(-1)))
        .toArray(CoveredArticle[]::new);
  }

  @Test
  void of_everyGrain_spansItsWindow() {
    for (Grain grain : Grain.values()) {
      WindowKey key = new WindowKey(Subject.TOPIC, "moratorium", grain, DAY, "", "");
      TableRow row = WindowRows.of(key, SUMS, Confusion.exact()).orElseThrow();
      assertThat(row.string("grain"), is(grain.label()));
      assertThat(WindowRows.end(row), is(grain.endOf(DAY)));
    }
  }

  private static void assertWindow(TableRow row) {
    assertThat(row.string("topic"), is("moratorium"));
    assertThat(row.string("grain"), is("day"));
    assertThat(row.instant("window_start"), is(DAY));
    assertThat(row.instant("window_end"), is(Instant.parse("2020-06-11T00:00:00Z")));
    assertThat(row.date("window_date"), is(LocalDate.parse("2020-06-10")));
    assertThat(row.longValue("version"), is(0L));
  }

  private static void assertMeasures(TableRow row) {
    assertThat(row.longValue("articles"), is(4L));
    assertThat(row.longValue("originals"), is(2L));
    assertThat(row.longValue("exact"), is(1L));
    assertThat(row.longValue("spun"), is(1L));
    assertThat(row.longValue("clusters"), is(2L));
    assertThat(row.longValue("relevant"), is(3L));
    assertThat(row.longValue("scored"), is(2L));
    assertThat(row.doubleValue("stance_sum"), is(1.0));
    assertThat(row.doubleValue("stance_sumsq"), is(1.0));
    assertThat(row.doubleValue("own_sumsq"), is(0.25));
    assertThat(row.doubleValue("quoted_sum"), is(-1.0));
    assertThat(row.longValue("speakers"), is(1L));
    assertThat(row.longValue("first_published"), is(1L));
    assertThat(row.doubleValue("stance_mean"), is(0.5));
    assertThat(row.doubleValue("own_voice_mean"), is(0.5));
    assertThat(row.doubleValue("quoted_mean"), is(-1.0));
    assertThat(row.doubleValue("originals_stance_mean"), is(1.0));
    assertThat(row.doubleValue("median_copy_lag_minutes"), is(75.5));
    assertThat(row.longValue("judged"), is(8L));
    assertThat(row.longValue("abstained"), is(2L));
    assertThat(row.doubleValue("abstention_share"), is(0.25));
    // Its articles are for it and neutral, one each: a neutral story.
    assertThat(row.longValue("scored_clusters"), is(1L));
    assertThat(row.longValue("clusters_favor"), is(0L));
    assertThat(row.longValue("clusters_against"), is(0L));
    assertThat(row.optionalDouble("stance_corrected"), is(Optional.empty()));
    assertThat(row.string("evidence"), is("not_enough"));
    // 1, 0 and the two added: n = 4, mean 0.25, variance 11/12, t(3) = 3.18.
    assertThat(row.doubleValue("stance_ci_low"), is(-1.0));
    assertThat(row.doubleValue("stance_ci_high"), is(1.0));
  }

  private static TableRow row(Subject subject, String outlet, String toOutlet, Measures sums) {
    return WindowRows.of(key(subject, outlet, toOutlet), sums, Confusion.exact()).orElseThrow();
  }

  private static WindowKey key(Subject subject, String outlet, String toOutlet) {
    return new WindowKey(subject, "moratorium", Grain.DAY, DAY, outlet, toOutlet);
  }
}
