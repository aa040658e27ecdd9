package org.newsprint.archive;

import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.newsprint.table.TableFolder;

/**
 * The archive of a job as a run over an interval finds it, and how much of it the run has to know.
 *
 * @param folder where it lies
 * @param interval the days of the run
 * @param compared from this day on articles are compared with those of the run
 * @param began from this day on it knows all articles of every story that is not at rest
 * @param complete from this day on the run knows all that the tables say; earlier days stay as they
 *     are
 * @param days the days that it reads, in order
 */
public record Archive(
    ArchiveFolder folder,
    Interval interval,
    LocalDate compared,
    LocalDate began,
    LocalDate complete,
    List<LocalDate> days)
    implements Serializable {
  /** The version of its files: those of another are refused before a run begins. */
  public static final int VERSION = 2;

  /**
   * Looks up what a run has to know.
   *
   * <p>An article of the interval can copy those up to a horizon before it. By that it can join
   * stories into one, so all articles of stories that have not come to rest are read, however long
   * ago they began; and those of the days before whose windows reach so far; and those that these
   * may have copied, for the shift of their stance.
   *
   * @param output the output folder of the job
   * @param rules what findings depend on besides the texts; shown to users
   * @param horizon how long before an article its source may have been published
   * @param life how long an article is compared with later ones, at least the horizon
   * @param window the longest window
   * @throws OtherRulesException when the archive was made by other rules
   */
  public static Archive open(
      TableFolder output,
      String rules,
      Interval interval,
      Duration horizon,
      Duration life,
      Duration window)
      throws IOException, OtherRulesException {
    ArchiveFolder folder = new ArchiveFolder(output.prefix(), rules);
    LocalDate compared = Interval.day(interval.begin().minus(life));
    List<LocalDate> all = folder.days();
    LocalDate began = compared;
    for (LocalDate day : all) {
      Instant stories = folder.storiesBegan(day);
      if (!day.isBefore(compared) && Interval.day(stories).isBefore(began)) {
        began = Interval.day(stories);
      }
    }
    LocalDate complete = began.minusDays(Math.max(0, window.minusNanos(1).toDays()));
    LocalDate read = complete.minusDays(horizon.plusDays(1).minusNanos(1).toDays());
    return new Archive(
        folder,
        interval,
        compared,
        began,
        complete,
        all.stream().filter(day -> !day.isBefore(read)).toList());
  }

  /** Whether runs over intervals have left an archive beside these tables. */
  public static boolean isIn(TableFolder output) throws IOException {
    return !new ArchiveFolder(output.prefix(), "").days().isEmpty();
  }

  /** The end of the last day that is in the archive or comes into it: by it windows come of age. */
  public Instant end() {
    Instant last =
        days.isEmpty()
            ? interval.end()
            : days.get(days.size() - 1).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    return last.isAfter(interval.end()) ? last : interval.end();
  }

  /** Whether an article of this day is compared with those of the run. */
  boolean compares(LocalDate day) {
    return !day.isBefore(compared);
  }

  /** Whether a story that began then has come to rest: nothing of it changes any more. */
  boolean isAtRest(Instant storyBegan) {
    return Interval.day(storyBegan).isBefore(began);
  }

  /** Whether the run may replace what is remembered of this day. */
  boolean completes(LocalDate day) {
    return !day.isBefore(complete);
  }
}
