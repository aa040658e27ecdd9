package org.newsprint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The cluster of {@code flink-conf/local/up}, with a folder and ports of its own: one for all
 * tests, up until they end. It runs the bundled jar, which must be there.
 */
final class RealCluster {
  static final Path JAR = Path.of("target/newsprint.jar").toAbsolutePath();

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path HOME = Path.of("target/flink-it").toAbsolutePath();
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "FLINK_LOCAL_HOME", HOME.toString(),
          "FLINK_LOCAL_PORT", "18091",
          "FLINK_LOCAL_RPC_PORT", "16131");
  private static final Set<String> ENDED = Set.of("FINISHED", "FAILED", "CANCELED");

  private static @Nullable RealCluster running;

  private final HttpClient http =
      HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();

  private RealCluster() {}

  /** The cluster, started if it is not yet. */
  static synchronized RealCluster running() {
    RealCluster cluster = running;
    if (cluster == null) {
      if (!Files.exists(JAR)) {
        throw new IllegalStateException("there is no " + JAR + "; make it with: mvn package");
      }
      cluster = new RealCluster();
      Runtime.getRuntime().addShutdownHook(new Thread(cluster::down));
      running = cluster;
      cluster.script("up");
    }
    return cluster;
  }

  private void down() {
    script("down");
  }

  /** HOST:PORT, for {@code --flinkMaster}. */
  String master() {
    return "127.0.0.1:" + ENVIRONMENT.get("FLINK_LOCAL_PORT");
  }

  /** The folder of a job's checkpoints. */
  static Path checkpoints() {
    return HOME.resolve("checkpoints");
  }

  /** A run's options: on this cluster. */
  List<String> options(String... more) {
    List<String> options = new ArrayList<>();
    options.add("--runner=FlinkRunner");
    options.add("--flinkMaster=" + master());
    options.addAll(List.of(more));
    return options;
  }

  /** Runs a script of flink-conf/local; returns what it said. */
  String script(String name, String... args) {
    List<String> command = new ArrayList<>(List.of("flink-conf/local/" + name));
    command.addAll(List.of(args));
    Ended ended = process(command);
    if (ended.exitCode() != 0) {
      throw new IllegalStateException(command + ": " + ended.said());
    }
    return ended.said();
  }

  /** How a process ended, and what it said. */
  record Ended(int exitCode, String said) {}

  /** A command line of its own process, as a user gives it. */
  static Ended newsprint(Path jar, List<String> args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(jar.toString());
    command.addAll(args);
    return process(command);
  }

  private static Ended process(List<String> command) {
    try {
      Path said = Files.createTempFile("newsprint", ".log");
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
      builder.environment().putAll(ENVIRONMENT);
      Process process = builder.start();
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException(command + " has not ended after five minutes");
      }
      Ended ended = new Ended(process.exitValue(), Files.readString(said));
      Files.delete(said);
      return ended;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The ids of the jobs that have not ended. */
  Set<String> jobs() {
    Set<String> ids = new HashSet<>();
    for (JsonNode job : ask("/jobs/overview").path("jobs")) {
      if (!ENDED.contains(job.path("state").asText())) {
        ids.add(job.path("jid").asText());
      }
    }
    return ids;
  }

  /** The one job that runs. */
  String job() {
    Set<String> ids = jobs();
    if (ids.size() != 1) {
      throw new IllegalStateException("not one job runs but " + ids);
    }
    return ids.iterator().next();
  }

  String state(String job) {
    return ask("/jobs/" + job).path("state").asText();
  }

  /** How often it was started again. */
  long restarts(String job) {
    return ask("/jobs/" + job + "/metrics?get=numRestarts").path(0).path("value").asLong();
  }

  /** The causes of its last failures. */
  String exceptions(String job) {
    return ask("/jobs/" + job + "/exceptions?maxExceptions=5").toString();
  }

  /** Cancels all jobs that run, and waits until they have ended. */
  void cancelAll() throws InterruptedException {
    for (String job : jobs()) {
      send(
          HttpRequest.newBuilder(uri("/jobs/" + job))
              .method("PATCH", HttpRequest.BodyPublishers.noBody()));
    }
    while (!jobs().isEmpty()) {
      Thread.sleep(200);
    }
  }

  /**
   * How many jobs' classes a TaskManager has loaded, of all that it cannot free; the most of both.
   */
  static int classLoaders() throws IOException {
    int most = 0;
    for (String name : List.of("taskmanager-1", "taskmanager-2")) {
      String pid = Files.readString(HOME.resolve("pids").resolve(name)).strip();
      jcmd(pid, "GC.run");
      int loaders = jcmd(pid, "VM.classloader_stats").split("ChildFirstClassLoader", -1).length - 1;
      most = Math.max(most, loaders);
    }
    return most;
  }

  private static String jcmd(String pid, String command) {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    return process(List.of(jcmd.toString(), pid, command)).said();
  }

  private JsonNode ask(String path) {
    try {
      return JSON.readTree(send(HttpRequest.newBuilder(uri(path))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private URI uri(String path) {
    return URI.create("http://" + master() + path);
  }

  private String send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() / 100 != 2) {
        throw new IOException(answer.uri() + " answers " + answer.body());
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
