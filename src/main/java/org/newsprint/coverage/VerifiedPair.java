package org.newsprint.coverage;

import com.google.common.collect.MapMaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsprint.fingerprint.Fingerprint;

/**
 * An article and an earlier one that it was found to share with.
 *
 * <p>A copy meets its source in most shards, and several shards are in one process. What one of
 * them has found by comparing the texts is there for the others while the later article is; it
 * saves their time and decides nothing.
 */
final class VerifiedPair {
  // By identity, which is that of CopyIndex's interned fingerprints. The earlier article is told by
  // what it is: kept itself, it would keep the one that it copies, and so on.
  private static final Map<Fingerprint, List<VerifiedPair>> BY_LATER =
      new MapMaker().weakKeys().makeMap();

  private final CopyTest test;
  private final String earlierId;
  private final long earlierDigest;
  private final Verdict verdict;
  private volatile @Nullable CopyEvidence evidence;

  private VerifiedPair(CopyTest test, Fingerprint earlier, Verdict verdict) {
    this.test = test;
    this.earlierId = earlier.articleId();
    this.earlierDigest = earlier.digest();
    this.verdict = verdict;
  }

  /** What a test says of two texts; empty when they have nothing in common. */
  static Optional<VerifiedPair> of(CopyTest test, Comparison texts) {
    if (texts.isOfSameWords()) {
      // Found again as quickly as looked up.
      return test.verdict(texts).map(found -> new VerifiedPair(test, texts.source(), found));
    }
    Fingerprint later = texts.profile().fingerprint();
    for (VerifiedPair known : BY_LATER.getOrDefault(later, List.of())) {
      if (known.isOf(test, texts.source())) {
        return Optional.of(known);
      }
    }
    Optional<VerifiedPair> found =
        test.verdict(texts).map(verdict -> new VerifiedPair(test, texts.source(), verdict));
    found.ifPresent(pair -> BY_LATER.merge(later, List.of(pair), VerifiedPair::joined));
    return found;
  }

  private boolean isOf(CopyTest other, Fingerprint earlier) {
    return earlierDigest == earlier.digest()
        && earlierId.equals(earlier.articleId())
        && test.equals(other);
  }

  private static List<VerifiedPair> joined(List<VerifiedPair> pairs, List<VerifiedPair> more) {
    List<VerifiedPair> all = new ArrayList<>(pairs);
    all.addAll(more);
    return List.copyOf(all);
  }

  /** What the test says of the two. */
  Verdict verdict() {
    return verdict;
  }

  /** What shows it. */
  CopyEvidence evidence(Comparison texts) {
    CopyEvidence made = evidence;
    if (made == null) {
      made = CopyEvidence.of(texts);
      evidence = made;
    }
    return made;
  }
}
