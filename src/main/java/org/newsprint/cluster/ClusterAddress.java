package org.newsprint.cluster;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a cluster's REST port is.
 *
 * @param uri with a scheme, a host and a port, and no path
 */
public record ClusterAddress(URI uri) {
  private static final int DEFAULT_PORT = 8081;

  /**
   * The address in an option's value: {@code host}, {@code host:port}, or either after {@code
   * http://} or {@code https://}; empty if it is none.
   */
  public static Optional<ClusterAddress> parse(String master) {
    String text = master.toLowerCase(Locale.ROOT).contains("://") ? master : "http://" + master;
    try {
      URI given = new URI(text);
      if (given.getHost() == null || !given.getPath().replace("/", "").isEmpty()) {
        return Optional.empty();
      }
      int port = given.getPort() < 0 ? DEFAULT_PORT : given.getPort();
      return Optional.of(
          new ClusterAddress(
              new URI(given.getScheme(), null, given.getHost(), port, null, null, null)));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Whether it is this machine's loopback, so that files here are files there. */
  public boolean isThisMachine() {
    try {
      return InetAddress.getByName(uri.getHost()).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** Whether it asks for TLS, whose certificates only Flink's own configuration knows. */
  boolean isEncrypted() {
    return "https".equalsIgnoreCase(uri.getScheme());
  }

  /** The page of a job. */
  public String page(String jobId) {
    return uri + "/#/job/running/" + jobId;
  }

  /** The REST resource of a job. */
  public String resource(String jobId) {
    return uri + "/jobs/" + jobId;
  }

  /** As in an option: {@code host:port}. */
  @Override
  public String toString() {
    return uri.getHost() + ":" + uri.getPort();
  }
}
