package org.newsprint.coverage;

/**
 * How an article came by what it shares with an earlier one.
 *
 * @param kind {@code ORIGINAL} when it embeds the other without being a copy of it
 * @param similarity the share of the shorter text's words, or of its skeleton's for a spun copy,
 *     that stand in the other, 0 to 1
 * @param weak whether the match is too weak to join two stories
 */
record Verdict(CopyKind kind, double similarity, boolean weak) {
  /** The same words in the same order. */
  static final Verdict EXACT = new Verdict(CopyKind.EXACT, 1, false);

  /** Whether the article copies the other without doubt. */
  boolean proves() {
    return !weak && !embeds();
  }

  /** Whether the article contains the other but is not a copy of it. */
  boolean embeds() {
    return kind == CopyKind.ORIGINAL;
  }
}
