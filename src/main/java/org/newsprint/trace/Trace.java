package org.newsprint.trace;

import java.util.List;
import java.util.Optional;
import org.newsprint.table.TableRow;

/**
 * What became of one input.
 *
 * @param sought what was looked for
 * @param articles those that were accepted, in the order of publication: one, or several that share
 *     an address
 * @param rejects the rows of the table of rejects that are of it, in their order
 * @param searched what was looked through
 */
public record Trace(
    Sought sought, List<TracedArticle> articles, List<TableRow> rejects, Searched searched) {
  /** Whether there is any trace of it. */
  public boolean found() {
    return !articles.isEmpty() || !rejects.isEmpty();
  }

  /**
   * An accepted article and where it counts.
   *
   * @param row its row of {@code article}
   * @param story its row of {@code cluster}; empty if it is alone
   * @param source the row of the article that it copies; empty if it copies none
   * @param copies how many articles copy it
   * @param sentences how many of its sentences bear on the target
   * @param revisions its rows of {@code article_revision}, in order
   * @param windows the rows of {@code outlet_window}, {@code topic_window} and {@code copy_flow} in
   *     which it counts, in this order
   */
  public record TracedArticle(
      TableRow row,
      Optional<TableRow> story,
      Optional<TableRow> source,
      long copies,
      long sentences,
      List<TableRow> revisions,
      List<TableRow> windows) {}

  /**
   * What was looked through.
   *
   * @param folder the folder of the tables
   * @param articles how many articles it has
   * @param rejected how many rejects
   * @param nameless how many of these do not tell their names: a text, or broken
   * @param runs how many runs
   * @param repeats how many records of all runs repeated an article, same id and text
   * @param outside how many were left alone, not published in the days of their run
   * @param running whether a run has not ended
   * @param near names that are much like the one looked for
   */
  public record Searched(
      String folder,
      long articles,
      long rejected,
      long nameless,
      long runs,
      long repeats,
      long outside,
      boolean running,
      List<String> near) {}
}
