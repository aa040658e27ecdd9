package org.newsprint.evidence;

import java.util.Optional;
import org.newsprint.article.Article;
import org.newsprint.coverage.CoverageLink;

/**
 * What is learnt of an article apart: its text, or a link that it is part of. Exactly one component
 * is there.
 *
 * @param text its text
 * @param link a link that asks for its words
 */
record TextFact(Optional<ReadText> text, Optional<CoverageLink> link) {
  /**
   * A text and how to read its words.
   *
   * @param text the cleaned text
   * @param language its language, if it is known
   */
  record ReadText(String text, Optional<String> language) {}

  static TextFact of(Article article) {
    return of(ArticleText.of(article));
  }

  static TextFact of(ArticleText text) {
    return new TextFact(Optional.of(new ReadText(text.text(), text.language())), Optional.empty());
  }

  static TextFact of(CoverageLink link) {
    return new TextFact(Optional.empty(), Optional.of(link));
  }
}
