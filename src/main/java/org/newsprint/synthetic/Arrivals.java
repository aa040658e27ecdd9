package org.newsprint.synthetic;

import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.PriorityQueue;

/** All articles in the order in which they arrive. Keeps the numbers of those under way only. */
final class Arrivals implements Iterator<Arrival> {
  private record Late(Instant arrival, int index) {}

  private final Schedule schedule;
  private final PriorityQueue<Late> underWay =
      new PriorityQueue<>(Comparator.comparing(Late::arrival).thenComparing(Late::index));
  private int next;
  private int furthest = -1;

  Arrivals(Schedule schedule) {
    this.schedule = schedule;
  }

  @Override
  public boolean hasNext() {
    return next < schedule.size() || !underWay.isEmpty();
  }

  @Override
  public Arrival next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    if (isLateOneDue()) {
      return arrived(underWay.remove().index());
    }
    int index = next++;
    Optional<Instant> arrival = schedule.arrival(index);
    if (arrival.isPresent()) {
      underWay.add(new Late(arrival.get(), index));
      return new Arrival(index, Arrival.Turn.WITHHELD);
    }
    return arrived(index);
  }

  /** One that was held up is not late if those after it were so too. */
  private Arrival arrived(int index) {
    boolean late = index < furthest;
    furthest = Math.max(furthest, index);
    return new Arrival(index, late ? Arrival.Turn.LATE : Arrival.Turn.PUNCTUAL);
  }

  private boolean isLateOneDue() {
    return !underWay.isEmpty()
        && (next == schedule.size()
            || !underWay.element().arrival().isAfter(schedule.published(next)));
  }
}
