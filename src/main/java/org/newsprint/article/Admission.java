package org.newsprint.article;

/**
 * What became of an article when all articles of its id were known.
 *
 * @param verdict accepted, or why not
 * @param article the article
 */
record Admission(Verdict verdict, Article article) {
  enum Verdict {
    /** The one article of its id. */
    ACCEPTED,
    /** The accepted article once more: the same id and text. */
    DUPLICATE,
    /** Another text under the id of an accepted article. */
    CONFLICT
  }
}
