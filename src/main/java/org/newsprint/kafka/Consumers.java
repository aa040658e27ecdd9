package org.newsprint.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Opens consumers; here, where they run, secrets are looked up. */
final class Consumers {
  private Consumers() {}

  /** The properties of a topic's consumer, with references in place of secrets. */
  static Map<String, Object> properties(KafkaTopic topic) {
    Map<String, Object> properties = new HashMap<>(topic.properties());
    properties.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, topic.servers());
    properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, topic.start().reset());
    properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    return properties;
  }

  /** A consumer of bytes. */
  static Consumer<byte[], byte[]> open(Map<String, ?> properties) {
    // Kafka finds its own classes by the thread's loader, which in a cluster may not know them.
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(Consumers.class.getClassLoader());
    try {
      return new KafkaConsumer<>(
          ConsumerProperties.resolved(properties),
          new ByteArrayDeserializer(),
          new ByteArrayDeserializer());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
