package org.newsprint.stance;

import java.util.List;

/**
 * The result of scoring one article.
 *
 * @param stance what the evidence adds up to
 * @param evidence the sentences that bear on the target, in text order
 */
public record ScoredText(ArticleStance stance, List<Evidence> evidence) {
  /** An article that is not about the target. */
  static ScoredText irrelevant(String topic) {
    return new ScoredText(StanceFold.irrelevant(topic), List.of());
  }
}
