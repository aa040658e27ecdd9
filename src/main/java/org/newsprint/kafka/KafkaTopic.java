package org.newsprint.kafka;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import org.newsprint.article.FieldNames;

/**
 * A topic to read: each message is an article as JSON.
 *
 * @param servers where the brokers are, {@code HOST:PORT}, several with commas
 * @param name the topic
 * @param start where to begin
 * @param names what the messages call the fields
 * @param properties of Kafka's consumer, further ones; a value may be a reference to a secret
 */
public record KafkaTopic(
    String servers, String name, KafkaStart start, FieldNames names, Map<String, String> properties)
    implements Serializable {
  /** Copies the properties. */
  public KafkaTopic {
    properties = new TreeMap<>(properties);
  }

  /** As a person calls it. */
  public String shown() {
    return "the Kafka topic %s at %s".formatted(name, servers);
  }
}
