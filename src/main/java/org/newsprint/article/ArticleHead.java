package org.newsprint.article;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of an article besides its text.
 *
 * @param id the given id, or one derived from the canonical url, or else from outlet, title and
 *     text
 * @param url the canonical url
 * @param outlet the registrable domain or given name; {@code unknown} when neither is known
 * @param title the headline
 * @param byline the author line
 * @param publishedAt the article's event time; of several texts of one article, that of the first
 * @param timeSource where {@code publishedAt} comes from
 * @param language BCP 47 tag, where known
 * @param words how many words the cleaned text has
 * @param late whether it was read later after its publication than the job's allowed lateness;
 *     never in a batch run
 * @param credit whom text or byline name as the one the article was taken from
 */
public record ArticleHead(
    String id,
    Optional<String> url,
    String outlet,
    Optional<String> title,
    Optional<String> byline,
    Instant publishedAt,
    TimeSource timeSource,
    Optional<String> language,
    int words,
    boolean late,
    Optional<String> credit) {
  /** The same of an article that was first published when this one was. */
  ArticleHead since(ArticleHead first) {
    return new ArticleHead(
        id,
        url,
        outlet,
        title,
        byline,
        first.publishedAt,
        first.timeSource,
        language,
        words,
        first.late,
        credit);
  }
}
