package org.newsprint.aggregate;

import java.util.Optional;
import org.newsprint.coverage.Placement;
import org.newsprint.stance.ScoredArticle;

/**
 * One of the two things that are learnt of an article apart: exactly one component is there.
 *
 * @param scored the article with its stance
 * @param placement its place among the copies
 */
record ArticleFact(Optional<ScoredArticle> scored, Optional<Placement> placement) {
  static ArticleFact of(ScoredArticle scored) {
    return new ArticleFact(Optional.of(scored), Optional.empty());
  }

  static ArticleFact of(Placement placement) {
    return new ArticleFact(Optional.empty(), Optional.of(placement));
  }
}
