package org.newsprint.aggregate;

import java.io.Serializable;
import java.time.Instant;

/**
 * What is known of a run before it starts. It is kept with the run's counts, so that an endless job
 * that goes on from a savepoint leaves what its last run has counted under that run's name.
 *
 * @param id names the run
 * @param job the name of the job
 * @param startedAt when it began
 * @param runner the simple name of the runner
 * @param version the version of Newsprint
 */
public record RunKey(String id, String job, Instant startedAt, String runner, String version)
    implements Serializable {}
