package org.newsprint.stance;

import org.newsprint.article.Article;
import org.newsprint.topic.TopicWords;

/** A scorer that can tell what led to a score. */
public interface JudgingScorer extends StanceScorer {
  /** The score and all that led to it. */
  JudgedText judged(Article article);

  /** The id of the topic that it scores on. */
  String topicId();

  /** The words by which an article is found to be about the topic's target. */
  TopicWords topicWords();

  @Override
  default boolean reads(Article article) {
    return topicWords().areOf(article.head().language());
  }

  /** The same score; an article that never names the target is not read for it. */
  @Override
  default ScoredText score(Article article) {
    return Relevance.mayBe(topicWords(), article)
        ? judged(article).scored()
        : ScoredText.irrelevant(topicId());
  }
}
