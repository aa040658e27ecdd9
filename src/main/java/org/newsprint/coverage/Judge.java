package org.newsprint.coverage;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Judges one article against earlier ones, each of them once. */
final class Judge implements Function<Indexed, @Nullable Verdict> {
  private final CopyTest test;
  private final Indexed article;
  private @Nullable Profile profile;
  private int comparisons;

  Judge(CopyTest test, Indexed article) {
    this.test = test;
    this.article = article;
  }

  /** The verdict on the article and an earlier one; absent if they share nothing. */
  @Override
  public @Nullable Verdict apply(Indexed earlier) {
    // Kept with the earlier article: a map for every article took longer than all comparisons.
    if (earlier.judge != this) {
      earlier.judge = this;
      earlier.verdict = article.mayMatch(earlier) ? compare(earlier) : null;
    }
    return earlier.verdict;
  }

  /** The evidence for a link from the article to an earlier one. */
  CopyEvidence evidence(Indexed earlier) {
    return CopyEvidence.of(profile(), earlier.fingerprint());
  }

  private @Nullable Verdict compare(Indexed earlier) {
    comparisons++;
    return test.compare(profile(), earlier.fingerprint()).orElse(null);
  }

  private Profile profile() {
    if (profile == null) {
      profile = Profile.of(article.fingerprint());
    }
    return profile;
  }

  /** How many texts were really compared. */
  int comparisons() {
    return comparisons;
  }
}
