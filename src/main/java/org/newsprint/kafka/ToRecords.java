package org.newsprint.kafka;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsprint.article.FieldNames;
import org.newsprint.article.SourceRecord;
import org.newsprint.change.RunName;
import org.newsprint.reject.Provenance;

/**
 * Turns messages into records. A message's place is its partition, as {@code
 * kafka:TOPIC/PARTITION}, and its offset, from 1 as lines are.
 */
final class ToRecords implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String topic;
  private final FieldNames names;
  private final Clock clock;
  private final Set<Provenance> replaced;
  private final RunName run;

  ToRecords(KafkaTopic topic, Clock clock, Set<Provenance> replaced, RunName run) {
    this.run = run;
    this.topic = topic.name();
    this.names = topic.names();
    this.clock = clock;
    this.replaced = replaced;
  }

  /** The run that the records are read for. */
  RunName run() {
    return run;
  }

  /**
   * The record of a message, unless another takes its place.
   *
   * @param sentMillis the message's timestamp; less than 0 where it has none
   */
  Optional<SourceRecord> record(
      int partition, long offset, byte @Nullable [] value, long sentMillis) {
    Provenance place = new Provenance("kafka:" + topic + "/" + partition, offset + 1);
    if (replaced.contains(place)) {
      return Optional.empty();
    }
    Optional<Instant> sentAt =
        sentMillis < 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(sentMillis));
    return Optional.of(SourceRecord.ofMessage(place, value, names, sentAt, clock.instant()));
  }
}
