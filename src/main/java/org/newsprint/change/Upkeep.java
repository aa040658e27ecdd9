package org.newsprint.change;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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
   * Gives out all that is to be given out for some values when no others will come.
   *
   * @param changes the values, added and taken back; may be taken out of the list, so that nobody
   *     holds what is no longer needed
   * @return what was counted, by name
   */
  default Map<String, Long> once(int shard, List<Change<V>> changes, Consumer<Change<O>> out) {
    Index<V, O> index = restore(shard, List.of(), List.of());
    index.revise(changes).forEach(out);
    return index.takeCounts();
  }

  /** The value, or one that is equal and in this process already. */
  default V shared(V value) {
    return value;
  }

  /**
   * From when on to count the time for which each value is needed: no earlier than its arrival, and
   * for each of the values given.
   */
  Map<V, Instant> begin(Map<V, Instant> arrivals);

  /** Of what was given out, what is about values that are still needed. */
  List<O> about(Collection<V> needed, Collection<O> given);
}
