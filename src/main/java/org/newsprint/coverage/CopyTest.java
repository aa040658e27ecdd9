package org.newsprint.coverage;

import java.io.Serializable;
import java.util.Optional;
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
  Optional<Verdict> verdict(Comparison texts) {
    if (texts.isOfSameWords()) {
      // Texts without words, such as rows of dots, only look alike.
      return texts.later().size() == 0 ? Optional.empty() : Optional.of(Verdict.EXACT);
    }
    if (texts.maySurfaceShare(LEAST_SURFACE_GRAMS, threshold)
        && isShared(texts.surface(), LEAST_SURFACE_GRAMS, threshold)) {
      return surfaceVerdict(texts);
    }
    if (texts.maySkeletonShare(LEAST_SKELETON_GRAMS, threshold)
        && isShared(texts.skeleton(), LEAST_SKELETON_GRAMS, threshold)) {
      return skeletonVerdict(texts);
    }
    return weakVerdict(texts);
  }

  private static boolean isShared(Alignment alignment, int grams, double part) {
    return alignment.sharedGrams() >= grams && alignment.shareOfShorter() >= part;
  }

  private Optional<Verdict> surfaceVerdict(Comparison texts) {
    Wording later = texts.later();
    Wording earlier = texts.earlier();
    Alignment surface = texts.surface();
    if (tellOtherEvents(texts)
        || Quotations.unquotedShare(later, earlier, surface, LEAST_UNQUOTED_WORDS)
            < threshold * UNQUOTED_PART
        || (later.size() < earlier.size() && Embedding.isQuotedIn(earlier, surface))) {
      return Optional.empty();
    }
    double share = surface.shareOfShorter();
    if (later.size() > earlier.size() && Embedding.isIn(later, surface)) {
      return Optional.of(new Verdict(CopyKind.ORIGINAL, share, false));
    }
    boolean excerpt = later.size() < EXCERPT_RATIO * earlier.size();
    return Optional.of(new Verdict(excerpt ? CopyKind.EXCERPT : CopyKind.NEAR, share, false));
  }

  private Optional<Verdict> skeletonVerdict(Comparison texts) {
    Wording later = texts.laterSkeleton();
    Wording earlier = texts.earlierSkeleton();
    Alignment skeleton = texts.skeleton();
    if (tellOtherEvents(texts)
        || Quotations.unquotedShare(later, earlier, skeleton, LEAST_UNQUOTED_SKELETON)
            < threshold * UNQUOTED_PART) {
      return Optional.empty();
    }
    double share = skeleton.shareOfShorter();
    if (texts.later().size() > texts.earlier().size() && Embedding.isIn(later, skeleton)) {
      return Optional.of(new Verdict(CopyKind.ORIGINAL, share, false));
    }
    return Optional.of(new Verdict(CopyKind.SPUN, share, false));
  }

  private Optional<Verdict> weakVerdict(Comparison texts) {
    Wording later = texts.later();
    Wording earlier = texts.earlier();
    double part = threshold * WEAK_PART;
    if (!texts.maySurfaceShare(LEAST_SURFACE_GRAMS, part)
        || slots(later) >= NAME_POOR
        || slots(earlier) >= NAME_POOR) {
      return Optional.empty();
    }
    Alignment surface = texts.surface();
    if (!isShared(surface, LEAST_SURFACE_GRAMS, part)
        || tellOtherEvents(texts)
        || Quotations.unquotedShare(later, earlier, surface, LEAST_UNQUOTED_WORDS)
            < part * UNQUOTED_PART) {
      return Optional.empty();
    }
    boolean shorter = later.size() <= earlier.size();
    double order = shorter ? WordOrder.common(later, earlier) : WordOrder.common(earlier, later);
    return order >= threshold * ORDER_PART
        ? Optional.of(new Verdict(CopyKind.NEAR, surface.shareOfShorter(), true))
        : Optional.empty();
  }

  private static boolean tellOtherEvents(Comparison texts) {
    return !Numbers.agree(texts.later(), texts.earlier())
        || Subject.differs(texts.later(), texts.earlier())
        || Template.isFilledAnew(texts.later(), texts.earlier(), texts.surface());
  }

  private static double slots(Wording wording) {
    int slots = 0;
    for (int i = 0; i < wording.size(); i++) {
      slots += wording.isSlot(i) ? 1 : 0;
    }
    return (double) slots / Math.max(1, wording.size());
  }
}
