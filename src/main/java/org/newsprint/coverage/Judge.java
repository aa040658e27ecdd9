package org.newsprint.coverage;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Judges one article against earlier ones, each of them once. */
final class Judge implements Function<Indexed, @Nullable Verdict> {
  private final CopyTest test;
  private final Indexed article;
  private final Map<Indexed, @Nullable Verdict> verdicts;
  private @Nullable Profile profile;

  Judge(CopyTest test, Indexed article, Map<Indexed, @Nullable Verdict> verdicts) {
    this.test = test;
    this.article = article;
    this.verdicts = verdicts;
  }

  /** The verdict on the article and an earlier one; absent if they share nothing. */
  @Override
  public @Nullable Verdict apply(Indexed earlier) {
    if (verdicts.containsKey(earlier)) {
      return verdicts.get(earlier);
    }
    Verdict verdict = article.mayMatch(earlier) ? compare(earlier) : null;
    verdicts.put(earlier, verdict);
    return verdict;
  }

  /** The evidence for a link from the article to an earlier one. */
  CopyEvidence evidence(Indexed earlier) {
    return CopyEvidence.of(profile(), earlier.fingerprint());
  }

  private @Nullable Verdict compare(Indexed earlier) {
    return test.compare(profile(), earlier.fingerprint()).orElse(null);
  }

  private Profile profile() {
    if (profile == null) {
      profile = Profile.of(article.fingerprint());
    }
    return profile;
  }
}
