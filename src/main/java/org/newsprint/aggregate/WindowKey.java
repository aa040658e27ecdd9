package org.newsprint.aggregate;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * Whose sums these are, and over which window.
 *
 * @param subject what is summed over
 * @param topic the id of the topic
 * @param grain the window's length
 * @param start the window's start
 * @param outlet the outlet, or the outlet copied from; empty for a topic
 * @param toOutlet the copying outlet of a flow; empty otherwise
 */
public record WindowKey(
    Subject subject, String topic, Grain grain, Instant start, String outlet, String toOutlet) {
  /** What a window's sums are over. */
  public enum Subject {
    /** The articles of one outlet. */
    OUTLET,
    /** All articles. */
    TOPIC,
    /** The copies that one outlet made of another's articles. */
    FLOW
  }

  /** A number that this key alone decides: the same on every machine and in every run. */
  public long seed() {
    String name =
        String.join("\n", subject.name(), topic, grain.name(), start.toString(), outlet, toOutlet);
    // One of the hashes that Guava promises not to change.
    return Hashing.farmHashFingerprint64().hashString(name, StandardCharsets.UTF_8).asLong();
  }

  /** The end of the window. */
  public Instant end() {
    return grain.endOf(start);
  }
}
