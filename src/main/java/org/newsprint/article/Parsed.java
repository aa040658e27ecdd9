package org.newsprint.article;

import org.newsprint.language.TextLanguage;
import org.newsprint.reject.Reject;

/** What a record turned out to be. */
public sealed interface Parsed {
  /**
   * An article.
   *
   * @param article the article
   * @param language who tells its language
   */
  record Accepted(Article article, TextLanguage.Teller language) implements Parsed {}

  /** Not an article. */
  record Rejected(Reject reject) implements Parsed {}
}
