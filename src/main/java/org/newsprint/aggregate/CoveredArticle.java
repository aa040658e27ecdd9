package org.newsprint.aggregate;

import java.util.Optional;
import org.newsprint.coverage.CopyKind;
import org.newsprint.coverage.CoverageLink;
import org.newsprint.stance.ScoredArticle;

/**
 * An article in its story: all that the tables say of it.
 *
 * @param scored the article and its stance
 * @param clusterId the story: the article at the root of the copies, itself for an original
 * @param link what it copies; empty for an original
 * @param embedded the earliest article that it contains without copying it
 * @param stanceShift its own-voice stance minus that of the article it copies, -2 to 2, where both
 *     have one
 * @param copied whether any article of its story is a copy of it, directly or by a chain; only ever
 *     true of an original
 */
public record CoveredArticle(
    ScoredArticle scored,
    String clusterId,
    Optional<CoverageLink> link,
    Optional<CoverageLink> embedded,
    Optional<Double> stanceShift,
    boolean copied)
    implements StoryFact {
  /** How it came by its text. */
  public CopyKind kind() {
    return link.map(CoverageLink::kind).orElse(CopyKind.ORIGINAL);
  }
}
