package org.newsprint;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsprint.aggregate.RunCounts;
import org.newsprint.aggregate.Statistics;
import org.newsprint.database.Database;
import org.newsprint.database.Deliveries;
import org.newsprint.table.Table;
import org.newsprint.table.TableFolder;
import org.newsprint.table.TableFormat;
import org.newsprint.table.TableRow;
import org.newsprint.table.Tables;

/** Says in a page of text what a run found, read from the tables that it wrote. */
final class Summary {
  private static final int MOST_LINES = 20;

  private final TableFolder folder;
  private final TableFormat format;
  private final Job job;
  private final Run run;
  private final PrintWriter out;

  private Summary(Job job, Run run, PrintWriter out) {
    this.folder = new TableFolder(job.output().folder());
    this.format = job.output().files().get(0);
    this.job = job;
    this.run = run;
    this.out = out;
  }

  /**
   * What a summary comes to.
   *
   * @param exitCode the exit code that the counts deserve
   * @param rejected how much was rejected
   */
  record Told(int exitCode, RejectedShare rejected) {}

  /** Prints the summary of a finished job. */
  static Told print(Job job, Run run, PrintWriter out) {
    try {
      return new Summary(job, run, out).print();
    } catch (IOException e) {
      out.println("newsprint: the tables cannot be read back: " + e.getMessage());
      return new Told(ExitCode.FAILED, new RejectedShare(0, new TreeMap<>()));
    }
  }

  private Told print() throws IOException {
    List<TableRow> days =
        rows(Tables.OUTLET_WINDOW).stream()
            .filter(row -> row.string("grain").equals("day"))
            .toList();
    articles(days);
    copies();
    stances(days);
    RunCounts counts = counts();
    SortedMap<String, Long> reasons = reasons();
    where();
    if (job.output().database().isPresent()) {
      delivered(job.output().database().get());
    }
    out.flush();
    return new Told(
        counts.reconcile() ? ExitCode.DONE : ExitCode.FAILED,
        new RejectedShare(counts.read(), reasons));
  }

  private List<TableRow> rows(Table table) throws IOException {
    return run.archive().isPresent()
        ? folder.read(table, format, run.archive().get().interval().days())
        : folder.read(table, format);
  }

  private void articles(List<TableRow> days) {
    Map<String, Map<LocalDate, Long>> byOutlet = new TreeMap<>();
    for (TableRow day : days) {
      byOutlet
          .computeIfAbsent(day.string("outlet"), outlet -> new TreeMap<>())
          .put(day.date("window_date"), day.longValue("articles"));
    }
    out.println();
    out.println("Articles per outlet and day");
    byOutlet.entrySet().stream()
        .limit(MOST_LINES)
        .forEach(
            entry ->
                out.printf(
                    "  %-28s %s%n", shortened(entry.getKey(), 28), perDay(entry.getValue())));
    more(byOutlet.size());
  }

  private static String perDay(Map<LocalDate, Long> days) {
    StringBuilder text = new StringBuilder();
    days.forEach(
        (day, count) -> text.append(text.isEmpty() ? "" : "  ").append(day + ": " + count));
    return shortened(text.toString(), 90);
  }

  private void copies() throws IOException {
    Map<String, TableRow> articles = new TreeMap<>();
    rows(Tables.ARTICLE).forEach(row -> articles.put(row.string("article_id"), row));
    List<TableRow> copies =
        articles.values().stream()
            .filter(row -> row.optionalString("copied_from").isPresent())
            .sorted(Comparator.comparing(row -> row.instant("published_at")))
            .toList();
    out.println();
    out.printf("Who copied whom (%d of %d articles are copies)%n", copies.size(), articles.size());
    copies.stream().limit(MOST_LINES).forEach(copy -> copy(copy, articles));
    more(copies.size());
  }

  private void copy(TableRow copy, Map<String, TableRow> articles) {
    String from = copy.string("copied_from");
    String fromOutlet =
        Optional.ofNullable(articles.get(from)).map(row -> row.string("outlet")).orElse("?");
    out.printf(
        "  %-28s from %-20s %-8s %3.0f %% of words, %s later%n",
        shortened(copy.string("outlet"), 28),
        shortened(fromOutlet, 20),
        copy.string("copy_kind"),
        100 * copy.optionalDouble("similarity").orElse(0.0),
        lag(copy.optionalLong("copy_lag_minutes").orElse(0L)));
  }

  private static String lag(long minutes) {
    if (minutes < 60) {
      return minutes + " min";
    }
    return minutes < 48 * 60
        ? "%d h %02d min".formatted(minutes / 60, minutes % 60)
        : minutes / (24 * 60) + " days";
  }

  /** The sums of days add up to those of the whole time. */
  private void stances(List<TableRow> days) {
    Map<String, List<TableRow>> byOutlet = new TreeMap<>();
    days.forEach(
        day -> byOutlet.computeIfAbsent(day.string("outlet"), o -> new ArrayList<>()).add(day));
    out.println();
    out.println("Stance per outlet, -1 against to +1 in favour (95 % interval); copies count");
    if (!job.calibrated()) {
      out.println(
          "  not calibrated: the topic has no model for this encoder; its cues alone decide");
    }
    byOutlet.entrySet().stream()
        .limit(MOST_LINES)
        .forEach(
            entry -> {
              List<TableRow> rows = entry.getValue();
              out.printf(
                  "  %-28s all voices %s%n%30s own voice  %s%n",
                  shortened(entry.getKey(), 28),
                  stance(rows, "scored", "stance_sum", "stance_sumsq"),
                  "",
                  stance(rows, "own_scored", "own_sum", "own_sumsq"));
            });
    more(byOutlet.size());
  }

  private static String stance(List<TableRow> rows, String count, String sum, String sumOfSquares) {
    long scored = rows.stream().mapToLong(row -> row.longValue(count)).sum();
    double total = rows.stream().mapToDouble(row -> row.doubleValue(sum)).sum();
    double squares = rows.stream().mapToDouble(row -> row.doubleValue(sumOfSquares)).sum();
    return Statistics.interval(scored, total, squares)
        .map(
            interval ->
                "%+.2f (%+.2f to %+.2f), %d scored%s"
                    .formatted(
                        total / scored,
                        interval.low(),
                        interval.high(),
                        scored,
                        interval.low() <= 0 && interval.high() >= 0
                            ? ", too few to tell a side"
                            : ""))
        .orElse("none");
  }

  private RunCounts counts() throws IOException {
    String id = run.id(job);
    TableRow counted =
        rows(Tables.RUN).stream()
            .filter(row -> row.string("run_id").equals(id))
            .findFirst()
            .orElseThrow(() -> new IOException("the table run has no row of " + id));
    RunCounts counts =
        new RunCounts(
            counted.longValue("read"),
            counted.longValue("accepted"),
            counted.longValue("rejected"),
            counted.longValue("duplicates_of_id"),
            counted.longValue("late"),
            counted.longValue("outside_interval"),
            counted.longValue("revisions"));
    out.println();
    out.printf(
        "read %d = accepted %d + rejected %d + duplicates of an id %d%s%s%s%n",
        counts.read(),
        counts.accepted(),
        counts.rejected(),
        counts.duplicates(),
        counts.outside() > 0 ? " + outside the interval " + counts.outside() : "",
        counts.revisions() > 0 ? " + earlier revisions " + counts.revisions() : "",
        counts.reconcile() ? "" : ": THE COUNTS DO NOT ADD UP, please report this");
    if (counts.read() == 0) {
      out.println("  the files that the job reads hold no record");
    }
    return counts;
  }

  private SortedMap<String, Long> reasons() throws IOException {
    SortedMap<String, Long> reasons = new TreeMap<>();
    rows(Tables.REJECTED).stream()
        .filter(row -> run.archive().isEmpty() || row.instant("seen_at").equals(run.at()))
        .forEach(row -> reasons.merge(row.string("reason"), 1L, Long::sum));
    reasons.forEach((reason, count) -> out.printf("  rejected as %s: %d%n", reason, count));
    return reasons;
  }

  private void where() {
    out.printf(
        "tables in %s: %s, each as %s%n",
        Paths.shown(folder.path()),
        String.join(", ", Tables.all().stream().map(Table::name).toList()),
        String.join(", ", job.output().files().stream().map(TableFormat::label).toList()));
  }

  private void delivered(Database database) throws IOException {
    long refused = Deliveries.refused(database, run.delivery());
    out.printf("and in the database %s, delivery %d%n", database.shownUrl(), run.delivery());
    if (refused > 0) {
      out.printf("  it refused %d rows: see its table refused_row%n", refused);
    }
  }

  private void more(int lines) {
    if (lines > MOST_LINES) {
      out.printf("  … and %d more in the tables%n", lines - MOST_LINES);
    }
  }

  private static String shortened(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
