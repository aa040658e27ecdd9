package org.newsprint.table;

import static org.newsprint.table.Column.count;
import static org.newsprint.table.Column.day;
import static org.newsprint.table.Column.moment;
import static org.newsprint.table.Column.number;
import static org.newsprint.table.Column.text;
import static org.newsprint.table.Column.whole;

import java.util.ArrayList;
import java.util.List;

/** The tables of windowed aggregates. */
final class WindowTables {
  private static final List<Column> WINDOW =
      List.of(
          text("topic", "Id of the topic.")
              .formula("the id in the topic file")
              .notFor("comparing stance between topics"),
          text("grain", "Length of the window: hour, day or week.")
              .formula("hour, day or week, as windows.grains of the job asks")
              .notFor(
                  "leaving out of a filter: each article is in a window of every grain, so say which one is meant"),
          moment("window_start", "First moment of the window, UTC.")
              .formula("the full hour; the day; or, of weeks, each day, so that weeks overlap")
              .notFor("local days: it is UTC"),
          moment("window_end", "First moment after the window, UTC.")
              .formula("window_start + 1 hour, 1 day or 7 days")
              .notFor("filters with <=: an article of that moment is in the next window"),
          day("window_date", "UTC day of window_start.")
              .formula("the date of window_start, UTC")
              .notFor("the days of a week: it is the first of them"));

  private static final Column OUTLET =
      text("outlet", "Outlet that printed the articles: registrable domain or given name.")
          .formula("article.outlet")
          .notFor(
              "finding outlets with nothing: those have no row; see topic_window.outlets_silent");

  private static final List<Column> MEASURES =
      concat(
          MeasureColumns.COUNTS,
          MeasureColumns.SUMS,
          MeasureColumns.LABELS,
          MeasureColumns.MEANS,
          MeasureColumns.COPYING,
          MeasureColumns.VERSION,
          List.of(MeasureColumns.CHANGE_REASON));

  static final Table OUTLET_WINDOW =
      new Table(
          "outlet_window",
          "What one outlet printed in one window; the current version of each row.",
          List.of("topic", "grain", "window_start", "outlet"),
          concat(WINDOW, List.of(OUTLET), MEASURES, MeasureColumns.CORRECTED));

  static final Table OUTLET_WINDOW_HISTORY =
      new Table(
          "outlet_window_history",
          "Every version of every row of outlet_window: what was reported when, and why it changed.",
          List.of("topic", "grain", "window_start", "outlet", "version"),
          OUTLET_WINDOW.columns());

  static final Table TOPIC_WINDOW =
      new Table(
          "topic_window",
          "What all outlets together printed in one window; the current version of each row.",
          List.of("topic", "grain", "window_start"),
          concat(
              WINDOW,
              MEASURES,
              List.of(
                  whole("outlets", "Different outlets with an article in the window.")
                      .unit("outlets")
                      .formula("count of distinct article.outlet in the window")
                      .notFor("sums over windows, which share outlets"),
                  whole("outlets_silent", "Known outlets with no article in the window.")
                      .unit("outlets")
                      .formula("outlets with outlet.first_seen before window_end - outlets")
                      .notFor("outlets that were not read at all: nobody knows them"),
                  number("stance_mean_by_outlet", "Mean stance, each outlet once, -1 to 1.")
                      .unit("stance, -1 (against) to 1 (in favour)")
                      .formula("mean over outlets of each outlet's stance_sum / scored")
                      .notFor(
                          "averaging over windows; and weight: an outlet of one article counts as one of hundreds")
                      .orAbsent(),
                  number("stance_mean_by_cluster", "Mean stance, each story once, -1 to 1.")
                      .unit("stance, -1 (against) to 1 (in favour)")
                      .formula("mean over stories of each story's mean article.stance")
                      .notFor("averaging over windows, which share stories")
                      .orAbsent()),
              MeasureColumns.CORRECTED));

  static final Table COPY_FLOW =
      new Table(
          "copy_flow",
          "How often one outlet copied another in one window; the current version of each row.",
          List.of("topic", "grain", "window_start", "from_outlet", "to_outlet"),
          concat(
              WINDOW,
              List.of(
                  text("from_outlet", "Outlet that was copied.")
                      .formula("article.outlet of copied_from")
                      .notFor("who was copied directly: it is the first source"),
                  text("to_outlet", "Outlet that copied.")
                      .formula("article.outlet of the copy")
                      .notFor("blame: a copy may be licensed"),
                  count("copies", "Articles of to_outlet in the window that copy from_outlet's.")
                      .unit("articles")
                      .formula(
                          "count of article rows in the window with outlet to_outlet whose copied_from is of from_outlet")
                      .addingOver(MeasureColumns.ADDS_OVER)
                      .notFor(
                          "telling that one newsroom follows the other: both may copy an agency"),
                  count("spun", "Of these, copies that were reworded.")
                      .unit("articles")
                      .formula("of these, with copy_kind spun")
                      .addingOver(MeasureColumns.ADDS_OVER)
                      .notFor("blame without a look at copy_evidence"),
                  count("lag_minutes_sum", "Sum of whole minutes from a text to its copy.")
                      .unit("minutes")
                      .formula("sum(article.copy_lag_minutes) of these")
                      .addingOver(MeasureColumns.ADDS_OVER)
                      .notFor("comparing pairs: divide it by copies"),
                  number("median_lag_minutes", "Median minutes from a text to its copy.")
                      .unit("minutes")
                      .formula("median of article.copy_lag_minutes of these")
                      .notFor("averaging over rows: divide lag_minutes_sum by copies")
                      .orAbsent()),
              MeasureColumns.VERSION));

  private WindowTables() {}

  @SafeVarargs
  private static List<Column> concat(List<Column>... parts) {
    List<Column> all = new ArrayList<>();
    for (List<Column> part : parts) {
      all.addAll(part);
    }
    return List.copyOf(all);
  }
}
