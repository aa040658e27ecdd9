package org.newsprint.report;

import java.time.Instant;
import java.util.Optional;
import org.newsprint.table.TableRow;

/**
 * The run that made the tables.
 *
 * @param id its id
 * @param job the job's name
 * @param started when it began
 * @param finished when it ended; absent of one that does not end
 * @param runner the runner's name
 * @param version Newsprint's
 * @param read records read
 * @param accepted records accepted as articles
 * @param rejected records not accepted
 * @param late accepted articles that were late
 * @param duplicates records that repeat an accepted article
 * @param outside articles that were not published in the interval of the run
 * @param revisions records that hold an earlier text of an accepted article
 */
record RunLine(
    String id,
    String job,
    Instant started,
    Optional<Instant> finished,
    String runner,
    String version,
    long read,
    long accepted,
    long rejected,
    long late,
    long duplicates,
    long outside,
    long revisions) {
  static RunLine of(TableRow row) {
    return new RunLine(
        Texts.name(row.string("run_id")),
        Texts.name(row.string("job")),
        row.instant("started_at"),
        row.optionalInstant("finished_at"),
        Texts.name(row.string("runner")),
        Texts.name(row.string("version")),
        row.longValue("read"),
        row.longValue("accepted"),
        row.longValue("rejected"),
        row.longValue("late"),
        row.longValue("duplicates_of_id"),
        row.longValue("outside_interval"),
        row.longValue("revisions"));
  }

  /** Whether what was read is what was accepted, rejected, repeated, superseded or left alone. */
  boolean reconciles() {
    return read == accepted + rejected + duplicates + outside + revisions;
  }
}
