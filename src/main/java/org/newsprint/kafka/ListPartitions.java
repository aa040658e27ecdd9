package org.newsprint.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;

/** Finds what stretch of each partition of a topic there is to read now. */
final class ListPartitions extends DoFn<KafkaTopic, Partition> {
  private static final long serialVersionUID = 1L;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @ProcessElement
  public void list(@Element KafkaTopic topic, OutputReceiver<Partition> out) {
    try (Consumer<byte[], byte[]> consumer = Consumers.open(Consumers.properties(topic))) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic.name(), PATIENCE).stream()
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PATIENCE);
      Map<TopicPartition, Long> begins = begins(consumer, topic.start(), partitions, ends);
      for (TopicPartition partition : partitions) {
        Long from = begins.get(partition);
        Long to = ends.get(partition);
        if (from != null && to != null && from < to) {
          out.output(new Partition(partition.partition(), from, to));
        }
      }
    }
  }

  private static Map<TopicPartition, Long> begins(
      Consumer<byte[], byte[]> consumer,
      KafkaStart start,
      List<TopicPartition> partitions,
      Map<TopicPartition, Long> ends) {
    if (start.time().isEmpty()) {
      return start.equals(KafkaStart.LATEST)
          ? ends
          : consumer.beginningOffsets(partitions, PATIENCE);
    }
    Map<TopicPartition, Long> times = new HashMap<>();
    partitions.forEach(each -> times.put(each, start.time().get().toEpochMilli()));
    Map<TopicPartition, Long> begins = new HashMap<>();
    Map<TopicPartition, OffsetAndTimestamp> found = consumer.offsetsForTimes(times, PATIENCE);
    for (TopicPartition each : partitions) {
      // Nothing is found where all messages are of before.
      begins.put(
          each,
          Optional.ofNullable(found.get(each))
              .map(OffsetAndTimestamp::offset)
              .orElse(ends.get(each)));
    }
    return begins;
  }
}
