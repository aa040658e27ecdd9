package org.newsprint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.newsprint.cluster.ClusterAddress;
import org.newsprint.cluster.LocalPath;
import org.newsprint.cluster.Submission;
import org.newsprint.fingerprint.SavedFingerprints;

/**
 * What a run says of Flink. The values are read as text, since a build without Flink must do too,
 * and then has no interface for them.
 */
final class FlinkOptions {
  private static final String IN_PROCESS = "[local]";
  private static final String OF_THE_CALLER = "[auto]";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final boolean flink;
  private final JsonNode values;

  private FlinkOptions(boolean flink, JsonNode values) {
    this.flink = flink;
    this.values = values;
  }

  static FlinkOptions of(MonitorOptions options) {
    return new FlinkOptions(
        options.getRunner().getSimpleName().equals("FlinkRunner"),
        JSON.valueToTree(options).path("options"));
  }

  /** Whether the job runs on Flink. */
  boolean flink() {
    return flink;
  }

  /** Into how many parts each step is split, if the options say so. */
  Optional<Integer> parallelism() {
    return Optional.of(values.path("parallelism").asInt(-1)).filter(parts -> parts > 0);
  }

  /** Whether the job runs on Flink, and the command returns once it is submitted. */
  boolean detached() {
    return flink && !values.path("attachedMode").asBoolean(true);
  }

  /**
   * What is to be submitted where; empty if the job runs in this process, or if Flink's own client
   * called us and submits it.
   *
   * @throws UnrunnableJobException if the address is none, or the job would end with this process
   */
  Optional<Submission> submission() throws UnrunnableJobException {
    String master = values.path("flinkMaster").asText(OF_THE_CALLER);
    if (!flink || master.startsWith("[")) {
      checkAttached(master);
      checkStorage(master);
      return Optional.empty();
    }
    ClusterAddress address =
        ClusterAddress.parse(master)
            .orElseThrow(
                () ->
                    new UnrunnableJobException(
                        "--flinkMaster: '%s' is not an address, for example localhost:8081, or %s"
                            .formatted(master, IN_PROCESS)));
    return Optional.of(
        new Submission(
            address,
            parallelism().orElse(1),
            payload(),
            values.path("checkpointingInterval").asLong(-1) > 0,
            Optional.ofNullable(values.path("stateBackendStoragePath").textValue())));
  }

  private void checkAttached(String master) throws UnrunnableJobException {
    boolean endsWithUs =
        master.equals(IN_PROCESS) || (master.equals(OF_THE_CALLER) && !FlinkHost.hosts());
    if (detached() && endsWithUs) {
      throw new UnrunnableJobException(
          "--attachedMode: a job in this process ends with it; false goes with --flinkMaster=host:port");
    }
  }

  /** In this process checkpoints are else kept in memory, and refused from 5 MB on. */
  private void checkStorage(String master) throws UnrunnableJobException {
    boolean checkpoints = values.path("checkpointingInterval").asLong(-1) > 0;
    if (flink
        && checkpoints
        && master.equals(IN_PROCESS)
        && (values.path("stateBackendStoragePath").textValue() == null
            || values.path("stateBackend").textValue() == null)) {
      throw new UnrunnableJobException(
          "--checkpointingInterval: has no place for checkpoints with --flinkMaster=%s; add"
                  .formatted(IN_PROCESS)
              + " --stateBackend=filesystem --stateBackendStoragePath=file:///DIR");
    }
  }

  /**
   * Looks at the savepoint that the job is to go on from, if it can be read here.
   *
   * @throws UnrunnableJobException if there is none, or the job would compare what cannot be
   *     compared
   */
  void checkSavepoint() throws UnrunnableJobException {
    Optional<Path> savepoint =
        Optional.ofNullable(values.path("savepointPath").textValue())
            .filter(given -> flink)
            .flatMap(LocalPath::of);
    if (savepoint.isEmpty()) {
      return;
    }
    // Its file of metadata may be named as well.
    Path folder =
        savepoint.get().endsWith("_metadata")
            ? savepoint.get().resolveSibling("")
            : savepoint.get();
    if (!Files.exists(folder.resolve("_metadata"))) {
      if (submission().filter(it -> !it.address().isThisMachine()).isPresent()) {
        return; // It may lie where only the cluster sees it.
      }
      throw new UnrunnableJobException(
          "--savepointPath: there is no savepoint or checkpoint in %s; name the folder with its file _metadata"
              .formatted(folder));
    }
    try {
      Optional<String> refused = SavedFingerprints.refuse(folder);
      if (refused.isPresent()) {
        throw new UnrunnableJobException(
            "--savepointPath: cannot go on from %s: %s".formatted(folder, refused.get()));
      }
    } catch (IOException e) {
      throw new UnrunnableJobException(
          "--savepointPath: cannot read %s: %s".formatted(folder, Failures.firstLine(e)));
    }
  }

  /** The bytes of the jars that Beam sends along: those named, or else the class path's. */
  private long payload() {
    List<String> files = new ArrayList<>();
    values.path("filesToStage").forEach(file -> files.add(file.asText()));
    if (files.isEmpty()) {
      files.addAll(List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
    }
    return files.stream()
        .map(Path::of)
        .filter(Files::isRegularFile)
        .mapToLong(FlinkOptions::size)
        .sum();
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The version of Flink that this build carries. */
  static String version() {
    String name = ".flink-runtime.version.properties";
    try (InputStream in = FlinkOptions.class.getClassLoader().getResourceAsStream(name)) {
      Properties properties = new Properties();
      if (in != null) {
        properties.load(in);
      }
      return properties.getProperty("project.version", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
