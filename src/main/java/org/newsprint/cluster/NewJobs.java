package org.newsprint.cluster;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Finds the job that was just submitted: Beam does not tell its id. Of two that are submitted under
 * one name at one moment, both are found.
 */
public final class NewJobs {
  private final ClusterRest rest;
  private final String name;
  private final Set<String> old;

  private NewJobs(ClusterRest rest, String name, Set<String> old) {
    this.rest = rest;
    this.name = name;
    this.old = old;
  }

  /** Remembers the jobs of a name that a cluster knows already. */
  public static NewJobs since(ClusterAddress address, String name) throws IOException {
    ClusterRest rest = new ClusterRest(address);
    return new NewJobs(rest, name, rest.jobs(name));
  }

  /** The ids of the jobs of that name that have come since. */
  public Set<String> ids() throws IOException {
    Set<String> ids = new LinkedHashSet<>(rest.jobs(name));
    ids.removeAll(old);
    return ids;
  }
}
