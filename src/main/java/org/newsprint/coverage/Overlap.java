package org.newsprint.coverage;

import java.io.Serializable;
import java.util.Optional;
import org.newsprint.fingerprint.Fingerprint;

/**
 * Decides whether one article copies another by the real overlap of their word 3-grams.
 *
 * <p>The seam for other ways to verify: a copy is what this says it is.
 *
 * @param threshold the least share of the shorter text's 3-grams that must stand in the other,
 *     above 0 to 1
 */
public record Overlap(double threshold) implements Serializable {
  /** Fewer shared 3-grams than this prove nothing: a common phrase, a dateline. */
  static final int MIN_SHARED = 8;

  // Below this ratio of lengths the shorter text is an excerpt of the longer rather than an edit.
  private static final double EXCERPT_RATIO = 0.67;

  /** Refuses a threshold that would call everything or nothing a copy. */
  public Overlap {
    if (!(threshold > 0 && threshold <= 1)) {
      throw new IllegalArgumentException(
          "the similarity threshold must be in (0, 1]: " + threshold);
    }
  }

  /**
   * How alike two texts are, where they are alike enough to be copies.
   *
   * @param kind {@code EXACT}, {@code NEAR} or {@code EXCERPT}
   * @param similarity the share of the shorter text's 3-grams that stand in the other
   */
  record Verdict(CopyKind kind, double similarity) {}

  /** The verdict on two articles; empty when neither copies the other. */
  Optional<Verdict> compare(Fingerprint a, Fingerprint b) {
    if (a.digest() == b.digest()) {
      return Optional.of(new Verdict(CopyKind.EXACT, 1.0));
    }
    int smaller = Math.min(a.shingles().size(), b.shingles().size());
    int larger = Math.max(a.shingles().size(), b.shingles().size());
    if (smaller < MIN_SHARED) {
      return Optional.empty();
    }
    int shared = a.shingles().shared(b.shingles());
    // The quotient, as the tables show it, rather than threshold * smaller, which may round up.
    double similarity = (double) shared / smaller;
    if (shared < MIN_SHARED || similarity < threshold) {
      return Optional.empty();
    }
    CopyKind kind = smaller < EXCERPT_RATIO * larger ? CopyKind.EXCERPT : CopyKind.NEAR;
    return Optional.of(new Verdict(kind, similarity));
  }
}
