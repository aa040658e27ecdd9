package org.newsprint.article;

import org.newsprint.reject.Reject;

/** What a record turned out to be. */
public sealed interface Parsed {
  /** An article. */
  record Accepted(Article article) implements Parsed {}

  /** Not an article. */
  record Rejected(Reject reject) implements Parsed {}
}
