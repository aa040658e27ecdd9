package org.newsprint.article;

import java.time.Instant;

/**
 * An earlier text of an accepted article, and the one that took its place.
 *
 * @param revision its number among the article's texts, from 1 in order of publication
 * @param firstPublishedAt when the article was first published, which is its time in all tables
 * @param article the text as it was read, with its own time and title
 * @param next the text after it, likewise
 */
public record SupersededArticle(
    int revision, Instant firstPublishedAt, Article article, Article next) {
  /** The article's id. */
  public String id() {
    return article.id();
  }
}
