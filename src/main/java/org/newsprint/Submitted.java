package org.newsprint;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.Set;
import org.newsprint.cluster.ClusterAddress;
import org.newsprint.cluster.NewJobs;
import org.newsprint.cluster.Submission;

/** Says of a job that was handed to a cluster which it is, and where to watch it. */
final class Submitted {
  private final Optional<ClusterAddress> cluster;
  private final Optional<NewJobs> jobs;

  private Submitted(Optional<ClusterAddress> cluster, Optional<NewJobs> jobs) {
    this.cluster = cluster;
    this.jobs = jobs;
  }

  /**
   * To be made before the job is submitted.
   *
   * @param submission empty if Flink's client submits the job, and says its id itself
   */
  static Submitted to(Optional<Submission> submission, String name) {
    Optional<ClusterAddress> cluster = submission.map(Submission::address);
    return new Submitted(cluster, cluster.flatMap(address -> before(address, name)));
  }

  private static Optional<NewJobs> before(ClusterAddress address, String name) {
    try {
      return Optional.of(NewJobs.since(address, name));
    } catch (IOException cannotBeAsked) {
      return Optional.empty(); // With TLS, say; then no id is told.
    }
  }

  /** To be called once it is submitted. */
  void print(Job job, Run run, PrintWriter out) {
    out.printf(
        "newsprint %s: job %s is submitted, run %s%n", Run.version(), job.name(), run.id(job));
    cluster.ifPresent(address -> ids().forEach(id -> print(address, id, out)));
    out.printf(
        "  its tables will be in %s%n  newsprint report --output=%1$s shows them%n",
        Paths.shown(job.output().folder()));
    if (job.output().duckDb()) {
      out.printf(
          "  newsprint duckdb --output=%s puts them into one file%n",
          Paths.shown(job.output().folder()));
    }
    out.flush();
  }

  private Set<String> ids() {
    try {
      return jobs.isPresent() ? jobs.get().ids() : Set.of();
    } catch (IOException e) {
      return Set.of(); // It is submitted all the same.
    }
  }

  private static void print(ClusterAddress address, String id, PrintWriter out) {
    out.printf(
        "  id      %s%n  watch   %s%n  cancel  curl -X PATCH %s%n",
        id, address.page(id), address.resource(id));
  }
}
