package org.newsprint.change;

import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;

/**
 * When the stages that hold state pass on what has changed.
 *
 * <p>The results after the last pass do not depend on the cadence; it decides only how many
 * revisions come before it.
 */
public final class Cadence implements Serializable {
  private static final long serialVersionUID = 1L;

  // Few keys suit one process: the DirectRunner pays for each key, Flink needs some per core.
  private static final int SHARDS = 16;

  private static final int QUICKER = 10;

  private final Duration pause;
  private final int shards;
  private final Duration rest;
  private final RunName run;

  private Cadence(Duration pause, int shards, Duration rest, RunName run) {
    this.pause = pause;
    this.shards = shards;
    this.rest = rest;
    this.run = run;
  }

  /** Everything once, at the end of a bounded input. */
  public static Cadence atEnd() {
    return new Cadence(Duration.ZERO, SHARDS, Duration.ZERO, RunName.NONE);
  }

  /** What has changed, again and again; the pause must be longer than zero. */
  public static Cadence every(Duration pause) {
    if (pause.isZero() || pause.isNegative()) {
      throw new IllegalArgumentException("the pause between two passes must be positive: " + pause);
    }
    return new Cadence(pause, SHARDS, Duration.ZERO, RunName.NONE);
  }

  /**
   * Ten times as quick, for the stages before those of this cadence: what follows from one change
   * has then come through all of them when this cadence's stages pass it on, as one revision.
   */
  public Cadence quicker() {
    return new Cadence(pause.dividedBy(QUICKER), shards, rest, run);
  }

  /**
   * An endless run frees what it knows of a key that has not changed for this long, or for up to
   * twice as long. Without this it is kept for as long as the job runs.
   */
  public Cadence freeingAfter(Duration atRest) {
    if (atRest.isZero() || atRest.isNegative()) {
      throw new IllegalArgumentException("the time at rest must be positive: " + atRest);
    }
    return new Cadence(pause, shards, atRest, run);
  }

  /** The same cadence over another number of shards: the most workers a bounded stage can use. */
  public Cadence withShards(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("there must be at least one shard: " + count);
    }
    return new Cadence(pause, count, rest, run);
  }

  /** The same cadence of the stages of this run, whose threads tell it in what they log. */
  public Cadence of(RunName name) {
    return new Cadence(pause, shards, rest, name);
  }

  /** The run whose stages these are. */
  public RunName run() {
    return run;
  }

  /** The time between two passes of an endless run; empty when there is one pass, at the end. */
  public Optional<Duration> pause() {
    return pause.isZero() ? Optional.empty() : Optional.of(pause);
  }

  /** For how long a key has to be at rest before it is freed; empty when none is. */
  public Optional<Duration> rest() {
    return rest.isZero() ? Optional.empty() : Optional.of(rest);
  }

  /** Over how many keys a bounded run spreads its state. */
  public int shards() {
    return shards;
  }
}
