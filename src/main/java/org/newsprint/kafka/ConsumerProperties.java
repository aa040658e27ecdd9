package org.newsprint.kafka;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.newsprint.config.SecretReference;

/** Which properties of Kafka's consumer a job may set, and how. */
public final class ConsumerProperties {
  private static final Pattern SECRET =
      Pattern.compile("password|jaas|secret|keystore\\.key|token", Pattern.CASE_INSENSITIVE);

  /** What the job itself decides. */
  private static final Set<String> OURS =
      Set.of(
          ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
          ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
          ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
          ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
          ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
          ConsumerConfig.GROUP_ID_CONFIG);

  private ConsumerProperties() {}

  /** What is wrong with a property; it never repeats the value. */
  public static Optional<String> fault(String name, String value) {
    if (OURS.contains(name)) {
      return Optional.of("is decided by the job: servers and start say what there is to choose");
    }
    if (!ConsumerConfig.configNames().contains(name)) {
      return Optional.of("is no property of a Kafka consumer");
    }
    if (isSecret(name) && SecretReference.of(value).isEmpty()) {
      return Optional.of(SecretReference.EXPECTED);
    }
    return Optional.empty();
  }

  private static boolean isSecret(String name) {
    return SECRET.matcher(name).find();
  }

  /**
   * The properties with the secrets themselves, for one connection.
   *
   * @throws IOException saying which secret is missing
   */
  static Map<String, Object> resolved(Map<String, ?> properties) throws IOException {
    Map<String, Object> resolved = new HashMap<>(properties);
    for (Map.Entry<String, ?> property : properties.entrySet()) {
      Optional<SecretReference> reference = SecretReference.of(String.valueOf(property.getValue()));
      if (reference.isPresent()) {
        resolved.put(property.getKey(), reference.get().resolve());
      }
    }
    return resolved;
  }

  /** The names of all, for a hint at a misspelt one. */
  public static List<String> names() {
    return ConsumerConfig.configNames().stream().sorted().toList();
  }
}
