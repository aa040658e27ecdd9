package org.newsprint.archive;

import java.util.List;
import org.newsprint.article.Article;
import org.newsprint.article.ArticleHead;
import org.newsprint.revision.Revision;

/**
 * The texts that an article had before its present one.
 *
 * @param newest what its present text says of itself, with its own time and not the first's
 * @param earlier the texts before it, in order
 * @param changes what the text after each of these changed, in order
 */
record History(ArticleHead newest, List<Article> earlier, List<Revision> changes) {
  History {
    earlier = List.copyOf(earlier);
    changes = List.copyOf(changes);
    if (earlier.isEmpty() || earlier.size() != changes.size()) {
      throw new IllegalArgumentException(
          "%d earlier texts, %d changes".formatted(earlier.size(), changes.size()));
    }
  }
}
