package org.newsprint.evaluate;

/**
 * How much of what there is was found.
 *
 * @param found how many were found
 * @param all how many there are
 */
public record Recall(long found, long all) {
  /** Nothing to find. */
  static final Recall NONE = new Recall(0, 0);

  /** The share that was found; 1 where there was nothing to find. */
  public double share() {
    return share(found, all);
  }

  /** Both together. */
  Recall plus(Recall other) {
    return new Recall(found + other.found, all + other.all);
  }

  static double share(long part, long whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
