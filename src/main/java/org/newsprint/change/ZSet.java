package org.newsprint.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The current values of a revisable collection, in order of first arrival. */
final class ZSet<T> {
  private final Map<T, Integer> weights = new LinkedHashMap<>();

  /** Applies a change; a value whose weights add up to zero is gone. */
  void apply(Change<T> change) {
    int sum = weights.getOrDefault(change.value(), 0) + change.weight();
    if (sum == 0) {
      weights.remove(change.value());
    } else {
      weights.put(change.value(), sum);
    }
  }

  /** Each value as often as it stands in the set. */
  List<T> values() {
    List<T> values = new ArrayList<>(weights.size());
    weights.forEach(
        (value, weight) -> {
          for (int i = 0; i < weight; i++) {
            values.add(value);
          }
        });
    return values;
  }

  /** The changes that make this set out of an empty one. */
  List<Change<T>> changes() {
    List<Change<T>> changes = new ArrayList<>(weights.size());
    weights.forEach((value, weight) -> changes.add(new Change<>(value, weight)));
    return changes;
  }
}
