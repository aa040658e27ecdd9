package org.newsprint.evidence;

import java.util.Optional;
import org.newsprint.article.Article;

/**
 * The words of an article.
 *
 * @param articleId the article
 * @param text the cleaned text
 * @param language BCP 47 tag, where known
 */
public record ArticleText(String articleId, String text, Optional<String> language) {
  /** The words of this article. */
  public static ArticleText of(Article article) {
    return new ArticleText(article.id(), article.text(), article.head().language());
  }
}
