package org.newsprint.aggregate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.newsprint.coverage.Links.link;
import static org.newsprint.stance.Scored.scored;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.newsprint.coverage.CopyKind;
import org.newsprint.coverage.Links;

class ArticleMeasuresTest {
  @Test
  void of_originalWithEverything_countsEachOfIt() {
    Measures measures =
        ArticleMeasures.of(
            Covered.copiedOriginal(
                scored("a")
                    .stance(0.5)
                    .ownVoice(-0.25)
                    .quoted(1, "Ann", "Bob")
                    .insufficient()
                    .judged(5, 2)),
            1);
    assertThat(
        counted(measures),
        is(
            Map.ofEntries(
                Map.entry(Measure.ARTICLES, 1L),
                Map.entry(Measure.ORIGINALS, 1L),
                Map.entry(Measure.RELEVANT, 1L),
                Map.entry(Measure.SCORED, 1L),
                Map.entry(Measure.STANCE_SUM, 5_000L),
                Map.entry(Measure.STANCE_SUMSQ, 25_000_000L),
                Map.entry(Measure.OWN_SCORED, 1L),
                Map.entry(Measure.OWN_SUM, -2_500L),
                Map.entry(Measure.OWN_SUMSQ, 6_250_000L),
                Map.entry(Measure.QUOTED_SCORED, 1L),
                Map.entry(Measure.QUOTED_SUM, 10_000L),
                Map.entry(Measure.QUOTED_SUMSQ, 100_000_000L),
                Map.entry(Measure.ORIGINALS_SCORED, 1L),
                Map.entry(Measure.ORIGINALS_SUM, 5_000L),
                Map.entry(Measure.FAVOR, 1L),
                Map.entry(Measure.INSUFFICIENT, 1L),
                Map.entry(Measure.FIRST_PUBLISHED, 1L),
                Map.entry(Measure.JUDGED, 5L),
                Map.entry(Measure.ABSTAINED, 2L))));
    assertThat(measures.distinctSpeakers(), is(2L));
    assertThat(measures.distinctClusters(), is(1L));
    assertThat(measures.distinctOutlets(), is(1L));
    assertThat(measures.meanByOutlet(), is(OptionalDouble.of(0.5)));
    assertThat(measures.medianLagMinutes(), is(OptionalDouble.empty()));
  }

  @Test
  void of_articleThatSaysNothing_countsAsAnArticleOnly() {
    Measures measures = ArticleMeasures.of(Covered.original(scored("a").irrelevant()), 1);
    assertThat(counted(measures), is(Map.of(Measure.ARTICLES, 1L, Measure.ORIGINALS, 1L)));
    assertThat(measures.meanByOutlet(), is(OptionalDouble.empty()));
    assertThat(measures.meanByCluster(), is(OptionalDouble.empty()));
  }

  @Test
  void of_eachKindOfCopy_isCountedAsSuchAndNotAsAnOriginal() {
    Map<CopyKind, Measure> measureOf =
        Map.of(
            CopyKind.EXACT, Measure.EXACT,
            CopyKind.NEAR, Measure.NEAR,
            CopyKind.EXCERPT, Measure.EXCERPTS,
            CopyKind.SPUN, Measure.SPUN);
    measureOf.forEach(
        (kind, measure) ->
            assertThat(
                counted(ArticleMeasures.of(copy(link("b", "a").kind(kind)), 1)),
                is(
                    Map.ofEntries(
                        Map.entry(Measure.ARTICLES, 1L),
                        Map.entry(measure, 1L),
                        Map.entry(Measure.RELEVANT, 1L),
                        Map.entry(Measure.SCORED, 1L),
                        Map.entry(Measure.STANCE_SUM, -10_000L),
                        Map.entry(Measure.STANCE_SUMSQ, 100_000_000L),
                        Map.entry(Measure.AGAINST, 1L),
                        Map.entry(Measure.LAG_MINUTES, 60L)))));
  }

  @Test
  void of_neutralStance_isScoredWithASumOfZero() {
    Map<Measure, Long> counted =
        counted(ArticleMeasures.of(Covered.original(scored("a").stance(0)), 1));
    assertThat(counted.get(Measure.NEUTRAL), is(1L));
    assertThat(counted.get(Measure.SCORED), is(1L));
    assertThat(counted.containsKey(Measure.STANCE_SUM), is(false));
  }

  @Test
  void of_negativeWeight_turnsEverySign() {
    CoveredArticle article = copy(link("b", "a"));
    Measures both = ArticleMeasures.of(article, 2);
    both.add(ArticleMeasures.of(article, -2));
    assertThat(both, is(new Measures()));
    assertThat(ArticleMeasures.of(article, 2).get(Measure.STANCE_SUM), is(-20_000L));
  }

  @Test
  void ofFlow_copy_countsItAndItsLag() {
    Links spun = link("b", "a").kind(CopyKind.SPUN).lag(Duration.ofSeconds(179));
    Measures measures = ArticleMeasures.ofFlow(spun.build(), 1);
    assertThat(
        counted(measures),
        is(Map.of(Measure.ARTICLES, 1L, Measure.SPUN, 1L, Measure.LAG_MINUTES, 2L)));
    assertThat(measures.medianLagMinutes(), is(OptionalDouble.of(2)));
    assertThat(
        counted(ArticleMeasures.ofFlow(link("b", "a").lag(Duration.ZERO).build(), 1)),
        is(Map.of(Measure.ARTICLES, 1L)));
  }

  @Test
  void of_articlesOfOneOutletAndStory_areOneOutletAndOneStory() {
    Measures sum = ArticleMeasures.of(Covered.copiedOriginal(scored("a").stance(1)), 1);
    sum.add(ArticleMeasures.of(copy(link("b", "a")), 1));
    sum.add(ArticleMeasures.of(Covered.original(scored("c").outlet("c.org").stance(0.5)), 1));
    assertThat(sum.distinctOutlets(), is(2L));
    assertThat(sum.distinctClusters(), is(2L));
    // The story of a and b balances; so does its outlet.
    assertThat(sum.meanByOutlet(), is(OptionalDouble.of(0.25)));
    assertThat(sum.meanByCluster(), is(OptionalDouble.of(0.25)));
  }

  private static CoveredArticle copy(Links link) {
    return Covered.copy(scored("b").stance(-1), link);
  }

  /** The measures that are not zero. */
  private static Map<Measure, Long> counted(Measures measures) {
    Map<Measure, Long> counted = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      if (measures.get(measure) != 0) {
        counted.put(measure, measures.get(measure));
      }
    }
    return counted;
  }
}
