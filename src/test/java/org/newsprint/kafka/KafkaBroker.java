package org.newsprint.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

/** A real Kafka broker on loopback, in this process: one for all tests, up until they end. */
public final class KafkaBroker {
  private static @Nullable KafkaBroker running;

  private final String servers;

  private KafkaBroker(String servers) {
    this.servers = servers;
  }

  /** The broker, started if it is not yet. */
  public static synchronized KafkaBroker running() throws IOException {
    KafkaBroker known = running == null ? start() : running;
    running = known;
    return known;
  }

  private static KafkaBroker start() throws IOException {
    Path folder = Files.createTempDirectory("newsprint-kafka");
    int port = freePort();
    int controller = freePort();
    Properties properties = new Properties();
    Map<String, String> settings =
        Map.of(
            "process.roles", "broker,controller",
            "node.id", "1",
            "controller.quorum.voters", "1@127.0.0.1:" + controller,
            "listeners",
                "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controller),
            "controller.listener.names", "CONTROLLER",
            "log.dirs", folder.resolve("logs").toString(),
            "offsets.topic.replication.factor", "1",
            "auto.create.topics.enable", "false",
            "message.max.bytes", "8000000");
    properties.putAll(settings);
    Path file = folder.resolve("server.properties");
    try (var out = Files.newOutputStream(file)) {
      properties.store(out, null);
    }
    StorageTool.execute(
        new String[] {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()},
        System.out);
    KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(properties), Time.SYSTEM);
    server.startup();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.shutdown();
                  server.awaitShutdown();
                  delete(folder);
                }));
    return new KafkaBroker("127.0.0.1:" + port);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void delete(Path folder) {
    try (var files = Files.walk(folder)) {
      files.sorted((one, other) -> other.compareTo(one)).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it is, {@code HOST:PORT}. */
  public String servers() {
    return servers;
  }

  /** Makes a topic. */
  public void create(String topic, int partitions, Map<String, String> settings)
      throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
      admin
          .createTopics(List.of(new NewTopic(topic, partitions, (short) 1).configs(settings)))
          .all()
          .get();
    }
  }

  /** A message to send. */
  public record Message(int partition, @Nullable String value, Optional<Long> sentMillis) {
    /** A message sent now. */
    public static Message to(int partition, @Nullable String value) {
      return new Message(partition, value, Optional.empty());
    }
  }

  /** Sends messages in this order, and waits until they are there. */
  public void send(String topic, List<Message> messages)
      throws ExecutionException, InterruptedException {
    Map<String, Object> settings = new HashMap<>();
    settings.put("bootstrap.servers", servers);
    settings.put("max.request.size", 8_000_000);
    // A topic that was just made may refuse the first requests; those behind them must not
    // overtake.
    settings.put("enable.idempotence", false);
    settings.put("max.in.flight.requests.per.connection", 1);
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      List<Future<RecordMetadata>> sent = new ArrayList<>();
      for (Message message : messages) {
        byte[] value = message.value() == null ? null : message.value().getBytes(UTF_8);
        sent.add(
            producer.send(
                new ProducerRecord<>(
                    topic,
                    message.partition(),
                    message.sentMillis().orElse(null),
                    ("key " + message.partition()).getBytes(UTF_8),
                    value)));
      }
      for (Future<RecordMetadata> each : sent) {
        each.get();
      }
    }
  }
}
