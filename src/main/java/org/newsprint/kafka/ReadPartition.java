package org.newsprint.kafka;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.newsprint.article.SourceRecord;

/**
 * Reads a stretch of a partition to its end.
 *
 * <p>The consumer's position says when the end is reached, not the number of messages: offsets of
 * messages that were compacted away or belong to a transaction are passed over.
 */
final class ReadPartition extends DoFn<Partition, SourceRecord> {
  private static final long serialVersionUID = 1L;
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Counter messages = ReadTopic.messages();
  private final KafkaTopic topic;
  private final ToRecords records;

  ReadPartition(KafkaTopic topic, ToRecords records) {
    this.topic = topic;
    this.records = records;
  }

  @Setup
  public void setUp() {
    records.run().nameThread();
  }

  @ProcessElement
  public void read(@Element Partition stretch, OutputReceiver<SourceRecord> out)
      throws IOException {
    TopicPartition partition = new TopicPartition(topic.name(), stretch.number());
    try (Consumer<byte[], byte[]> consumer = Consumers.open(Consumers.properties(topic))) {
      consumer.assign(List.of(partition));
      consumer.seek(partition, stretch.from());
      long position = stretch.from();
      long movedAt = System.nanoTime();
      while (position < stretch.to()) {
        for (ConsumerRecord<byte[], byte[]> message : consumer.poll(POLL).records(partition)) {
          if (message.offset() < stretch.to()) {
            messages.inc();
            records
                .record(stretch.number(), message.offset(), message.value(), message.timestamp())
                .ifPresent(out::output);
          }
        }
        long now = consumer.position(partition);
        if (now > position) {
          movedAt = System.nanoTime();
        } else if (System.nanoTime() - movedAt > PATIENCE.toNanos()) {
          throw new IOException(
              "%s gives nothing more of partition %d from offset %d on, though it should up to %d"
                  .formatted(topic.shown(), stretch.number(), now, stretch.to()));
        }
        position = now;
      }
    }
  }
}
