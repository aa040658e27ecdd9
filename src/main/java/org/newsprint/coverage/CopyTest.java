package org.newsprint.coverage;

import java.io.Serializable;
import java.util.Optional;
import org.newsprint.fingerprint.Fingerprint;
import org.newsprint.fingerprint.Wording;

/**
 * Decides whether an article copies an earlier one, by the words that really stand in both.
 *
 * <p>The seam for other ways to verify: a copy is what this says it is.
 *
 * <ul>
 *   <li><b>Surface</b>: enough of the shorter text's words lie in word 3-grams of the other.
 *   <li><b>Skeleton</b>: enough of its function words, names and numbers lie in 4-grams of the
 *       other's: a rewording that kept them.
 *   <li><b>Order</b>, for texts with hardly any names and numbers, where chance makes no common
 *       passages: a lesser share, if the words come in the same order. Such a match is weak.
 * </ul>
 *
 * <p>It is no copy where what is shared is quoted in both, where names and numbers were swapped in
 * the same sentences ({@link Template}), or where most of a later text is not from the other.
 *
 * @param threshold the least share of the shorter text that must stand in the other, above 0 to 1
 */
public record CopyTest(double threshold) implements Serializable {
  // Fewer shared grams prove nothing: a common phrase, a dateline.
  private static final int LEAST_SURFACE_GRAMS = 8;
  private static final int LEAST_SKELETON_GRAMS = 5;

  // Below this ratio of lengths the shorter text is an excerpt of the longer rather than an edit.
  private static final double EXCERPT_RATIO = 0.67;

  // Against the threshold: what must be shared outside quotation marks, and in a reworded text.
  private static final double UNQUOTED_PART = 0.7;
  private static final int LEAST_UNQUOTED_WORDS = 30;
  // About half of the words of a text are in its skeleton.
  private static final int LEAST_UNQUOTED_SKELETON = 15;

  // Texts with fewer names and numbers than this hardly share a passage by chance.
  private static final double NAME_POOR = 0.04;
  private static final double ORDER_PART = 0.7;
  private static final double WEAK_PART = 0.5;

  /** Refuses a threshold that would call everything or nothing a copy. */
  public CopyTest {
    if (!(threshold > 0 && threshold <= 1)) {
      throw new IllegalArgumentException(
          "the similarity threshold must be in (0, 1]: " + threshold);
    }
  }

  /** The verdict on an article and an earlier one; empty when they have nothing in common. */
  Optional<Verdict> compare(Profile later, Fingerprint earlier) {
    if (later.fingerprint().digest() == earlier.digest()) {
      // Texts without words, such as rows of dots, only look alike.
      return later.wording().size() == 0 ? Optional.empty() : Optional.of(Verdict.EXACT);
    }
    Wording other = earlier.wording();
    boolean shorter = later.wording().size() <= other.size();
    Alignment surface = later.surface(other);
    double share = shareOfShorter(surface, shorter);
    if (surface.sharedGrams() >= LEAST_SURFACE_GRAMS && share >= threshold) {
      return surfaceVerdict(later.wording(), other, surface);
    }
    Wording otherSkeleton = other.skeleton();
    Alignment skeleton = later.skeleton(otherSkeleton);
    double skeletonShare =
        shareOfShorter(skeleton, later.skeleton().size() <= otherSkeleton.size());
    if (skeleton.sharedGrams() >= LEAST_SKELETON_GRAMS && skeletonShare >= threshold) {
      return skeletonVerdict(later, other, surface, skeleton, skeletonShare);
    }
    return weakVerdict(later.wording(), other, surface, share);
  }

  private static double shareOfShorter(Alignment alignment, boolean leftIsShorter) {
    return leftIsShorter ? alignment.shareOfLeft() : alignment.shareOfRight();
  }

  private Optional<Verdict> surfaceVerdict(Wording later, Wording earlier, Alignment surface) {
    boolean shorter = later.size() <= earlier.size();
    double share = shareOfShorter(surface, shorter);
    if (tellOtherEvents(later, earlier, surface)
        || Quotations.unquotedShare(later, earlier, surface, LEAST_UNQUOTED_WORDS)
            < threshold * UNQUOTED_PART) {
      return Optional.empty();
    }
    if (!shorter && Embedding.isIn(later, surface)) {
      return Optional.of(new Verdict(CopyKind.ORIGINAL, share, false));
    }
    boolean excerpt = later.size() < EXCERPT_RATIO * earlier.size();
    return Optional.of(new Verdict(excerpt ? CopyKind.EXCERPT : CopyKind.NEAR, share, false));
  }

  private Optional<Verdict> skeletonVerdict(
      Profile later, Wording earlier, Alignment surface, Alignment skeleton, double share) {
    Wording wording = later.wording();
    if (tellOtherEvents(wording, earlier, surface)
        || Quotations.unquotedShare(
                later.skeleton(), earlier.skeleton(), skeleton, LEAST_UNQUOTED_SKELETON)
            < threshold * UNQUOTED_PART) {
      return Optional.empty();
    }
    if (wording.size() > earlier.size() && Embedding.isIn(later.skeleton(), skeleton)) {
      return Optional.of(new Verdict(CopyKind.ORIGINAL, share, false));
    }
    return Optional.of(new Verdict(CopyKind.SPUN, share, false));
  }

  private Optional<Verdict> weakVerdict(
      Wording later, Wording earlier, Alignment surface, double share) {
    if (surface.sharedGrams() < LEAST_SURFACE_GRAMS
        || share < threshold * WEAK_PART
        || slots(later) >= NAME_POOR
        || slots(earlier) >= NAME_POOR
        || tellOtherEvents(later, earlier, surface)
        || Quotations.unquotedShare(later, earlier, surface, LEAST_UNQUOTED_WORDS)
            < threshold * WEAK_PART * UNQUOTED_PART) {
      return Optional.empty();
    }
    boolean shorter = later.size() <= earlier.size();
    double order = shorter ? WordOrder.common(later, earlier) : WordOrder.common(earlier, later);
    return order >= threshold * ORDER_PART
        ? Optional.of(new Verdict(CopyKind.NEAR, share, true))
        : Optional.empty();
  }

  private static boolean tellOtherEvents(Wording later, Wording earlier, Alignment surface) {
    return !Numbers.agree(later, earlier) || Template.isFilledAnew(later, earlier, surface);
  }

  private static double slots(Wording wording) {
    int slots = 0;
    for (int i = 0; i < wording.size(); i++) {
      slots += wording.isSlot(i) ? 1 : 0;
    }
    return (double) slots / Math.max(1, wording.size());
  }
}
