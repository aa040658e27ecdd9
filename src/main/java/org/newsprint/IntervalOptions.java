package org.newsprint;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.newsprint.aggregate.Grain;
import org.newsprint.archive.Archive;
import org.newsprint.archive.Interval;
import org.newsprint.archive.OtherRulesException;
import org.newsprint.table.Layout;
import org.newsprint.table.TableFolder;

/** {@code --from} and {@code --to}: the interval of a run, and the archive that it goes on from. */
final class IntervalOptions {
  private static final int DIGITS = 12;

  private final MonitorOptions options;
  private final Job job;
  private final List<String> mistakes = new ArrayList<>();

  private IntervalOptions(MonitorOptions options, Job job) {
    this.options = options;
    this.job = job;
  }

  /**
   * The archive for the interval that the options name; empty if they name none.
   *
   * @throws UnrunnableJobException saying all that is wrong with them, or why the output folder
   *     does not suit them
   */
  static Optional<Archive> open(MonitorOptions options, Job job) throws UnrunnableJobException {
    return new IntervalOptions(options, job).open();
  }

  private Optional<Archive> open() throws UnrunnableJobException {
    Optional<Interval> interval = interval();
    if (interval.isPresent() && job.endless().isPresent()) {
      mistakes.add(
          "--from: a job with 'stream:' in its file has no interval; leave one of them out");
    }
    throwIfAny();
    try {
      checkLayout(interval.isPresent());
      throwIfAny();
      return interval.isPresent() ? Optional.of(open(interval.get())) : Optional.empty();
    } catch (OtherRulesException e) {
      throw new UnrunnableJobException(
          ("the archive in %s was made by other rules; --output=DIR names another folder, to be"
                  + " filled from the first day on:%n  found: %s%n  now:   %s")
              .formatted(Paths.shown(job.output().folder()), e.theirs(), e.ours()));
    } catch (IOException e) {
      throw new UnrunnableJobException(
          "cannot read the archive in %s: %s"
              .formatted(Paths.shown(job.output().folder()), Failures.firstLine(e)));
    }
  }

  private Optional<Interval> interval() {
    String from = options.getFrom();
    String to = options.getTo();
    if (from == null && to == null) {
      return Optional.empty();
    }
    if (from == null || to == null) {
      mistakes.add("--from and --to: go together; the second is the day after the last");
      return Optional.empty();
    }
    Optional<LocalDate> first = day("from", from);
    Optional<LocalDate> end = day("to", to);
    if (first.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    if (!first.get().isBefore(end.get())) {
      mistakes.add(
          "--to: must be later than --from; for the one day %s it is %s"
              .formatted(first.get(), first.get().plusDays(1)));
      return Optional.empty();
    }
    return Optional.of(new Interval(first.get(), end.get()));
  }

  private Optional<LocalDate> day(String name, String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      mistakes.add("--%s: '%s' is not a day, for example 2020-06-10".formatted(name, text));
      return Optional.empty();
    }
  }

  /** One folder is laid out in one way: else a reader would find articles twice. */
  private void checkLayout(boolean ofInterval) throws IOException {
    TableFolder folder = new TableFolder(job.output().folder());
    boolean byDay = ofInterval || job.output().layout().equals(Optional.of(Layout.DAYS));
    if (ofInterval && job.output().layout().equals(Optional.of(Layout.WHOLE))) {
      mistakes.add("--from: writes the tables by day; leave the layout out, or make it days");
    } else if (byDay && folder.holdsWhole(job.output().files())) {
      refuse(ofInterval ? "--from: " : "layout: ", "tables that were written whole", "");
    } else if (folder.holdsDays(job.output().files())) {
      boolean archived = Archive.isIn(folder);
      if (ofInterval && !archived) {
        refuse("--from: ", "tables by day that no run over an interval wrote", "");
      } else if (!ofInterval && archived) {
        refuse("", "tables by day", "go on with them by --from and --to, or ");
      } else if (!byDay) {
        refuse("layout: ", "tables by day", "--layout=days goes on so, or ");
      }
    }
  }

  private void refuse(String option, String held, String remedy) {
    mistakes.add(
        "%s%s holds %s; %s--output=DIR names another folder"
            .formatted(option, Paths.shown(job.output().folder()), held, remedy));
  }

  private Archive open(Interval interval) throws IOException, OtherRulesException {
    Duration window = job.grains().contains(Grain.WEEK) ? Duration.ofDays(7) : Duration.ofDays(1);
    return Archive.open(
        new TableFolder(job.output().folder()),
        rules(),
        interval,
        job.horizon(),
        job.horizon().plus(job.lateness()),
        window);
  }

  /** All that the archived findings depend on besides the texts, for readers. */
  private String rules() {
    return "topic %s (%s), encoder %s (%s), similarity %s, horizon %s, windows %s, archive %d"
        .formatted(
            job.topic().id(),
            digest(job.topic().untrained().toString()),
            job.encoder().label(),
            digest(job.models().getOrDefault(job.encoder(), "")),
            job.similarity(),
            job.horizon(),
            String.join("+", job.grains().stream().sorted().map(Grain::label).toList()),
            Archive.VERSION);
  }

  private static String digest(String text) {
    return DigestUtils.sha256Hex(text).substring(0, DIGITS);
  }

  private void throwIfAny() throws UnrunnableJobException {
    if (!mistakes.isEmpty()) {
      throw new UnrunnableJobException(mistakes);
    }
  }
}
