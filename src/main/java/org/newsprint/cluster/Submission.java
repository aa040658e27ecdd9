package org.newsprint.cluster;

import java.util.Optional;

/**
 * What a job asks of the cluster that it is about to be submitted to.
 *
 * @param address the cluster
 * @param parallelism into how many parts its steps are split, 1 or more: so many slots it needs
 * @param payload bytes of the jars that go with it
 * @param checkpoints whether it makes checkpoints
 * @param checkpointFolder where to, if the job says it; else the cluster's configuration does
 */
public record Submission(
    ClusterAddress address,
    int parallelism,
    long payload,
    boolean checkpoints,
    Optional<String> checkpointFolder) {}
