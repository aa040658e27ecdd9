package org.newsprint.table;

import static org.newsprint.table.Column.count;
import static org.newsprint.table.Column.day;
import static org.newsprint.table.Column.flag;
import static org.newsprint.table.Column.moment;
import static org.newsprint.table.Column.number;
import static org.newsprint.table.Column.sum;
import static org.newsprint.table.Column.text;
import static org.newsprint.table.Column.whole;

import java.util.ArrayList;
import java.util.List;

/** The tables of windowed aggregates. */
final class WindowTables {
  private static final List<Column> WINDOW =
      List.of(
          text("topic", "Id of the topic."),
          text("grain", "Length of the window: hour, day or week."),
          moment("window_start", "First moment of the window, UTC."),
          moment("window_end", "First moment after the window, UTC."),
          day("window_date", "UTC day of window_start."));

  private static final List<Column> COUNTS =
      List.of(
          count("articles", "Articles published in the window."),
          count("originals", "Of these, articles that copy nobody."),
          count("exact", "Of these, copies with the same text."),
          count("near", "Of these, copies that were edited or extended."),
          count("excerpts", "Of these, copies that hold most of the shorter text."),
          count("spun", "Of these, copies that were reworded."),
          whole("clusters", "Different stories among the articles."),
          count("relevant", "Articles about the topic's target."));

  private static final List<Column> SUMS =
      List.of(
          count("scored", "Articles with a stance."),
          sum("stance_sum", "Sum of their stances, each -1 to 1; 0 with none."),
          sum("stance_sumsq", "Sum of the squares of their stances; 0 with none."),
          count("own_scored", "Articles with a stance in the outlet's own words."),
          sum("own_sum", "Sum of these own-voice stances, each -1 to 1; 0 with none."),
          sum("own_sumsq", "Sum of the squares of these own-voice stances; 0 with none."),
          count("quoted_scored", "Articles with a stance of quoted sources."),
          sum("quoted_sum", "Sum of these quoted stances, each -1 to 1; 0 with none."),
          sum("quoted_sumsq", "Sum of the squares of these quoted stances; 0 with none."),
          count("originals_scored", "Articles with a stance that copy nobody."),
          sum("originals_sum", "Sum of the stances of these originals; 0 with none."));

  private static final List<Column> LABELS =
      List.of(
          count("favor", "Articles labelled favor."),
          count("against", "Articles labelled against."),
          count("neutral", "Articles labelled neutral."),
          count("insufficient", "Articles that call the measure too little."),
          whole("speakers", "Different quoted sources in the window."));

  private static final List<Column> MEANS =
      List.of(
          number("stance_mean", "Mean stance of the scored articles, -1 to 1.").orAbsent(),
          number("stance_ci_low", "Lower end of the 95 % interval of stance_mean, -1 to 1.")
              .orAbsent(),
          number("stance_ci_high", "Upper end of the 95 % interval of stance_mean, -1 to 1.")
              .orAbsent(),
          number("own_voice_mean", "Mean stance in the outlet's own words, -1 to 1.").orAbsent(),
          number("quoted_mean", "Mean stance of the quoted sources, -1 to 1.").orAbsent(),
          number("originals_stance_mean", "Mean stance of the originals, -1 to 1.").orAbsent());

  private static final List<Column> COPYING =
      List.of(
          count("first_published", "Copied stories that this row's outlet or outlets had first."),
          number("median_copy_lag_minutes", "Median minutes from a text to its copy, 0 or more.")
              .orAbsent());

  private static final List<Column> VERSION =
      List.of(
          whole("version", "Version of this row, from 1."),
          text("timing", "When the version was made: early, on_time or late."),
          flag("is_final", "Whether no later version is expected."),
          moment("changed_at", "When the version was made, UTC."));

  private static final Column CHANGE_REASON =
      text("change_reason", "Why the version was made: first, late_article or rerun.");

  private static final List<Column> CORRECTED =
      List.of(
          whole(
              "scored_clusters",
              "Different stories with a stance in this row, each with one vote; no sum, since rows"
                  + " share stories."),
          whole(
              "clusters_favor",
              "Of these, stories of which more articles in this row are favor than are against, and"
                  + " than are neutral; no sum."),
          whole("clusters_against", "Of these, in the same way, against; no sum."),
          count("judged", "Sentences on the target that were judged, each once an article."),
          count("abstained", "Of these, sentences the scorer was too unsure of to take a side."),
          number("abstention_share", "Share of judged that is abstained, 0 to 1.").orAbsent(),
          number(
                  "stance_corrected",
                  "Stories in favour minus those against, over both, -1 to 1, corrected by the"
                      + " scorer's mistakes on a labelled sample, where it has one.")
              .orAbsent(),
          number(
                  "stance_corrected_low",
                  "Lower end of the 90 % interval of stance_corrected, -1 to 1; absent under 3"
                      + " scored_clusters.")
              .orAbsent(),
          number("stance_corrected_high", "Upper end of this interval, -1 to 1.").orAbsent(),
          text(
              "evidence",
              "enough, or not_enough: under 8 scored_clusters, or an interval that holds 0."));

  private static final Column OUTLET =
      text("outlet", "Outlet that printed the articles: registrable domain or given name.");

  private static final List<Column> MEASURES =
      concat(COUNTS, SUMS, LABELS, MEANS, COPYING, VERSION, List.of(CHANGE_REASON));

  static final Table OUTLET_WINDOW =
      new Table(
          "outlet_window",
          "What one outlet printed in one window; the current version of each row.",
          List.of("topic", "grain", "window_start", "outlet"),
          concat(WINDOW, List.of(OUTLET), MEASURES, CORRECTED));

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
                  whole("outlets", "Different outlets with an article in the window."),
                  whole("outlets_silent", "Known outlets with no article in the window."),
                  number("stance_mean_by_outlet", "Mean stance, each outlet once, -1 to 1.")
                      .orAbsent(),
                  number("stance_mean_by_cluster", "Mean stance, each story once, -1 to 1.")
                      .orAbsent()),
              CORRECTED));

  static final Table COPY_FLOW =
      new Table(
          "copy_flow",
          "How often one outlet copied another in one window; the current version of each row.",
          List.of("topic", "grain", "window_start", "from_outlet", "to_outlet"),
          concat(
              WINDOW,
              List.of(
                  text("from_outlet", "Outlet that was copied."),
                  text("to_outlet", "Outlet that copied."),
                  count("copies", "Articles of to_outlet in the window that copy from_outlet's."),
                  count("spun", "Of these, copies that were reworded."),
                  count("lag_minutes_sum", "Sum of whole minutes from a text to its copy."),
                  number("median_lag_minutes", "Median minutes from a text to its copy.")
                      .orAbsent()),
              VERSION));

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
