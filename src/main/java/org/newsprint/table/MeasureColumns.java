package org.newsprint.table;

import static org.newsprint.table.Column.count;
import static org.newsprint.table.Column.flag;
import static org.newsprint.table.Column.moment;
import static org.newsprint.table.Column.number;
import static org.newsprint.table.Column.sum;
import static org.newsprint.table.Column.text;
import static org.newsprint.table.Column.whole;

import java.util.List;

/** The columns that the tables of windows have in common. */
final class MeasureColumns {
  /** Weeks begin every day, so that an article is in seven of them. */
  static final String ADDS_OVER =
      "rows of one topic and one grain, hour or day; not weeks, which overlap, nor two grains, nor"
          + " versions of one row";

  /** How many articles of each kind. */
  static final List<Column> COUNTS =
      List.of(
          count("articles", "Articles published in the window.")
              .unit("articles")
              .formula("count of article rows in the window")
              .addingOver(ADDS_OVER)
              .notFor("independent opinions: it counts copies; use originals or clusters"),
          count("originals", "Of these, articles that copy nobody.")
              .unit("articles")
              .formula("count of article rows in the window with copy_kind original")
              .addingOver(ADDS_OVER)
              .notFor("proof of own work: what it copies may not have been read"),
          count("exact", "Of these, copies with the same text.")
              .unit("articles")
              .formula("count of article rows in the window with copy_kind exact")
              .addingOver(ADDS_OVER)
              .notFor("blame: copies may be licensed"),
          count("near", "Of these, copies that were edited or extended.")
              .unit("articles")
              .formula("count of article rows in the window with copy_kind near")
              .addingOver(ADDS_OVER)
              .notFor("blame: copies may be licensed"),
          count("excerpts", "Of these, copies that hold most of the shorter text.")
              .unit("articles")
              .formula("count of article rows in the window with copy_kind excerpt")
              .addingOver(ADDS_OVER)
              .notFor("blame: copies may be licensed"),
          count("spun", "Of these, copies that were reworded.")
              .unit("articles")
              .formula("count of article rows in the window with copy_kind spun")
              .addingOver(ADDS_OVER)
              .notFor("blame without a look at copy_evidence"),
          whole("clusters", "Different stories among the articles.")
              .unit("stories")
              .formula("count of distinct article.cluster_id in the window")
              .notFor("sums over outlets or windows, which share stories"),
          count("relevant", "Articles about the topic's target.")
              .unit("articles")
              .formula("count of article rows in the window with relevant")
              .addingOver(ADDS_OVER)
              .notFor("the share that was scored: use scored"));

  /** Sums of stance and of its square. */
  static final List<Column> SUMS =
      List.of(
          count("scored", "Articles with a stance.")
              .unit("articles")
              .formula("count of article rows in the window with a stance")
              .addingOver(ADDS_OVER)
              .notFor("independent opinions: it counts copies; use scored_clusters"),
          sum("stance_sum", "Sum of their stances, each -1 to 1; 0 with none.")
              .unit("sum of stances")
              .formula("sum(article.stance), exact to 4 decimals")
              .addingOver(ADDS_OVER)
              .notFor("comparing outlets: divide it by scored"),
          sum("stance_sumsq", "Sum of the squares of their stances; 0 with none.")
              .unit("sum of squared stances")
              .formula("sum(article.stance ^ 2), exact to 8 decimals")
              .addingOver(ADDS_OVER)
              .notFor("anything but the variance of several rows together"),
          count("own_scored", "Articles with a stance in the outlet's own words.")
              .unit("articles")
              .formula("count of article rows in the window with an own_voice_stance")
              .addingOver(ADDS_OVER)
              .notFor(
                  "telling that the others have no opinion: one sentence is not enough for one"),
          sum("own_sum", "Sum of these own-voice stances, each -1 to 1; 0 with none.")
              .unit("sum of stances")
              .formula("sum(article.own_voice_stance)")
              .addingOver(ADDS_OVER)
              .notFor("comparing outlets: divide it by own_scored"),
          sum("own_sumsq", "Sum of the squares of these own-voice stances; 0 with none.")
              .unit("sum of squared stances")
              .formula("sum(article.own_voice_stance ^ 2)")
              .addingOver(ADDS_OVER)
              .notFor("anything but the variance of several rows together"),
          count("quoted_scored", "Articles with a stance of quoted sources.")
              .unit("articles")
              .formula("count of article rows in the window with a quoted_stance")
              .addingOver(ADDS_OVER)
              .notFor("opinions of the outlet"),
          sum("quoted_sum", "Sum of these quoted stances, each -1 to 1; 0 with none.")
              .unit("sum of stances")
              .formula("sum(article.quoted_stance)")
              .addingOver(ADDS_OVER)
              .notFor("what the outlet thinks: quoting is not agreeing"),
          sum("quoted_sumsq", "Sum of the squares of these quoted stances; 0 with none.")
              .unit("sum of squared stances")
              .formula("sum(article.quoted_stance ^ 2)")
              .addingOver(ADDS_OVER)
              .notFor("anything but the variance of several rows together"),
          count("originals_scored", "Articles with a stance that copy nobody.")
              .unit("articles")
              .formula("count of article rows in the window with copy_kind original and a stance")
              .addingOver(ADDS_OVER)
              .notFor("comparing with scored where most articles are copies"),
          sum("originals_sum", "Sum of the stances of these originals; 0 with none.")
              .unit("sum of stances")
              .formula("sum(article.stance) of those with copy_kind original")
              .addingOver(ADDS_OVER)
              .notFor("comparing outlets: divide it by originals_scored"));

  /** How many articles take each side. */
  static final List<Column> LABELS =
      List.of(
          count("favor", "Articles labelled favor.")
              .unit("articles")
              .formula("count of article rows in the window with stance_label favor")
              .addingOver(ADDS_OVER)
              .notFor("stories: copies count; use clusters_favor"),
          count("against", "Articles labelled against.")
              .unit("articles")
              .formula("count of article rows in the window with stance_label against")
              .addingOver(ADDS_OVER)
              .notFor("stories: copies count; use clusters_against"),
          count("neutral", "Articles labelled neutral.")
              .unit("articles")
              .formula("count of article rows in the window with stance_label neutral")
              .addingOver(ADDS_OVER)
              .notFor("articles without a stance: those are scored in no column"),
          count("insufficient", "Articles that call the measure too little.")
              .unit("articles")
              .formula("count of article rows in the window with insufficient")
              .addingOver(ADDS_OVER)
              .notFor("opposition: who wants more is in favour"),
          whole("speakers", "Different quoted sources in the window.")
              .unit("names")
              .formula("count of distinct voice.speaker over the window's articles")
              .notFor("sums over outlets or windows, which quote the same people"));

  /** What is read off the sums. */
  static final List<Column> MEANS =
      List.of(
          number("stance_mean", "Mean stance of the scored articles, -1 to 1.")
              .unit("stance, -1 (against) to 1 (in favour)")
              .formula("stance_sum / scored, rounded to 6 decimals")
              .notFor(
                  "averaging over rows: divide the sums; and what the outlet thinks: see own_voice_mean")
              .orAbsent(),
          number("stance_ci_low", "Lower end of the 95 % interval of stance_mean, -1 to 1.")
              .unit("stance, -1 to 1")
              .formula(
                  "Student's t over scored, stance_sum and stance_sumsq after one score of -1 and one of 1 are added (design.md)")
              .notFor(
                  "the scorer's mistakes: it covers that articles are few; see stance_corrected_low")
              .orAbsent(),
          number("stance_ci_high", "Upper end of the 95 % interval of stance_mean, -1 to 1.")
              .unit("stance, -1 to 1")
              .formula("as stance_ci_low, the other end")
              .notFor(
                  "the scorer's mistakes: it covers that articles are few; see stance_corrected_high")
              .orAbsent(),
          number("own_voice_mean", "Mean stance in the outlet's own words, -1 to 1.")
              .unit("stance, -1 (against) to 1 (in favour)")
              .formula("own_sum / own_scored, rounded to 6 decimals")
              .notFor("averaging over rows: divide the sums")
              .orAbsent(),
          number("quoted_mean", "Mean stance of the quoted sources, -1 to 1.")
              .unit("stance, -1 (against) to 1 (in favour)")
              .formula("quoted_sum / quoted_scored, rounded to 6 decimals")
              .notFor("what the outlet thinks: quoting is not agreeing")
              .orAbsent(),
          number("originals_stance_mean", "Mean stance of the originals, -1 to 1.")
              .unit("stance, -1 (against) to 1 (in favour)")
              .formula("originals_sum / originals_scored, rounded to 6 decimals")
              .notFor("averaging over rows: divide the sums")
              .orAbsent());

  /** Who was first, and how soon copies came. */
  static final List<Column> COPYING =
      List.of(
          count("first_published", "Copied stories that this row's outlet or outlets had first.")
              .unit("articles")
              .formula("count of article rows in the window that begin a story which others copied")
              .addingOver(ADDS_OVER)
              .notFor("speed: what came first of what was read"),
          number("median_copy_lag_minutes", "Median minutes from a text to its copy, 0 or more.")
              .unit("minutes")
              .formula("median of article.copy_lag_minutes in the window")
              .notFor("averaging over rows; copy_flow.lag_minutes_sum and copies give means")
              .orAbsent());

  /** Which version a row is. */
  static final List<Column> VERSION =
      List.of(
          whole("version", "Version of this row, from 1.")
              .unit("number, from 1")
              .formula("1 more than that of the row before it")
              .notFor("counting articles that came late: a version may hold many"),
          text("timing", "When the version was made: early, on_time or late.")
              .formula(
                  "early before window_end, on_time until window_end + windows.lateness, late after that, by the clock")
              .notFor("the lateness of articles"),
          flag("is_final", "Whether no later version is expected.")
              .formula("the clock is beyond window_end + windows.lateness")
              .notFor("a promise: a late article still makes a version"),
          moment("changed_at", "When the version was made, UTC.")
              .formula("time of the run or beat that made the version")
              .notFor("event time: use window_start"));

  /** Why it differs from the one before. */
  static final Column CHANGE_REASON =
      text("change_reason", "Why the version was made: first, late_article or rerun.")
          .formula("first for version 1; late_article or rerun after that")
          .notFor("blaming an outlet");

  /** What is left of stance once its mistakes are allowed for. */
  static final List<Column> CORRECTED =
      List.of(
          whole(
                  "scored_clusters",
                  "Different stories with a stance in this row, each with one vote; no sum, since rows"
                      + " share stories.")
              .unit("stories")
              .formula(
                  "count of distinct article.cluster_id in the window over articles with a stance")
              .notFor("sums over outlets or windows, which share stories"),
          whole(
                  "clusters_favor",
                  "Of these, stories of which more articles in this row are favor than are against, and"
                      + " than are neutral; no sum.")
              .unit("stories")
              .formula(
                  "count of stories whose favor articles in this row are more than against, and more than neutral")
              .notFor("sums over outlets or windows, which share stories"),
          whole("clusters_against", "Of these, in the same way, against; no sum.")
              .unit("stories")
              .formula(
                  "count of stories whose against articles in this row are more than favor, and more than neutral")
              .notFor("sums over outlets or windows, which share stories"),
          count("judged", "Sentences on the target that were judged, each once an article.")
              .unit("sentences")
              .formula("sum over articles of their different sentence rows")
              .addingOver(ADDS_OVER)
              .notFor("independent statements: copies repeat sentences"),
          count("abstained", "Of these, sentences the scorer was too unsure of to take a side.")
              .unit("sentences")
              .formula("sum over articles of their different sentence rows with abstained")
              .addingOver(ADDS_OVER)
              .notFor("neutral sentences: of these nothing is said"),
          number("abstention_share", "Share of judged that is abstained, 0 to 1.")
              .unit("share, 0 to 1")
              .formula("abstained / judged, rounded to 6 decimals")
              .notFor("averaging over rows: divide the sums")
              .orAbsent(),
          number(
                  "stance_corrected",
                  "Stories in favour minus those against, over both, -1 to 1, corrected by the"
                      + " scorer's mistakes on a labelled sample, where it has one.")
              .unit("stance, -1 to 1")
              .formula(
                  "(favor - against) / (favor + against) over the shares of labels that make the stories' votes most probable under the scorer's known mistakes")
              .notFor(
                  "averaging over rows; and topics without a labelled sample, where labels are taken as they are")
              .orAbsent(),
          number(
                  "stance_corrected_low",
                  "Lower end of the 90 % interval of stance_corrected, -1 to 1; absent under 3"
                      + " scored_clusters.")
              .unit("stance, -1 to 1")
              .formula("5 % quantile of 400 draws of votes and labelled sample together")
              .notFor("windows under 3 scored_clusters: it is absent there")
              .orAbsent(),
          number("stance_corrected_high", "Upper end of this interval, -1 to 1.")
              .unit("stance, -1 to 1")
              .formula("95 % quantile of the same draws")
              .notFor("windows under 3 scored_clusters: it is absent there")
              .orAbsent(),
          text(
                  "evidence",
                  "enough, or not_enough: under 8 scored_clusters, or an interval that holds 0.")
              .formula(
                  "enough where scored_clusters >= 8 and stance_corrected_low > 0 or stance_corrected_high < 0")
              .notFor("saying that there is no stance where it is not_enough"));

  private MeasureColumns() {}
}
