package org.newsprint.stance;

import java.util.Locale;

/** A stance in one word. */
public enum StanceLabel {
  /** For the target. */
  FAVOR,
  /** Against the target. */
  AGAINST,
  /** Evidence on both sides that balances. */
  NEUTRAL,
  /** No evidence. */
  NONE;

  /** The name as the tables have it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
