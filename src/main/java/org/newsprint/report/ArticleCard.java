package org.newsprint.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.newsprint.table.TableRow;

/**
 * An article that can be opened down to its sentences.
 *
 * @param id its id
 * @param url where it can be read
 * @param outlet who printed it
 * @param title its headline
 * @param published when
 * @param kind how it copies
 * @param story the id of its story's first article
 * @param label favor, against, neutral or none
 * @param stance over all voices
 * @param own in the outlet's own words
 * @param quoted of those it quotes
 * @param insufficient whether it calls the measure too little
 * @param judged how many of its sentences were judged
 * @param bearing how many of these take a side or nearly do
 * @param sentences those of them that are shown
 */
record ArticleCard(
    String id,
    Optional<String> url,
    String outlet,
    Optional<String> title,
    Instant published,
    String kind,
    String story,
    String label,
    Optional<Double> stance,
    Optional<Double> own,
    Optional<Double> quoted,
    boolean insufficient,
    long judged,
    long bearing,
    List<SentenceLine> sentences) {
  /** The card of a row of the table article. */
  static ArticleCard of(TableRow row, long judged, long bearing, List<SentenceLine> sentences) {
    return new ArticleCard(
        row.string("article_id"),
        row.optionalString("url").flatMap(Texts::link),
        row.string("outlet"),
        row.optionalString("title").map(Texts::title),
        row.instant("published_at"),
        row.string("copy_kind"),
        row.string("cluster_id"),
        row.string("stance_label"),
        row.optionalDouble("stance"),
        row.optionalDouble("own_voice_stance"),
        row.optionalDouble("quoted_stance"),
        row.booleanValue("insufficient"),
        judged,
        bearing,
        sentences);
  }
}
