package org.newsprint.coverage;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsprint.fingerprint.SketchFilter;

/** Judges one article against earlier ones, each of them once. */
final class Judge {
  // Earlier articles keep this and not the judge itself: with it they would keep its tables.
  private final long number;
  private final CopyTest test;
  private final Indexed article;
  private final Instant since;
  private final SketchFilter filter;
  private final Profile profile;
  private final List<Source> sources = new ArrayList<>(1);
  private int candidates;
  private int comparisons;

  /** An earlier article that it shares with, and how. */
  record Source(Indexed article, VerifiedPair pair, Comparison texts) {
    Verdict verdict() {
      return pair.verdict();
    }

    CopyEvidence evidence() {
      return pair.evidence(texts);
    }
  }

  /**
   * The judge of an article.
   *
   * @param number above 0, and another for each judge of an index
   * @param filter is used until the next judge uses it
   */
  Judge(long number, CopyTest test, Duration horizon, Indexed article, SketchFilter filter) {
    this.number = number;
    this.test = test;
    this.article = article;
    this.since = article.publishedAt().minus(horizon);
    this.filter = filter;
    article.fill(filter);
    this.profile = Profile.of(article.fingerprint());
  }

  Indexed article() {
    return article;
  }

  /** From when on earlier articles count. */
  Instant since() {
    return since;
  }

  /** The verdict on the article and an earlier one; absent if they share nothing. */
  @Nullable Verdict verdict(Indexed earlier) {
    // Kept with the earlier article: a map for every article took longer than all comparisons.
    if (earlier.judge != number) {
      candidates++;
      earlier.judge = number;
      earlier.verdict = article.mayMatch(earlier, filter) ? compare(earlier) : null;
    }
    return earlier.verdict;
  }

  private @Nullable Verdict compare(Indexed earlier) {
    comparisons++;
    Comparison texts = new Comparison(profile, earlier.fingerprint());
    VerifiedPair pair = VerifiedPair.of(test, texts).orElse(null);
    if (pair == null) {
      return null;
    }
    sources.add(new Source(earlier, pair, texts));
    return pair.verdict();
  }

  /** The earlier articles that it shares with, as far as they were judged, in order of time. */
  List<Source> sources() {
    sources.sort(comparing(Source::article, Indexed.BY_TIME));
    return sources;
  }

  /** How many earlier articles it was asked about. */
  int candidates() {
    return candidates;
  }

  /** How many texts were really compared. */
  int comparisons() {
    return comparisons;
  }
}
