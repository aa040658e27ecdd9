package org.newsprint;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.LockSupport;

/** So many a second, counted from the first, so that a hold-up is made good. */
final class Pace {
  private static final double NANOS = 1e9;

  private final double perSecond;
  private final Clock clock;
  private final long started = System.nanoTime();
  private long done;

  Pace(double perSecond, Clock clock) {
    this.perSecond = perSecond;
    this.clock = clock;
  }

  /** Whether it is too early for the next one. */
  boolean isEarly() {
    return left() > 0;
  }

  /** Waits until it is time for the next one, and counts it. */
  void await() {
    for (long nanos = left(); nanos > 0; nanos = left()) {
      LockSupport.parkNanos(nanos);
    }
    done++;
  }

  /** The time, to the millisecond. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private long left() {
    return started + (long) (done * NANOS / perSecond) - System.nanoTime();
  }
}
