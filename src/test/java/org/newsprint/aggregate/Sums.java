package org.newsprint.aggregate;

import org.newsprint.coverage.CoverageLink;

/** Sums of measures for the tests of later packages. */
public final class Sums {
  private Sums() {}

  /** The sums over these articles. */
  public static Measures of(CoveredArticle... articles) {
    Measures sum = new Measures();
    for (CoveredArticle article : articles) {
      sum.add(ArticleMeasures.of(article, 1));
    }
    return sum;
  }

  /** The sums over these copies of one outlet's articles by another. */
  public static Measures ofFlow(CoverageLink... links) {
    Measures sum = new Measures();
    for (CoverageLink link : links) {
      sum.add(ArticleMeasures.ofFlow(link, 1));
    }
    return sum;
  }
}
