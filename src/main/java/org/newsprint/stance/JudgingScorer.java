package org.newsprint.stance;

import org.newsprint.article.Article;

/** A scorer that can tell what led to a score. */
public interface JudgingScorer extends StanceScorer {
  /** The score and all that led to it. */
  JudgedText judged(Article article);

  @Override
  default ScoredText score(Article article) {
    return judged(article).scored();
  }
}
