package org.newsprint.stance;

import java.util.Locale;
import java.util.Optional;

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

  private static final double UNDECIDED = 0.1;

  /** The label of a balance (favour - against) / (favour + against); none without one. */
  public static StanceLabel of(Optional<Double> balance) {
    if (balance.isEmpty()) {
      return NONE;
    }
    if (Math.abs(balance.get()) <= UNDECIDED) {
      return NEUTRAL;
    }
    return balance.get() > 0 ? FAVOR : AGAINST;
  }

  /** The name as the tables have it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
