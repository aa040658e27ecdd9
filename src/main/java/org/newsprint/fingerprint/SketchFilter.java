package org.newsprint.fingerprint;

import java.util.Arrays;

/**
 * Tells in a moment most sketches that share too little with some: a Bloom filter of one hash
 * (Bloom, "Space/time trade-offs in hash coding with allowable errors", 1970), for values are
 * hashes already. Of no values until it is set.
 */
public final class SketchFilter {
  // For two sketches of 32 values one bit in 128 is set.
  private static final int WORDS = 128;

  private final long[] bits = new long[WORDS];

  /** Makes this the filter of the values of some sketches. */
  public void set(Sketch... sketches) {
    Arrays.fill(bits, 0);
    for (Sketch sketch : sketches) {
      for (int i = 0; i < sketch.size(); i++) {
        int value = sketch.value(i);
        bits[word(value)] |= 1L << value;
      }
    }
  }

  /** Whether another sketch may have so many values in common with these; never wrongly false. */
  public boolean mayShare(int wanted, Sketch other) {
    int shared = 0;
    for (int i = 0; i < other.size(); i++) {
      int value = other.value(i);
      // Without a branch, and so several values at a time.
      shared += (int) (bits[word(value)] >>> value) & 1;
    }
    return shared >= wanted;
  }

  // The smallest hashes make a sketch, so their high bits are alike; their low bits are not.
  private static int word(int value) {
    return (value >>> 6) & (WORDS - 1);
  }
}
