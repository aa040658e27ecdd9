package org.newsprint.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.newsprint.table.TableRow;

/**
 * A story that two or more articles tell in the same words.
 *
 * @param id the id of its first article
 * @param title the headline of that
 * @param firstOutlet who had it first
 * @param firstPublished when
 * @param lastPublished when it was last printed
 * @param articles its articles
 * @param outlets its outlets
 * @param exact copies with the same text
 * @param near copies that were edited or extended
 * @param excerpts copies that hold most of the shorter text
 * @param spun copies that were reworded
 * @param stance the stance of the first article
 * @param lowest the lowest stance of an article
 * @param highest the highest
 * @param copies the articles that are shown, in order of time
 */
record Story(
    String id,
    Optional<String> title,
    String firstOutlet,
    Instant firstPublished,
    Instant lastPublished,
    long articles,
    long outlets,
    long exact,
    long near,
    long excerpts,
    long spun,
    Optional<Double> stance,
    Optional<Double> lowest,
    Optional<Double> highest,
    List<Copy> copies) {
  /** The story of a row of the table cluster. */
  static Story of(TableRow row, List<Copy> copies) {
    return new Story(
        row.string("cluster_id"),
        row.optionalString("title").map(Texts::title),
        row.string("first_outlet"),
        row.instant("first_published_at"),
        row.instant("last_published_at"),
        row.longValue("articles"),
        row.longValue("outlets"),
        row.longValue("exact"),
        row.longValue("near"),
        row.longValue("excerpts"),
        row.longValue("spun"),
        row.optionalDouble("original_stance"),
        row.optionalDouble("stance_min"),
        row.optionalDouble("stance_max"),
        copies);
  }
}
