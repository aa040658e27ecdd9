package org.newsprint.coverage;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Judges one article against earlier ones, each of them once. */
final class Judge implements Function<Indexed, @Nullable Verdict> {
  private final CopyTest test;
  private final Indexed article;
  private final Map<Indexed, @Nullable Verdict> verdicts = new HashMap<>();
  private @Nullable Profile profile;
  private int comparisons;

  Judge(CopyTest test, Indexed article) {
    this.test = test;
    this.article = article;
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

  private @Nullable Verdict compare(Indexed earlier) {
    if (profile == null) {
      profile = Profile.of(article.fingerprint());
    }
    comparisons++;
    return test.compare(profile, earlier.fingerprint()).orElse(null);
  }

  /** How many texts were really compared. */
  int comparisons() {
    return comparisons;
  }
}
