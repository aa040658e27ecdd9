package org.newsprint.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsprint.article.Article;
import org.newsprint.coverage.CoverageLink;
import org.newsprint.coverage.Placement;
import org.newsprint.evidence.ShownCopy;
import org.newsprint.fingerprint.Fingerprint;
import org.newsprint.stance.Evidence;
import org.newsprint.stance.ScoredArticle;

/**
 * All that a run found out of an article, but for its present text.
 *
 * @param origin where it was read, and of which text
 * @param fingerprint empty where only older articles will still be compared with it
 * @param scored the article and its stance
 * @param sentences the sentences that its stance rests on, in text order
 * @param links what it copies or contains, the earliest source first
 * @param placement its place in a story; empty if it shares nothing with others
 * @param shown the words that prove that it is a copy
 * @param history its earlier texts, if there are any
 */
public record Remembered(
    Origin origin,
    Optional<Fingerprint> fingerprint,
    ScoredArticle scored,
    List<Evidence> sentences,
    List<CoverageLink> links,
    Optional<Placement> placement,
    Optional<ShownCopy> shown,
    Optional<History> history) {
  /** The order in a file. */
  static final Comparator<Remembered> BY_ID = Comparator.comparing(Remembered::id);

  public Remembered {
    sentences = List.copyOf(sentences);
    links = List.copyOf(links);
  }

  /** The article's id. */
  public String id() {
    return scored.head().id();
  }

  /** When it was published. */
  public Instant publishedAt() {
    return scored.head().publishedAt();
  }

  /** The day on which it was published. */
  LocalDate day() {
    return Interval.day(publishedAt());
  }

  /** When its story began: with itself, if it has none. */
  public Instant storyBegan() {
    return placement.map(Placement::clusterBegan).orElse(publishedAt());
  }

  /** The same with these links, this place and these words. */
  Remembered linked(
      List<CoverageLink> newLinks, Optional<Placement> place, Optional<ShownCopy> words) {
    return new Remembered(origin, fingerprint, scored, sentences, newLinks, place, words, history);
  }

  /** The same with this fingerprint. */
  Remembered with(Optional<Fingerprint> other) {
    return new Remembered(origin, other, scored, sentences, links, placement, shown, history);
  }

  /** The article as it was read, with the text that is kept apart. */
  Article article(String text) {
    return new Article(
        history.map(History::newest).orElse(scored.head()),
        text,
        origin.provenance(),
        Instant.EPOCH);
  }
}
