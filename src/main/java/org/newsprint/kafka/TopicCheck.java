package org.newsprint.kafka;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.errors.TimeoutException;

/** Looks, before a job starts, whether a topic can be read. */
public final class TopicCheck {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private TopicCheck() {}

  /** What is in the way of reading the topic, and what to do about it. */
  public static Optional<String> mistake(KafkaTopic topic) {
    try (Consumer<byte[], byte[]> consumer = Consumers.open(Consumers.properties(topic))) {
      Map<String, List<PartitionInfo>> topics = consumer.listTopics(PATIENCE);
      return topics.containsKey(topic.name())
          ? Optional.empty()
          : Optional.of(missing(topic, topics));
    } catch (TimeoutException e) {
      return Optional.of(
          "no Kafka broker answers at %s within %d s; start one, or mend servers"
              .formatted(topic.servers(), PATIENCE.toSeconds()));
    } catch (KafkaException | UncheckedIOException e) {
      return Optional.of("cannot read %s: %s".formatted(topic.shown(), said(e)));
    }
  }

  private static String missing(KafkaTopic topic, Map<String, List<PartitionInfo>> topics) {
    String others =
        topics.keySet().stream()
            .filter(name -> !name.startsWith("__"))
            .sorted()
            .limit(10)
            .collect(Collectors.joining(", "));
    return "there is no topic %s at %s, or it may not be read; %s"
        .formatted(
            topic.name(),
            topic.servers(),
            others.isEmpty() ? "there are no others" : "there are " + others);
  }

  /** The innermost message: the outer one says only that no consumer could be made. */
  private static String said(Throwable e) {
    Throwable cause = e.getCause();
    return cause == null ? String.valueOf(e.getMessage()) : said(cause);
  }
}
