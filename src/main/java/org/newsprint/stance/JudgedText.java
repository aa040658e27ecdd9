package org.newsprint.stance;

import java.util.List;
import java.util.function.Function;
import org.newsprint.article.Article;

/**
 * The result of scoring one article, with all that led to it.
 *
 * @param relevance whether it is about the target, and why
 * @param sentences its evidence, in text order; none where it is not about the target
 * @param scored what the evidence adds up to, and its rows, one for each of the sentences
 */
public record JudgedText(Relevance relevance, List<JudgedSentence> sentences, ScoredText scored) {
  /** Copies the list. */
  public JudgedText {
    sentences = List.copyOf(sentences);
  }

  /** An article that is not about the target. */
  static JudgedText irrelevant(String topic, Relevance relevance) {
    return new JudgedText(relevance, List.of(), ScoredText.irrelevant(topic));
  }

  /** An article about the target. */
  static JudgedText of(
      Article article,
      Relevance relevance,
      List<JudgedSentence> sentences,
      Function<List<Evidence>, ArticleStance> fold) {
    List<Evidence> rows =
        sentences.stream().map(sentence -> sentence.evidence(article.head())).toList();
    return new JudgedText(relevance, sentences, new ScoredText(fold.apply(rows), rows));
  }
}
