package org.newsprint.coverage;

import org.newsprint.fingerprint.Channel;
import org.newsprint.fingerprint.Fingerprint;
import org.newsprint.fingerprint.Wording;

/** A text made ready to be compared with many others. */
final class Profile {
  private final Fingerprint fingerprint;
  private final GramTable surface;
  private final GramTable skeleton;

  private Profile(Fingerprint fingerprint) {
    this.fingerprint = fingerprint;
    Wording wording = fingerprint.wording();
    this.surface = GramTable.of(Channel.SURFACE, wording);
    this.skeleton = GramTable.of(Channel.SKELETON, wording.skeleton());
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

  Wording skeleton() {
    return skeleton.seen();
  }

  /** Its words, ready to be found. */
  GramTable surface() {
    return surface;
  }

  /** Aligned with another text, this one on the left. */
  Alignment surface(Wording other) {
    return Alignment.of(surface, other);
  }

  /** Their skeletons aligned, this one on the left. */
  Alignment skeleton(Wording otherSkeleton) {
    return Alignment.of(skeleton, otherSkeleton);
  }
}
