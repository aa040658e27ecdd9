package org.newsprint.change;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The values that changes leave, and when each of them came. */
final class Arrivals<V> {
  private final Map<V, Instant> times = new LinkedHashMap<>();
  private final Map<V, Integer> weights = new LinkedHashMap<>();

  /** Takes what arrives: a change of a value, and when it came. */
  @FunctionalInterface
  interface Each<V> {
    void arrived(Change<V> change, Instant time);
  }

  void add(Change<V> change, Instant time) {
    V value = change.value();
    int sum = weights.getOrDefault(value, 0) + change.weight();
    if (sum == 0) {
      weights.remove(value);
      times.remove(value);
    } else {
      weights.put(value, sum);
      times.merge(value, time, (a, b) -> a.isAfter(b) ? a : b);
    }
  }

  /** Those among some values. */
  Arrivals<V> only(Set<V> values) {
    Arrivals<V> left = new Arrivals<>();
    // In their own order, whatever that of the collection.
    forEach(
        (change, time) -> {
          if (values.contains(change.value())) {
            left.add(change, time);
          }
        });
    return left;
  }

  int size() {
    return times.size();
  }

  Map<V, Instant> times() {
    return times;
  }

  /** Hands on the changes that make these values, with the times of their arrival. */
  void forEach(Each<V> each) {
    times.forEach(
        (value, time) -> each.arrived(new Change<>(value, weights.getOrDefault(value, 1)), time));
  }
}
