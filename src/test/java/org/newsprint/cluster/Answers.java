package org.newsprint.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A REST port on loopback that gives prepared answers by path, and 404 for all others. */
public final class Answers implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, String> byPath = new TreeMap<>();

  private Answers() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          Optional<String> answer =
              Optional.ofNullable(byPath.get(exchange.getRequestURI().getPath()));
          byte[] body = answer.orElse("{}").getBytes(UTF_8);
          exchange.sendResponseHeaders(answer.isPresent() ? 200 : 404, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  /** A cluster of this version with two TaskManagers of two slots, one of them taken. */
  public static Answers cluster(String version) {
    return started()
        .with("/config", "{\"flink-version\":\"%s\"}".formatted(version))
        .with("/overview", "{\"taskmanagers\":2,\"slots-total\":4,\"slots-available\":3}")
        .with("/jobmanager/config", "[]");
  }

  /** A server that answers nothing yet. */
  public static Answers started() {
    try {
      return new Answers();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Answers a path so. */
  public Answers with(String path, String json) {
    byPath.put(path, json);
    return this;
  }

  /** Sets an option of the JobManager's. */
  Answers configured(String key, String value) {
    return with("/jobmanager/config", "[{\"key\":\"%s\",\"value\":\"%s\"}]".formatted(key, value));
  }

  /** {@code host:port}. */
  public String master() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  ClusterAddress address() {
    return ClusterAddress.parse(master()).orElseThrow();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
