package org.newsprint.kafka;

import java.io.Serializable;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where to begin to read a topic: at its first message, after its last, or at the first message
 * sent at a time or later.
 */
public final class KafkaStart implements Serializable {
  /** At the first message that is there. */
  public static final KafkaStart EARLIEST = new KafkaStart("earliest", null);

  /** At the next message to come. */
  public static final KafkaStart LATEST = new KafkaStart("latest", null);

  /** What is wrong with a text that names no start. */
  public static final String EXPECTED =
      "must be earliest, latest or a time, for example 2020-06-10T00:00:00Z";

  private static final long serialVersionUID = 1L;

  private final String label;
  private final @Nullable Instant time;

  private KafkaStart(String label, @Nullable Instant time) {
    this.label = label;
    this.time = time;
  }

  /** The start of this name or time. */
  public static Optional<KafkaStart> of(String text) {
    return switch (text) {
      case "earliest" -> Optional.of(EARLIEST);
      case "latest" -> Optional.of(LATEST);
      default -> at(text);
    };
  }

  private static Optional<KafkaStart> at(String text) {
    try {
      return Optional.of(new KafkaStart(text, Instant.parse(text)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The time, if it is one. */
  Optional<Instant> time() {
    return Optional.ofNullable(time);
  }

  /** Where Kafka begins in a partition of which nobody says where. */
  String reset() {
    return equals(LATEST) ? "latest" : "earliest";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof KafkaStart that && label.equals(that.label);
  }

  @Override
  public int hashCode() {
    return label.hashCode();
  }

  @Override
  public String toString() {
    return label;
  }
}
