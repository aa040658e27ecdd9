package org.newsprint.coverage;

import org.jspecify.annotations.Nullable;
import org.newsprint.fingerprint.Fingerprint;
import org.newsprint.fingerprint.Wording;

/** An article side by side with an earlier one. Each channel is aligned when it is asked for. */
final class Comparison {
  private final Profile later;
  private final Fingerprint earlier;
  private GramFilter.@Nullable Bound surfaceBound;
  private @Nullable Alignment surface;
  private @Nullable Alignment skeleton;
  private @Nullable Wording earlierSkeleton;

  Comparison(Profile later, Fingerprint earlier) {
    this.later = later;
    this.earlier = earlier;
  }

  /** The article, which is on the left of the alignments. */
  Profile profile() {
    return later;
  }

  /** The earlier article, on the right. */
  Fingerprint source() {
    return earlier;
  }

  Wording later() {
    return later.wording();
  }

  Wording earlier() {
    return earlier.wording();
  }

  /** The function words, names and numbers of the article. */
  Wording laterSkeleton() {
    return later.skeleton();
  }

  /** Those of the earlier one. */
  Wording earlierSkeleton() {
    if (earlierSkeleton == null) {
      earlierSkeleton = earlier().skeleton();
    }
    return earlierSkeleton;
  }

  /** Whether both are the same words in the same order. */
  boolean isOfSameWords() {
    return later.fingerprint().digest() == earlier.digest();
  }

  /**
   * Whether all words of both, aligned, may share so many grams and this part of the shorter text;
   * never wrongly false.
   */
  boolean maySurfaceShare(int grams, double part) {
    if (surfaceBound == null) {
      surfaceBound = later.surfaceBound(earlier());
    }
    return reaches(surfaceBound, grams, part, later().size(), earlier().size());
  }

  /** The same of their function words, names and numbers. */
  boolean maySkeletonShare(int grams, double part) {
    GramFilter.Bound bound = later.skeletonBound(earlierSkeleton());
    return reaches(bound, grams, part, laterSkeleton().size(), earlierSkeleton().size());
  }

  private static boolean reaches(
      GramFilter.Bound bound, int grams, double part, int left, int right) {
    int shared = left <= right ? bound.left() : bound.right();
    return bound.grams() >= grams && (double) shared / Math.min(left, right) >= part;
  }

  /** All words of both, aligned. */
  Alignment surface() {
    if (surface == null) {
      surface = later.surface(earlier());
    }
    return surface;
  }

  /** The function words, names and numbers of both, aligned. */
  Alignment skeleton() {
    if (skeleton == null) {
      skeleton = later.skeleton(earlierSkeleton());
    }
    return skeleton;
  }
}
