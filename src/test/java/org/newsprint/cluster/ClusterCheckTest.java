package org.newsprint.cluster;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterCheckTest {
  private static final String OURS = "1.19.1";

  private final Path folder;
  private final Answers cluster = Answers.cluster("1.19.3");

  ClusterCheckTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @AfterEach
  void close() {
    cluster.close();
  }

  @Test
  void look_clusterThatFits_findsNothing() {
    ClusterCheck.Found found = look(submission(2, 1_000, Optional.empty(), false));

    assertThat(found.mistakes(), is(empty()));
    assertThat(found.notes(), is(empty()));
  }

  @Test
  void look_nobodyAnswers_saysHowToStartOne() {
    ClusterAddress gone = cluster.address();
    cluster.close();

    assertThat(
        mistakes(new Submission(gone, 1, 0, false, Optional.empty())),
        contains(
            "--flinkMaster: no Flink cluster answers at %s; start one (on this machine:"
                    .formatted(gone)
                + " flink-conf/local/up) or name another address"));
  }

  @Test
  void look_somethingElseAnswers_isNoCluster() {
    for (String answer : List.of("<html>Welcome</html>", "{\"version\":\"3\"}")) {
      cluster.with("/config", answer);

      assertThat(
          mistakes(submission(1, 0, Optional.empty(), false)),
          contains(
              "--flinkMaster: what answers at %s is not Flink; name the REST port of its JobManager"
                  .formatted(cluster.address())));
    }
  }

  @Test
  void look_answerThatIsAnError_isTold() {
    try (Answers other = Answers.started()) {
      assertThat(
          mistakes(new Submission(other.address(), 1, 0, false, Optional.empty())),
          contains(containsString("cannot be asked: http://127.0.0.1")));
    }
  }

  @Test
  void look_anotherVersion_isRefused() {
    cluster.with("/config", "{\"flink-version\":\"1.20.0\"}");

    assertThat(
        mistakes(submission(1, 0, Optional.empty(), false)),
        contains(
            "--flinkMaster: the cluster at %s runs Flink 1.20.0; this build needs Flink 1.19"
                .formatted(cluster.address())));
  }

  @Test
  void look_tooFewSlots_isRefusedUnlessTheClusterGrows() {
    Submission large = submission(5, 0, Optional.empty(), false);

    assertThat(
        mistakes(large),
        contains(
            "--parallelism: 5 needs as many slots; the cluster at %s has 4 in 2 TaskManagers"
                .formatted(cluster.address())));
    cluster.configured("scheduler-mode", "reactive");
    assertThat(mistakes(large), is(empty()));
  }

  @Test
  void look_slotsThatAreTaken_areANote() {
    ClusterCheck.Found found = look(submission(4, 0, Optional.empty(), false));

    assertThat(found.mistakes(), is(empty()));
    assertThat(
        found.notes(),
        contains(startsWith("waits for slots: needs 4, of the cluster's 4 are free 3")));
  }

  @Test
  void look_jarsThatAreTooLarge_areRefused() {
    Submission jar = submission(1, 270L << 20, Optional.empty(), false);

    assertThat(
        mistakes(jar),
        contains(
            "--flinkMaster: the job's jars have 270 MiB and the cluster at %s takes 100 MiB; set"
                    .formatted(cluster.address())
                + " rest.server.max-content-length in its configuration, in bytes"));
    cluster.configured("rest.server.max-content-length", String.valueOf(512L << 20));
    assertThat(mistakes(jar), is(empty()));
  }

  @Test
  void look_checkpointFolder_mustBeWritable() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    Path good = folder.resolve("checkpoints");

    assertThat(
        mistakes(submission(1, 0, Optional.of(file.toUri().toString()), true)),
        contains(startsWith("--checkpointingInterval: checkpoints cannot be written to " + file)));
    assertThat(mistakes(submission(1, 0, Optional.of(good.toUri().toString()), true)), is(empty()));
    assertThat(mistakes(submission(1, 0, Optional.of(good.toString()), true)), is(empty()));
    assertThat(
        mistakes(submission(1, 0, Optional.of("s3://bucket/checkpoints"), true)), is(empty()));
    assertThat(List.of(Objects.requireNonNull(good.toFile().list())), is(empty()));
  }

  @Test
  void look_folderOfTheCluster_isLookedAtToo() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    cluster.configured("state.checkpoints.dir", file.toUri().toString());

    assertThat(
        mistakes(submission(1, 0, Optional.empty(), true)),
        contains(containsString("cannot be written to")));
    assertThat(mistakes(submission(1, 0, Optional.empty(), false)), is(empty()));
  }

  @Test
  void look_checkpointsWithoutFolder_areANote() {
    ClusterCheck.Found found = look(submission(1, 0, Optional.empty(), true));

    assertThat(found.mistakes(), is(empty()));
    assertThat(found.notes(), contains(startsWith("the cluster has no state.checkpoints.dir")));
  }

  @Test
  void look_clusterWithTls_isNotAsked() {
    ClusterAddress encrypted = ClusterAddress.parse("https://" + cluster.master()).orElseThrow();

    assertThat(mistakes(new Submission(encrypted, 99, 0, false, Optional.empty())), is(empty()));
  }

  private Submission submission(
      int parallelism, long payload, Optional<String> checkpointFolder, boolean checkpoints) {
    return new Submission(cluster.address(), parallelism, payload, checkpoints, checkpointFolder);
  }

  private static ClusterCheck.Found look(Submission submission) {
    return ClusterCheck.look(submission, OURS);
  }

  private static List<String> mistakes(Submission submission) {
    return look(submission).mistakes();
  }
}
