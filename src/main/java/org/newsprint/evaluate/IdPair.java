package org.newsprint.evaluate;

/**
 * Two different documents, in no order.
 *
 * @param first the id that sorts first
 * @param second the other id
 */
public record IdPair(String first, String second) {
  /** Puts the two ids in order. */
  public IdPair {
    if (first.equals(second)) {
      throw new IllegalArgumentException("a pair is of two documents: " + first);
    }
    if (first.compareTo(second) > 0) {
      String swapped = first;
      first = second;
      second = swapped;
    }
  }
}
