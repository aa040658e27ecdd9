package org.newsprint.evaluate;

import java.util.List;

/**
 * Sentences that are either fact or opinion.
 *
 * @param sentences in the order of their file, in groups by outlet
 * @param between how many were left out for being factual and opinionated
 * @param disagreed how many were left out because people did not agree on them
 */
public record OpinionSet(List<LabelledText> sentences, int between, int disagreed) {
  /** Copies the sentences. */
  public OpinionSet {
    sentences = List.copyOf(sentences);
  }
}
