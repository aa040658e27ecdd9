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
  private static final int BOUNDED_SHARDS = 16;
  // Many keys keep each revision small: a pass reads the state of the shards that changed.
  private static final int ENDLESS_SHARDS = 1024;

  private static final int QUICKER = 10;

  private final Duration pause;
  private final int shards;

  private Cadence(Duration pause, int shards) {
    this.pause = pause;
    this.shards = shards;
  }

  /** Everything once, at the end of a bounded input. */
  public static Cadence atEnd() {
    return new Cadence(Duration.ZERO, BOUNDED_SHARDS);
  }

  /** What has changed, again and again; the pause must be longer than zero. */
  public static Cadence every(Duration pause) {
    if (pause.isZero() || pause.isNegative()) {
      throw new IllegalArgumentException("the pause between two passes must be positive: " + pause);
    }
    return new Cadence(pause, ENDLESS_SHARDS);
  }

  /**
   * Ten times as quick, for the stages before those of this cadence: what follows from one change
   * has then come through all of them when this cadence's stages pass it on, as one revision.
   */
  public Cadence quicker() {
    return new Cadence(pause.dividedBy(QUICKER), shards);
  }

  /** The same cadence over another number of keys: the most workers one stage can use. */
  public Cadence withShards(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("there must be at least one shard: " + count);
    }
    return new Cadence(pause, count);
  }

  /** The time between two passes of an endless run; empty when there is one pass, at the end. */
  public Optional<Duration> pause() {
    return pause.isZero() ? Optional.empty() : Optional.of(pause);
  }

  /** Over how many keys the state is spread. */
  public int shards() {
    return shards;
  }
}
