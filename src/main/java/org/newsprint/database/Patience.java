package org.newsprint.database;

import java.io.Serializable;
import java.time.Duration;

/**
 * How long to try again: after a pause that doubles each time, and no longer than this in all.
 *
 * @param first the first pause
 * @param longest the longest pause
 * @param all after how much waiting a failure is final
 */
record Patience(Duration first, Duration longest, Duration all) implements Serializable {
  /** A server that restarts, or another that takes over, has five minutes. */
  static final Patience DEFAULT =
      new Patience(Duration.ofMillis(100), Duration.ofSeconds(10), Duration.ofMinutes(5));

  /** The pause before the attempt of this number, from 1. */
  Duration pause(int attempt) {
    Duration pause = first.multipliedBy(1L << Math.min(attempt - 1, 30));
    return pause.compareTo(longest) > 0 ? longest : pause;
  }
}
