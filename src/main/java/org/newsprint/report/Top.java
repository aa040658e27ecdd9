package org.newsprint.report;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the first few of many, in bounded space. Equal elements would make chance decide. */
final class Top<T> {
  private final int size;
  private final Comparator<T> order;
  private final PriorityQueue<T> kept;

  /**
   * Keeps the least elements of an order.
   *
   * @param size how many, 1 or more
   * @param order in which no two elements are equal
   */
  Top(int size, Comparator<T> order) {
    this.size = size;
    this.order = order;
    this.kept = new PriorityQueue<>(order.reversed());
  }

  void add(T element) {
    if (kept.size() < size) {
      kept.add(element);
    } else if (order.compare(element, kept.element()) < 0) {
      kept.remove();
      kept.add(element);
    }
  }

  /** Those kept, in order. */
  List<T> list() {
    return kept.stream().sorted(order).toList();
  }
}
