package org.newsprint.coverage;

import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import org.newsprint.fingerprint.Fingerprint;

/**
 * The one object of this process for equal fingerprints.
 *
 * <p>An article is in nearly every shard, and several shards are in one process: its words, and the
 * sketches that they are asked for, are there once.
 */
final class SharedFingerprints {
  private static final Interner<Fingerprint> SHARED = Interners.newWeakInterner();

  private SharedFingerprints() {}

  static Fingerprint of(Fingerprint fingerprint) {
    return SHARED.intern(fingerprint);
  }
}
