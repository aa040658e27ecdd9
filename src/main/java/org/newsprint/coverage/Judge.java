package org.newsprint.coverage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsprint.fingerprint.SketchFilter;

/** Judges one article against earlier ones, each of them once. */
final class Judge {
  private final CopyTest test;
  private final Indexed article;
  private final Instant since;
  private final SketchFilter filter;
  private final Profile profile;
  private final List<Indexed> sources = new ArrayList<>(1);
  private int comparisons;

  Judge(CopyTest test, Duration horizon, Indexed article) {
    this.test = test;
    this.article = article;
    this.since = article.publishedAt().minus(horizon);
    this.filter = article.filter();
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
    if (earlier.judge != this) {
      earlier.judge = this;
      earlier.verdict = article.mayMatch(earlier, filter) ? compare(earlier) : null;
    }
    return earlier.verdict;
  }

  private @Nullable Verdict compare(Indexed earlier) {
    comparisons++;
    Verdict verdict = test.compare(profile, earlier.fingerprint()).orElse(null);
    if (verdict != null) {
      sources.add(earlier);
    }
    return verdict;
  }

  /** The earlier articles that it shares with, as far as they were judged, in order of time. */
  List<Indexed> sources() {
    sources.sort(Indexed.BY_TIME);
    return sources;
  }

  /** The evidence for a link from the article to an earlier one. */
  CopyEvidence evidence(Indexed earlier) {
    return CopyEvidence.of(profile, earlier.fingerprint());
  }

  /** How many texts were really compared. */
  int comparisons() {
    return comparisons;
  }
}
