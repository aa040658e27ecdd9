package org.newsprint.evaluate;

import java.util.List;
import java.util.Optional;
import org.newsprint.article.Article;

/**
 * Documents and the truth about them.
 *
 * @param documents in the order of their file, each id once
 * @param pairs which of them are copies; if absent, all those of one cluster are copies of each
 *     other
 */
public record LabelledSet(List<LabelledDocument> documents, Optional<JudgedPairs> pairs) {
  /** Copies the documents. */
  public LabelledSet {
    documents = List.copyOf(documents);
  }

  /** The documents that have a text. */
  public List<Article> articles() {
    return documents.stream().flatMap(document -> document.article().stream()).toList();
  }
}
