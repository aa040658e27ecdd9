package org.newsprint.coverage;

import org.jspecify.annotations.Nullable;
import org.newsprint.fingerprint.Channel;
import org.newsprint.fingerprint.Fingerprint;
import org.newsprint.fingerprint.Wording;

/** A text made ready to be compared with many others. */
final class Profile {
  private final Fingerprint fingerprint;
  // Exact copies ask for none of these, and most others for the filters alone.
  private @Nullable GramFilter surfaceFilter;
  private @Nullable GramFilter skeletonFilter;
  private @Nullable GramTable surface;
  private @Nullable GramTable skeletonTable;
  private @Nullable Wording skeleton;

  private Profile(Fingerprint fingerprint) {
    this.fingerprint = fingerprint;
  }

  static Profile of(Fingerprint fingerprint) {
    return new Profile(fingerprint);
  }

  Fingerprint fingerprint() {
    return fingerprint;
  }

  Wording wording() {
    return fingerprint.wording();
  }

  /** Its function words, names and numbers. */
  Wording skeleton() {
    if (skeleton == null) {
      skeleton = wording().skeleton();
    }
    return skeleton;
  }

  /** Its words, ready to be found. */
  GramTable surface() {
    if (surface == null) {
      surface = GramTable.of(Channel.SURFACE, wording());
    }
    return surface;
  }

  /** At most what it shares with another text, this one on the left. */
  GramFilter.Bound surfaceBound(Wording other) {
    if (surfaceFilter == null) {
      surfaceFilter = GramFilter.of(Channel.SURFACE, wording());
    }
    return surfaceFilter.bound(other);
  }

  /** At most what their skeletons share, this one on the left. */
  GramFilter.Bound skeletonBound(Wording otherSkeleton) {
    if (skeletonFilter == null) {
      skeletonFilter = GramFilter.of(Channel.SKELETON, skeleton());
    }
    return skeletonFilter.bound(otherSkeleton);
  }

  /** Aligned with another text, this one on the left. */
  Alignment surface(Wording other) {
    return Alignment.of(surface(), other);
  }

  /** Their skeletons aligned, this one on the left. */
  Alignment skeleton(Wording otherSkeleton) {
    if (skeletonTable == null) {
      skeletonTable = GramTable.of(Channel.SKELETON, skeleton());
    }
    return Alignment.of(skeletonTable, otherSkeleton);
  }
}
