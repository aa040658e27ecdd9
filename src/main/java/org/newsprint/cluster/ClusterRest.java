package org.newsprint.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Asks a cluster's REST port. */
final class ClusterRest {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Set<String> ENDED = Set.of("FINISHED", "FAILED", "CANCELED");

  private final ClusterAddress address;
  // Flink's own client takes no proxy either.
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(PATIENCE).proxy(HttpClient.Builder.NO_PROXY).build();

  ClusterRest(ClusterAddress address) {
    this.address = address;
  }

  /** The cluster's version of Flink; empty if it is not Flink that answers. */
  String version() throws IOException {
    return get("/config").path("flink-version").asText();
  }

  /** How many slots and TaskManagers there are. */
  Overview overview() throws IOException {
    JsonNode overview = get("/overview");
    return new Overview(
        overview.path("taskmanagers").asInt(),
        overview.path("slots-total").asInt(),
        overview.path("slots-available").asInt());
  }

  /** The options that are set in the JobManager's configuration. */
  Map<String, String> configuration() throws IOException {
    Map<String, String> options = new HashMap<>();
    get("/jobmanager/config")
        .forEach(option -> options.put(option.path("key").asText(), option.path("value").asText()));
    return options;
  }

  /** The ids of the jobs of a name that the cluster knows, also of those that have ended. */
  Set<String> jobs(String name) throws IOException {
    Set<String> ids = new LinkedHashSet<>();
    for (JsonNode job : get("/jobs/overview").path("jobs")) {
      if (job.path("name").asText().equals(name)) {
        ids.add(job.path("jid").asText());
      }
    }
    return ids;
  }

  /** The ids of the jobs that have not ended and whose option {@code output} names a folder. */
  Set<String> jobsThatWriteTo(String folder) throws IOException {
    Set<String> ids = new LinkedHashSet<>();
    for (JsonNode job : get("/jobs/overview").path("jobs")) {
      String id = job.path("jid").asText();
      if (!ENDED.contains(job.path("state").asText()) && output(id).equals(folder)) {
        ids.add(id);
      }
    }
    return ids;
  }

  private String output(String job) {
    try {
      return get("/jobs/" + job + "/config")
          .path("execution-config")
          .path("user-config")
          .path("output")
          .asText();
    } catch (IOException forgotten) {
      return ""; // The cluster, which answered just now, knows it no longer.
    }
  }

  private JsonNode get(String path) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(address.uri().resolve(path)).timeout(PATIENCE).build();
    try {
      HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new IOException("%s answers %d".formatted(request.uri(), response.statusCode()));
      }
      return JSON.readTree(response.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for " + request.uri(), e);
    }
  }

  /**
   * What a cluster has to give.
   *
   * @param taskManagers how many are registered
   * @param slots in all of them
   * @param free slots of these
   */
  record Overview(int taskManagers, int slots, int free) {}
}
