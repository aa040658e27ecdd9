package org.newsprint.article;

/** What became of an article when all articles of its id were known. */
public sealed interface Admission {
  /** The one article of its id: its newest text, at the time of its first publication. */
  record Accepted(Article article) implements Admission {}

  /** A text of the accepted article once more. */
  record Duplicate(Article article) implements Admission {}

  /** An earlier text of the accepted article. */
  record Superseded(SupersededArticle revision) implements Admission {}

  /** Another article under the id of the accepted one. */
  record Conflict(Article article) implements Admission {}
}
