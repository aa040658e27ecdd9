package org.newsprint.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.values.KV;

/** The values that changes leave, and when each of them came. */
final class Arrivals<V> {
  private final Map<V, Instant> times = new LinkedHashMap<>();
  private final Map<V, Integer> weights = new LinkedHashMap<>();

  private Arrivals() {}

  /** What changes leave that came at these times, in milliseconds since 1970. */
  static <V> Arrivals<V> of(Iterable<KV<Long, Change<V>>> changes) {
    Arrivals<V> arrivals = new Arrivals<>();
    for (KV<Long, Change<V>> change : changes) {
      arrivals.add(
          change.getValue().value(),
          Instant.ofEpochMilli(change.getKey()),
          change.getValue().weight());
    }
    return arrivals;
  }

  private void add(V value, Instant time, int weight) {
    int sum = weights.getOrDefault(value, 0) + weight;
    if (sum == 0) {
      weights.remove(value);
      times.remove(value);
    } else {
      weights.put(value, sum);
      times.merge(value, time, (a, b) -> a.isAfter(b) ? a : b);
    }
  }

  /** Those among some values. */
  Arrivals<V> only(Collection<V> values) {
    Arrivals<V> left = new Arrivals<>();
    for (V value : values) {
      Integer weight = weights.get(value);
      Instant time = times.get(value);
      if (weight != null && time != null) {
        left.add(value, time, weight);
      }
    }
    return left;
  }

  int size() {
    return times.size();
  }

  Map<V, Instant> times() {
    return times;
  }

  /** The changes that make these values, with the times of their arrival. */
  List<KV<Long, Change<V>>> changes() {
    List<KV<Long, Change<V>>> changes = new ArrayList<>(times.size());
    times.forEach(
        (value, time) ->
            changes.add(
                KV.of(time.toEpochMilli(), new Change<>(value, weights.getOrDefault(value, 1)))));
    return changes;
  }
}
