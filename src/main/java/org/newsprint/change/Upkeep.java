package org.newsprint.change;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What {@link KeepIndex} has to know of an {@link Index}. Pure functions. */
public interface Upkeep<V, O> extends Serializable {
  /** The stage that it is for, as its metrics are called. */
  String stage();

  /**
   * An index over these values.
   *
   * @param shard the key it is for
   * @param values added and taken back so far
   * @param given what was given out for them and for values that have been freed since; the next
   *     revision starts from there
   */
  Index<V, O> restore(int shard, Collection<Change<V>> values, Collection<Change<O>> given);

  /**
   * From when on to count the time for which each value is needed: no earlier than its arrival, and
   * for each of the values given.
   */
  Map<V, Instant> begin(Map<V, Instant> arrivals);

  /** Of what was given out, what is about values that are still needed. */
  List<O> about(Collection<V> needed, Collection<O> given);
}
