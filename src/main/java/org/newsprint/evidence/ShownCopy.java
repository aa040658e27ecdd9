package org.newsprint.evidence;

import java.util.List;
import org.newsprint.coverage.CopyEvidence;
import org.newsprint.coverage.CoverageLink;

/**
 * A link and the words that prove it.
 *
 * @param link the link, with its evidence
 * @param passages the longest shared passages as the copy has them, each cut to a bounded length
 * @param swaps the most frequent swaps of phrases
 */
public record ShownCopy(CoverageLink link, List<String> passages, List<ShownSwap> swaps) {
  /** The figures of the evidence. */
  public CopyEvidence evidence() {
    return link.evidence().orElseThrow();
  }
}
