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
import org.junit.jupiter.api.Test;
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
          copiedOriginal(scored("a").outlet("a.org").stance(1).ownVoice(0.5)),
          copy(scored("b").outlet("b.org").stance(0), link("b", "a").kind(CopyKind.EXACT)),
          copy(
              scored("c").outlet("b.org").quoted(-1, "Ann"),
              link("c", "a").kind(CopyKind.SPUN).lag(Duration.ofMinutes(91))),
          original(scored("d").outlet("d.org").irrelevant()));

  @Test
  void of_sumsOfWhichNothingIsLeft_isNone() {
    for (Subject subject : Subject.values()) {
      assertThat(WindowRows.of(key(subject, "", ""), new Measures()), is(Optional.empty()));
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
          "stance_mean_by_cluster"
        }) {
      assertThat(column, row.optionalDouble(column), is(Optional.empty()));
    }
    assertThat(row.doubleValue("stance_sum"), is(0.0));
    assertThat(row.longValue("scored"), is(0L));
  }

  @Test
  void of_everyGrain_spansItsWindow() {
    for (Grain grain : Grain.values()) {
      WindowKey key = new WindowKey(Subject.TOPIC, "moratorium", grain, DAY, "", "");
      TableRow row = WindowRows.of(key, SUMS).orElseThrow();
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
    // 1, 0 and the two added: n = 4, mean 0.25, variance 11/12, t(3) = 3.18.
    assertThat(row.doubleValue("stance_ci_low"), is(-1.0));
    assertThat(row.doubleValue("stance_ci_high"), is(1.0));
  }

  private static TableRow row(Subject subject, String outlet, String toOutlet, Measures sums) {
    return WindowRows.of(key(subject, outlet, toOutlet), sums).orElseThrow();
  }

  private static WindowKey key(Subject subject, String outlet, String toOutlet) {
    return new WindowKey(subject, "moratorium", Grain.DAY, DAY, outlet, toOutlet);
  }
}
