package org.newsprint.coverage;

import java.util.Locale;

/** What showed that an article shares its text with another: see {@link CopyTest}. */
public enum DecidedBy {
  /** Both are the same sequence of words. */
  DIGEST,
  /** The words they share. */
  SURFACE,
  /** The function words, names and numbers they share. */
  SKELETON,
  /** The words that come in the same order. */
  ORDER;

  /** The name as the tables have it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
