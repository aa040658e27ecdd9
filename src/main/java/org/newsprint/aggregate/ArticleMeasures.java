package org.newsprint.aggregate;

import java.util.Optional;
import org.newsprint.article.ArticleHead;
import org.newsprint.coverage.CopyKind;
import org.newsprint.coverage.CoverageLink;
import org.newsprint.stance.ArticleStance;

/** What one article adds to the windows it falls into. */
final class ArticleMeasures {
  private final Measures measures = new Measures();
  private final int weight;

  private ArticleMeasures(int weight) {
    this.weight = weight;
  }

  /** The measures of one article, times {@code weight}. */
  static Measures of(CoveredArticle article, int weight) {
    ArticleMeasures sum = new ArticleMeasures(weight);
    sum.countArticle(article);
    sum.countStance(article);
    return sum.measures;
  }

  /** The measures of one copy in the flow between two outlets, times {@code weight}. */
  static Measures ofFlow(CoverageLink link, int weight) {
    ArticleMeasures sum = new ArticleMeasures(weight);
    sum.count(Measure.ARTICLES, true);
    sum.count(Measure.SPUN, link.kind() == CopyKind.SPUN);
    sum.countLag(link);
    return sum.measures;
  }

  private void countArticle(CoveredArticle article) {
    count(Measure.ARTICLES, true);
    count(kindMeasure(article.kind()), true);
    count(Measure.FIRST_PUBLISHED, article.copied());
    article.link().ifPresent(this::countLag);
    ArticleHead head = article.scored().head();
    Tally tally = Tally.of(article.scored().stance()).times(weight);
    measures.clusters().add(article.clusterId(), tally);
    measures.outlets().add(head.outlet(), tally);
  }

  private void countStance(CoveredArticle article) {
    ArticleStance stance = article.scored().stance();
    count(Measure.RELEVANT, stance.relevant());
    count(Measure.INSUFFICIENT, stance.insufficient());
    add(Measure.JUDGED, stance.judged());
    add(Measure.ABSTAINED, stance.abstained());
    score(stance.stance(), Measure.SCORED, Measure.STANCE_SUM, Measure.STANCE_SUMSQ);
    score(stance.ownVoice(), Measure.OWN_SCORED, Measure.OWN_SUM, Measure.OWN_SUMSQ);
    score(stance.quoted(), Measure.QUOTED_SCORED, Measure.QUOTED_SUM, Measure.QUOTED_SUMSQ);
    if (article.link().isEmpty()) {
      count(Measure.ORIGINALS_SCORED, stance.stance().isPresent());
      add(Measure.ORIGINALS_SUM, stance.stance().map(Scores::units).orElse(0L));
    }
    switch (stance.label()) {
      case FAVOR -> count(Measure.FAVOR, true);
      case AGAINST -> count(Measure.AGAINST, true);
      case NEUTRAL -> count(Measure.NEUTRAL, true);
      case NONE -> {}
    }
    for (String speaker : stance.speakers()) {
      measures.speakers().add(speaker, new Tally(1, 0, 0).times(weight));
    }
  }

  private void countLag(CoverageLink link) {
    add(Measure.LAG_MINUTES, link.lagMinutes());
    measures.lags().add(Measures.lagGroup(link.lagMinutes()), new Tally(1, 0, 0).times(weight));
  }

  private void score(Optional<Double> score, Measure count, Measure sum, Measure sumOfSquares) {
    count(count, score.isPresent());
    long units = score.map(Scores::units).orElse(0L);
    add(sum, units);
    add(sumOfSquares, units * units);
  }

  private void count(Measure measure, boolean counts) {
    add(measure, counts ? 1 : 0);
  }

  private void add(Measure measure, long amount) {
    measures.add(measure, amount * weight);
  }

  private static Measure kindMeasure(CopyKind kind) {
    return switch (kind) {
      case ORIGINAL -> Measure.ORIGINALS;
      case EXACT -> Measure.EXACT;
      case NEAR -> Measure.NEAR;
      case EXCERPT -> Measure.EXCERPTS;
      case SPUN -> Measure.SPUN;
    };
  }
}
