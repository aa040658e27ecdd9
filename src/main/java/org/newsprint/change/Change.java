package org.newsprint.change;

import java.util.List;

/**
 * One element of a revisable collection: a value that was added or taken back.
 *
 * <p>A collection of changes is a Z-set (Budiu et al., "DBSP: Automatic Incremental View
 * Maintenance", VLDB 2023): each value's weights add up to how often it stands in the collection.
 * Adding is commutative, so a result that depends only on the sums depends on no order of arrival.
 *
 * @param value what was added or taken back
 * @param weight +1 for an addition, -1 for a retraction; larger where several coincide
 */
public record Change<T>(T value, int weight) {
  /** The value is added. */
  public static <T> Change<T> added(T value) {
    return new Change<>(value, 1);
  }

  /** The value is taken back. */
  public static <T> Change<T> removed(T value) {
    return new Change<>(value, -1);
  }

  /** Another value, added or taken back alike. */
  public <U> Change<U> with(U other) {
    return new Change<>(other, weight);
  }

  /** The same collection in the fewest changes, in order of first arrival. */
  public static <T> List<Change<T>> settled(Iterable<Change<T>> changes) {
    ZSet<T> set = new ZSet<>();
    changes.forEach(set::apply);
    return set.changes();
  }
}
