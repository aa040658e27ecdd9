package org.newsprint.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprint.table.TableRow;

/** The outlets: which are listed, and what each printed. */
final class Outlets {
  private static final Comparator<TableRow> LARGEST_FIRST =
      Comparator.comparing((TableRow row) -> -row.longValue("articles"))
          .thenComparing(row -> row.string("outlet"));

  private final Top<TableRow> largest;
  private final Map<String, Tally> tallies = new HashMap<>();
  private final Tally all = new Tally();
  private long count;
  private long articles;

  Outlets(Limits limits) {
    this.largest = new Top<>(limits.outlets(), LARGEST_FIRST);
  }

  /** Takes a row of the table outlet. */
  void addOutlet(TableRow row) {
    count++;
    articles += row.longValue("articles");
    largest.add(row);
  }

  /** Takes a row of the table article. */
  void addArticle(TableRow row) {
    all.add(row);
    tallies.computeIfAbsent(row.string("outlet"), outlet -> new Tally()).add(row);
  }

  /** How many outlets there are. */
  int count() {
    return Math.toIntExact(count);
  }

  /** How many articles the outlets say they have. */
  long articles() {
    return articles;
  }

  /** How many articles there really were. */
  long articlesSeen() {
    return all.articles();
  }

  /** The names of those listed, most articles first. */
  List<String> listed() {
    return largest.list().stream().map(row -> row.string("outlet")).toList();
  }

  Counts totals() {
    return all.counts();
  }

  List<OutletLine> lines() {
    Counts totals = all.counts();
    return largest.list().stream().map(row -> line(row, totals)).toList();
  }

  private OutletLine line(TableRow row, Counts totals) {
    String outlet = row.string("outlet");
    Counts counts =
        Optional.ofNullable(tallies.get(outlet)).map(Tally::counts).orElseGet(new Tally()::counts);
    return new OutletLine(
        outlet,
        row.optionalString("name").map(Texts::name),
        counts,
        share(counts.articles(), totals.articles()),
        share(counts.unique(), totals.unique()),
        share(counts.originals(), totals.originals()));
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
