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

  /** All that a filter asks of some sketches: the low bits of their values, one after the other. */
  public static char[] asked(Sketch... sketches) {
    char[] asked = new char[Arrays.stream(sketches).mapToInt(Sketch::size).sum()];
    int count = 0;
    for (Sketch sketch : sketches) {
      for (int i = 0; i < sketch.size(); i++) {
        asked[count++] = (char) sketch.value(i);
      }
    }
    return asked;
  }

  /**
   * Whether another sketch may have so many values in common with these; never wrongly false.
   *
   * @param asked of the other sketch, which begins at {@code from} and ends before {@code to}
   */
  public boolean mayShare(int wanted, char[] asked, int from, int to) {
    int shared = 0;
    for (int i = from; i < to; i++) {
      int value = asked[i];
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
