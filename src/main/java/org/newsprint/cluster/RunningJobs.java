package org.newsprint.cluster;

import java.io.IOException;
import java.util.Set;

/** The jobs of a cluster that have not ended. */
public final class RunningJobs {
  private RunningJobs() {}

  /**
   * The ids of those whose option {@code output} names a folder; none if the cluster does not
   * answer, or answers only to those who know its certificates.
   */
  public static Set<String> writingTo(String folder, ClusterAddress cluster) {
    if (cluster.isEncrypted()) {
      return Set.of();
    }
    try {
      return new ClusterRest(cluster).jobsThatWriteTo(folder);
    } catch (IOException gone) {
      return Set.of();
    }
  }
}
