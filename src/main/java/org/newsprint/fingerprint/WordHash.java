package org.newsprint.fingerprint;

/** The hashes that fingerprints are made of. Changing one changes every fingerprint. */
final class WordHash {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private WordHash() {}

  /** The hash of no characters. */
  static long start() {
    return FNV_OFFSET;
  }

  /** The hash of a word's characters so far and one more (FNV-1a, by character). */
  static long add(long hash, int character) {
    return (hash ^ character) * FNV_PRIME;
  }

  /** The hash of a word. */
  static long of(CharSequence word) {
    long hash = start();
    for (int i = 0; i < word.length(); i++) {
      hash = add(hash, word.charAt(i));
    }
    return hash;
  }

  /** The 16-bit code of a word by its hash. */
  static char code(long hash) {
    return (char) (spread(hash) >>> 48);
  }

  /** The 31-bit hash of a gram, which is made of codes. */
  static int ofGram(long gram) {
    return (int) (spread(gram) >>> 33);
  }

  // Half of mix(): every input bit reaches the highest bits, which is all that is taken.
  private static long spread(long value) {
    long h = value * 0xff51afd7ed558ccdL;
    return (h ^ (h >>> 32)) * 0xc4ceb9fe1a85ec53L;
  }

  /** The hash of a sequence of words so far and one more. */
  static long append(long sequence, long word) {
    return mix(sequence * 31 + word);
  }

  /** The finaliser of MurmurHash3 (Austin Appleby): every input bit reaches every output bit. */
  static long mix(long value) {
    long h = value;
    h ^= h >>> 33;
    h *= 0xff51afd7ed558ccdL;
    h ^= h >>> 33;
    h *= 0xc4ceb9fe1a85ec53L;
    h ^= h >>> 33;
    return h;
  }
}
