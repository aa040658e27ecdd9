package org.newsprint.stance;

import java.io.Serializable;
import org.newsprint.article.Article;

/**
 * Scores one article on one topic. The seam for other scorers: the graph knows only this interface.
 *
 * <p>An implementation is a pure function of the article and its own configuration; the same
 * article gives equal results on every machine.
 */
public interface StanceScorer extends Serializable {
  /** Loads what is needed, once before the first article; nothing by default. */
  default void open() {}

  /** Frees what {@link #open} loaded, after the last article; nothing by default. */
  default void close() {}

  /** Whether it knows the article's language; one in another is not about the target. */
  default boolean reads(Article article) {
    return true;
  }

  /** The stance and its evidence; with empty evidence where the article is not about the target. */
  ScoredText score(Article article);
}
