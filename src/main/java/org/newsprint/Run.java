package org.newsprint;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.newsprint.archive.Archive;
import org.newsprint.reject.Provenance;

/**
 * One execution of a job.
 *
 * @param at the time that the rows of a bounded run carry
 * @param runner the simple name of the runner
 * @param coverageShards over how many keys the comparisons are spread
 * @param replaced the records that a replay brings mended, and that are therefore not read again
 * @param archive what earlier runs found, of a run over an interval; empty of one over all time
 * @param delivery the number under which a database gets the tables; 0 where none does
 */
public record Run(
    Instant at,
    String runner,
    int coverageShards,
    Set<Provenance> replaced,
    Optional<Archive> archive,
    long delivery) {
  private static final DateTimeFormatter ID =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** A run over all records. */
  public static Run of(Instant at, String runner, int coverageShards) {
    return new Run(
        at.truncatedTo(ChronoUnit.SECONDS), runner, coverageShards, Set.of(), Optional.empty(), 0);
  }

  /** The same run without the records at these places. */
  public Run without(Set<Provenance> places) {
    return new Run(at, runner, coverageShards, places, archive, delivery);
  }

  /** The same run over the interval that this archive was opened for. */
  public Run goingOnFrom(Archive earlier) {
    return new Run(at, runner, coverageShards, replaced, Optional.of(earlier), delivery);
  }

  /** The same run as the delivery of this number. */
  public Run delivering(long number) {
    return new Run(at, runner, coverageShards, replaced, archive, number);
  }

  /** The id of this run of a job: the same for the same job and time. */
  String id(Job job) {
    return job.name() + "-" + ID.format(at);
  }

  /**
   * The clock that tells a job when it reads: the time of the run, or an endless one's system's.
   */
  Clock readClock(Job job) {
    return job.endless().isPresent() ? Clock.systemUTC() : Clock.fixed(at, ZoneOffset.UTC);
  }

  /** The version of Newsprint that runs. */
  static String version() {
    return Optional.ofNullable(Run.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
