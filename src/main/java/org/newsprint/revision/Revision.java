package org.newsprint.revision;

import java.time.Instant;
import java.util.Optional;
import org.newsprint.article.ArticleHead;
import org.newsprint.article.SupersededArticle;
import org.newsprint.coverage.ChangedWords;
import org.newsprint.fingerprint.Fingerprints;
import org.newsprint.stance.ArticleStance;

/**
 * An earlier text of an article, and what the text after it changed.
 *
 * @param articleId the article's id
 * @param number the text's number among those of the article, from 1
 * @param articlePublishedAt when the article was first published
 * @param publishedAt when this text was
 * @param supersededAt when the next text was
 * @param title its headline
 * @param titleChanged whether the next text has another headline
 * @param words how many words it has
 * @param textChanged the share of its words and the next text's that are not in the other, 0 to 1
 * @param stance its balance over all voices
 * @param ownVoice its balance of the outlet's own sentences
 * @param stanceChange the next text's stance minus its own, where both have one
 */
public record Revision(
    String articleId,
    int number,
    Instant articlePublishedAt,
    Instant publishedAt,
    Instant supersededAt,
    Optional<String> title,
    boolean titleChanged,
    int words,
    double textChanged,
    Optional<Double> stance,
    Optional<Double> ownVoice,
    Optional<Double> stanceChange) {
  private static final double UNITS = 10_000;

  /** What the next text changed, of which the stances are these. */
  static Revision of(SupersededArticle superseded, ArticleStance stance, ArticleStance next) {
    ArticleHead head = superseded.article().head();
    ArticleHead nextHead = superseded.next().head();
    return new Revision(
        superseded.id(),
        superseded.revision(),
        superseded.firstPublishedAt(),
        head.publishedAt(),
        nextHead.publishedAt(),
        head.title(),
        !head.title().equals(nextHead.title()),
        head.words(),
        ChangedWords.share(
            Fingerprints.of(superseded.article()), Fingerprints.of(superseded.next())),
        stance.stance(),
        stance.ownVoice(),
        stance.stance().flatMap(before -> next.stance().map(after -> rounded(after - before))));
  }

  private static double rounded(double difference) {
    return Math.round(difference * UNITS) / UNITS;
  }
}
