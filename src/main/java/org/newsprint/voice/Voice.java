package org.newsprint.voice;

import java.util.Locale;

/** Whose words a sentence gives. */
public enum Voice {
  /** The outlet's own. */
  OUTLET,
  /** A source's, between quotation marks. */
  DIRECT_QUOTE,
  /** A source's, paraphrased. */
  INDIRECT_QUOTE;

  /** The name as the tables have it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
