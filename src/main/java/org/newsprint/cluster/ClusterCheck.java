package org.newsprint.cluster;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks, before a job is submitted, whether the cluster can run it. What it does not see here,
 * Flink says later and less clearly, some of it after minutes.
 */
public final class ClusterCheck {
  private static final long DEFAULT_UPLOAD = 100L << 20;

  private final Submission submission;
  private final String version;
  private final ClusterRest rest;
  private final List<String> mistakes = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private ClusterCheck(Submission submission, String version) {
    this.submission = submission;
    this.version = version;
    this.rest = new ClusterRest(submission.address());
  }

  /**
   * What was found.
   *
   * @param mistakes why the job cannot run there; empty if nothing speaks against it
   * @param notes what the user should know if it runs
   */
  public record Found(List<String> mistakes, List<String> notes) {}

  /**
   * Looks at a cluster. One with TLS is not asked, since only Flink's configuration knows its
   * certificates.
   *
   * @param version the Flink that the job was built with, for example 1.19.1
   */
  public static Found look(Submission submission, String version) {
    ClusterCheck check = new ClusterCheck(submission, version);
    if (!submission.address().isEncrypted()) {
      check.look();
    }
    return new Found(List.copyOf(check.mistakes), List.copyOf(check.notes));
  }

  private void look() {
    try {
      String theirs = rest.version();
      if (theirs.isEmpty()) {
        notFlink();
        return;
      }
      checkVersion(theirs);
      Map<String, String> configuration = rest.configuration();
      checkSlots(configuration);
      checkUpload(configuration);
      checkCheckpoints(configuration);
    } catch (HttpTimeoutException | ConnectException e) {
      mistakes.add(
          ("--flinkMaster: no Flink cluster answers at %s; start one (on this machine:"
                  + " flink-conf/local/up) or name another address")
              .formatted(submission.address()));
    } catch (JsonProcessingException e) {
      notFlink();
    } catch (IOException e) {
      mistakes.add(
          "--flinkMaster: the cluster at %s cannot be asked: %s"
              .formatted(submission.address(), e.getMessage()));
    }
  }

  private void notFlink() {
    mistakes.add(
        "--flinkMaster: what answers at %s is not Flink; name the REST port of its JobManager"
            .formatted(submission.address()));
  }

  private void checkVersion(String theirs) {
    if (!minor(theirs).equals(minor(version))) {
      mistakes.add(
          "--flinkMaster: the cluster at %s runs Flink %s; this build needs Flink %s"
              .formatted(submission.address(), theirs, minor(version)));
    }
  }

  /** {@code 1.19} of {@code 1.19.1}: between patch releases a job's classes do not change. */
  private static String minor(String version) {
    return Stream.of(version.split("\\.")).limit(2).reduce((a, b) -> a + "." + b).orElse(version);
  }

  private void checkSlots(Map<String, String> configuration) throws IOException {
    if (addsTaskManagers(configuration)) {
      return;
    }
    ClusterRest.Overview overview = rest.overview();
    int needed = submission.parallelism();
    if (overview.slots() < needed) {
      mistakes.add(
          "--parallelism: %d needs as many slots; the cluster at %s has %d in %d TaskManagers"
              .formatted(needed, submission.address(), overview.slots(), overview.taskManagers()));
    } else if (overview.free() < needed) {
      notes.add(
          "waits for slots: needs %d, of the cluster's %d are free %d; without them it fails after"
                  .formatted(needed, overview.slots(), overview.free())
              + " the cluster's slot.request.timeout (5 min by default)");
    }
  }

  /** Whether the cluster fetches TaskManagers for a job, or fits a job into those it has. */
  private static boolean addsTaskManagers(Map<String, String> configuration) {
    return configuration.containsKey("kubernetes.cluster-id")
        || configuration.containsKey("yarn.application.id")
        || configuration.getOrDefault("scheduler-mode", "").equalsIgnoreCase("reactive")
        || configuration.getOrDefault("jobmanager.scheduler", "").equalsIgnoreCase("adaptive");
  }

  private void checkUpload(Map<String, String> configuration) {
    long most =
        Optional.ofNullable(configuration.get("rest.server.max-content-length"))
            .map(Long::parseLong)
            .orElse(DEFAULT_UPLOAD);
    if (submission.payload() > most) {
      mistakes.add(
          "--flinkMaster: the job's jars have %d MiB and the cluster at %s takes %d MiB; set"
                  .formatted(submission.payload() >> 20, submission.address(), most >> 20)
              + " rest.server.max-content-length in its configuration, in bytes");
    }
  }

  private void checkCheckpoints(Map<String, String> configuration) {
    if (!submission.checkpoints()) {
      return;
    }
    Optional<String> folder =
        submission
            .checkpointFolder()
            .or(() -> Optional.ofNullable(configuration.get("state.checkpoints.dir")));
    if (folder.isEmpty()) {
      notes.add(
          "the cluster has no state.checkpoints.dir: checkpoints stay in the JobManager's memory,"
              + " up to 5 MiB a task, and are lost with it");
    } else if (submission.address().isThisMachine()) {
      folder.flatMap(LocalPath::of).ifPresent(this::checkWritable);
    }
  }

  private void checkWritable(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, ".newsprint", ""));
    } catch (IOException e) {
      mistakes.add(
          "--checkpointingInterval: checkpoints cannot be written to %s: %s"
              .formatted(folder, e.getClass().getSimpleName() + " " + e.getMessage()));
    }
  }
}
