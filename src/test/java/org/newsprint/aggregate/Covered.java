package org.newsprint.aggregate;

import java.util.Optional;
import org.newsprint.coverage.CoverageLink;
import org.newsprint.coverage.Links;
import org.newsprint.stance.Scored;
import org.newsprint.stance.ScoredArticle;

/** Puts scored articles in their stories for tests. */
public final class Covered {
  private Covered() {}

  /** An article that copies nobody and is copied by nobody. */
  public static CoveredArticle original(Scored article) {
    return original(article, false);
  }

  /** An article that others copy. */
  public static CoveredArticle copiedOriginal(Scored article) {
    return original(article, true);
  }

  private static CoveredArticle original(Scored article, boolean copied) {
    ScoredArticle scored = article.build();
    return new CoveredArticle(
        scored, scored.head().id(), Optional.empty(), Optional.empty(), Optional.empty(), copied);
  }

  /** An article that copies the root of its story. */
  public static CoveredArticle copy(Scored article, Links link) {
    CoverageLink built = link.build();
    return new CoveredArticle(
        article.build(),
        built.copiedFrom(),
        Optional.of(built),
        Optional.empty(),
        Optional.empty(),
        false);
  }
}
