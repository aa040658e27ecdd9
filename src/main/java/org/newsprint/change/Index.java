package org.newsprint.change;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A derived collection that is kept up to date in memory.
 *
 * <p>What it has given out adds up to a function of the set of values, whatever the order and the
 * batches in which they came.
 */
public interface Index<V, O> {
  /** Takes in changes of the values and gives those of the derived collection. */
  List<Change<O>> revise(Collection<Change<V>> changes);

  /** How many values it holds, roughly: a measure of its memory. */
  int size();

  /** What was counted since last asked, by name. */
  default Map<String, Long> takeCounts() {
    return Map.of();
  }
}
