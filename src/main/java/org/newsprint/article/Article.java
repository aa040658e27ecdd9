package org.newsprint.article;

import java.time.Instant;
import org.newsprint.reject.Provenance;

/**
 * An accepted article.
 *
 * @param head what is known of it
 * @param text the cleaned text, never empty; paragraphs are separated by one empty line
 * @param provenance where it was read
 * @param readAt when it was read
 */
public record Article(ArticleHead head, String text, Provenance provenance, Instant readAt) {
  /** The article's id. */
  public String id() {
    return head.id();
  }

  /** The same article, first published when this other text of it was. */
  Article since(Article first) {
    return new Article(head.since(first.head), text, provenance, readAt);
  }
}
