package org.newsprint.coverage;

import java.util.Locale;

/** How an article came by its text. */
public enum CopyKind {
  /** It copies no earlier article. */
  ORIGINAL,
  /** The same words in the same order. */
  EXACT,
  /** Edited, extended or regional. */
  NEAR,
  /** Most of the shorter text stands in the longer one. */
  EXCERPT,
  /** Reworded by synonyms. */
  SPUN;

  /** The name as the tables have it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
