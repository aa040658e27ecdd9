package org.newsprint.aggregate;

import java.util.Optional;
import org.newsprint.coverage.CoverageLink;
import org.newsprint.coverage.Placement;
import org.newsprint.stance.ScoredArticle;

/**
 * An article and, if it shares text with others, its place in their story.
 *
 * @param scored the article
 * @param placement empty when it shares nothing with others
 */
record StoryMember(ScoredArticle scored, Optional<Placement> placement) {
  String id() {
    return scored.head().id();
  }

  String clusterId() {
    return placement.map(Placement::clusterId).orElse(id());
  }

  Optional<CoverageLink> link() {
    return placement.flatMap(Placement::copy);
  }

  Optional<CoverageLink> embedded() {
    return placement.flatMap(Placement::embedded);
  }
}
