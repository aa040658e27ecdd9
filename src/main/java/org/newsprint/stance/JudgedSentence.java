package org.newsprint.stance;

import java.util.List;
import java.util.Optional;
import org.newsprint.article.ArticleHead;
import org.newsprint.learn.Judgements;
import org.newsprint.reading.Sentence;
import org.newsprint.voice.SentenceVoice;

/**
 * One sentence of an article's evidence and what led to its verdict.
 *
 * @param sentence where it stands
 * @param text the sentence
 * @param voice whose words it gives, and what tells so
 * @param heads what each head of the model says of it; absent where rules decided
 * @param verdict what comes of it
 * @param cues the cues of the topic file in it, in text order
 */
public record JudgedSentence(
    Sentence sentence,
    String text,
    SentenceVoice voice,
    Optional<Judgements> heads,
    Verdict verdict,
    List<String> cues) {
  /** Copies the list. */
  public JudgedSentence {
    cues = List.copyOf(cues);
  }

  /** The row of the evidence. */
  Evidence evidence(ArticleHead article) {
    return new Evidence(
        article.id(),
        article.publishedAt(),
        sentence.index(),
        sentence.start(),
        sentence.end(),
        text,
        voice.voice(),
        voice.speaker(),
        voice.affiliation(),
        verdict.stance(),
        verdict.label(),
        verdict.sufficiency(),
        cues,
        heads.map(judgements -> Votes.rounded(verdict.probability())),
        verdict.abstained(),
        voice.reason());
  }
}
