package org.newsprint.coverage;

import java.time.Instant;
import java.util.Optional;

/**
 * An article's place in its story. Articles that share nothing with others have none.
 *
 * @param articleId the article
 * @param clusterId the earliest article of the story; its own id if it stands alone
 * @param clusterBegan when that one was published
 * @param copy the earliest article it copies; empty for an original
 * @param embedded the earliest article it contains without being a copy of it
 */
public record Placement(
    String articleId,
    String clusterId,
    Instant clusterBegan,
    Optional<CoverageLink> copy,
    Optional<CoverageLink> embedded) {
  /** The same place without the evidence for its links. */
  public Placement withoutEvidence() {
    return new Placement(
        articleId,
        clusterId,
        clusterBegan,
        copy.map(CoverageLink::withoutEvidence),
        embedded.map(CoverageLink::withoutEvidence));
  }
}
