package org.newsprint;

import java.util.List;
import java.util.Map;
import org.newsprint.article.Article;
import org.newsprint.encoder.EncoderKind;
import org.newsprint.stance.ArticleStance;
import org.newsprint.stance.Heads;
import org.newsprint.stance.JudgedSentence;
import org.newsprint.stance.JudgedText;
import org.newsprint.stance.NearestLabelled;
import org.newsprint.stance.Relevance;
import org.newsprint.topic.Topic;

/**
 * The score of one article and all that led to it.
 *
 * @param topic the topic
 * @param encoder the encoder that was asked for
 * @param calibrated whether a model scored; else the topic file's cues did
 * @param judged what the scorer found
 * @param sentences its evidence, each sentence with labelled ones beside it
 */
record Explanation(
    Topic topic,
    EncoderKind encoder,
    boolean calibrated,
    JudgedText judged,
    List<Sentence> sentences) {
  /** The heads in the order in which they are shown. */
  static final List<String> HEADS = List.of(Heads.OPINION, Heads.RESTRICTION, Heads.SUFFICIENCY);

  private static final int NEIGHBOURS = 3;

  /**
   * A sentence of the evidence.
   *
   * @param judged the sentence and what led to its verdict
   * @param nearest the labelled sentences that are most like it; none for a topic without labels
   */
  record Sentence(JudgedSentence judged, List<NearestLabelled.Neighbour> nearest) {}

  /** Explains the score that a job on the topic would give the article. */
  static Explanation of(
      LabelledTopic labelled,
      EncoderKind encoder,
      Map<EncoderKind, String> models,
      Article article) {
    JudgedText judged = TopicModels.scorer(labelled.topic(), encoder, models).judged(article);
    return new Explanation(
        labelled.topic(),
        encoder,
        models.containsKey(encoder),
        judged,
        judged.sentences().isEmpty() ? List.of() : sentences(labelled, encoder, judged));
  }

  private static List<Sentence> sentences(
      LabelledTopic labelled, EncoderKind encoder, JudgedText judged) {
    NearestLabelled labels = new NearestLabelled(labelled.examples(), encoder.encoder());
    return judged.sentences().stream()
        .map(sentence -> new Sentence(sentence, labels.to(sentence.text(), NEIGHBOURS)))
        .toList();
  }

  /** What the evidence adds up to. */
  ArticleStance stance() {
    return judged.scored().stance();
  }

  /** What scored the article, and what its scores are worth. */
  String scorer() {
    return calibrated
        ? "the topic's model for the encoder " + encoder.label()
        : ("the cues of the topic file, for it names no model for the encoder %s;"
                + " stance is not calibrated")
            .formatted(encoder.label());
  }

  /** Why the article is on the topic or not. */
  String why() {
    Relevance relevance = judged.relevance();
    if (!relevance.readable()) {
      return "its language is none of the topic's: " + String.join(", ", topic.languages());
    }
    int telling = relevance.telling();
    int naming = relevance.naming();
    return ("%d of the sentences, the title counted, name%s the target beside a measure or a user,"
            + " and %d %s needed; %d name%s the target at all, and %d a measure or a user, of which"
            + " %d and %d suffice too")
        .formatted(
            telling,
            ending(telling),
            relevance.needed(),
            relevance.needed() == 1 ? "is" : "are",
            naming,
            ending(naming),
            relevance.bearing(),
            relevance.needed(),
            2 * relevance.needed());
  }

  private static String ending(int count) {
    return count == 1 ? "s" : "";
  }
}
