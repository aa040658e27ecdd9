package org.newsprint.evaluate;

import java.util.HashSet;
import java.util.Set;

/**
 * What people or rules said of pairs of documents; any pair that is in neither set is no copy.
 *
 * @param copies the pairs of which one copies the other
 * @param grey the pairs that are counted neither as right nor as wrong; none of them is a copy
 */
public record JudgedPairs(Set<IdPair> copies, Set<IdPair> grey) {
  /** Copies the sets; a pair in both is a copy. */
  public JudgedPairs {
    copies = Set.copyOf(copies);
    Set<IdPair> undecided = new HashSet<>(grey);
    undecided.removeAll(copies);
    grey = Set.copyOf(undecided);
  }
}
