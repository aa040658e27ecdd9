package org.newsprint.aggregate;

import java.util.Optional;
import org.newsprint.coverage.CoverageLink;
import org.newsprint.coverage.Placement;
import org.newsprint.stance.ScoredArticle;

/**
 * An article and, if it is a copy, its place among the copies.
 *
 * @param scored the article
 * @param placement empty when it copies nobody
 */
record StoryMember(ScoredArticle scored, Optional<Placement> placement) {
  String id() {
    return scored.head().id();
  }

  String clusterId() {
    return placement.map(Placement::clusterId).orElse(id());
  }

  Optional<CoverageLink> link() {
    return placement.map(Placement::link);
  }
}
