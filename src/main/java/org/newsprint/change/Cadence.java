package org.newsprint.change;

import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;

/**
 * When the stages that hold state pass on what has changed.
 *
 * <p>The results after the last pass do not depend on the cadence; it decides only how many
 * revisions come before it.
 *
 * @param every the time between two passes of an endless run; empty when everything is passed on
 *     once, at the end of a bounded input
 * @param shards over how many keys the state is spread: the most workers one stage can use
 */
public record Cadence(Optional<Duration> every, int shards) implements Serializable {
  // Few keys suit one process: the DirectRunner pays for each key, Flink needs some per core.
  private static final int BOUNDED_SHARDS = 16;
  // Many keys keep each revision small: a pass reads the state of the shards that changed.
  private static final int STREAMING_SHARDS = 1024;

  /** Everything once, at the end of a bounded input. */
  public static Cadence atEnd() {
    return new Cadence(Optional.empty(), BOUNDED_SHARDS);
  }

  /** What has changed, again and again. */
  public static Cadence every(Duration duration) {
    return new Cadence(Optional.of(duration), STREAMING_SHARDS);
  }

  /** The same cadence over another number of shards. */
  public Cadence withShards(int count) {
    return new Cadence(every, count);
  }
}
