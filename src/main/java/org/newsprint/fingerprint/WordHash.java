package org.newsprint.fingerprint;

/** The hashes that fingerprints are made of. Changing one changes every fingerprint. */
final class WordHash {
  private WordHash() {}

  /** The hash of the words from {@code from} to before {@code to}, in this order. */
  static long ofSequence(long[] words, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = mix(hash * 31 + words[i]);
    }
    return hash;
  }

  // The finaliser of MurmurHash3 (Austin Appleby): every input bit reaches every output bit.
  private static long mix(long value) {
    long h = value;
    h ^= h >>> 33;
    h *= 0xff51afd7ed558ccdL;
    h ^= h >>> 33;
    h *= 0xc4ceb9fe1a85ec53L;
    h ^= h >>> 33;
    return h;
  }
}
