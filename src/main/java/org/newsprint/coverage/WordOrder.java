package org.newsprint.coverage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.newsprint.fingerprint.Wording;

/** How much of the order of its words one text shares with another. */
final class WordOrder {
  private WordOrder() {}

  /**
   * The length of the longest common subsequence of words, as a share of the left text's words.
   *
   * <p>Bit-parallel (Hyyrö, "Bit-parallel LCS-length computation revisited", 2004): for m and n
   * words it takes m * n / 64 steps.
   */
  static double common(Wording left, Wording right) {
    int blocks = (left.size() + Long.SIZE - 1) / Long.SIZE;
    if (blocks == 0) {
      return 0;
    }
    Map<Integer, long[]> places = new HashMap<>();
    for (int i = 0; i < left.size(); i++) {
      places.computeIfAbsent(left.code(i), code -> new long[blocks])[i / Long.SIZE] |= 1L << i;
    }
    long[] open = new long[blocks];
    Arrays.fill(open, -1L);
    for (int j = 0; j < right.size(); j++) {
      long[] row = places.get(right.code(j));
      if (row != null) {
        step(open, row);
      }
    }
    int common = 0;
    for (int i = 0; i < left.size(); i++) {
      common += ((open[i / Long.SIZE] >>> i) & 1) == 0 ? 1 : 0;
    }
    return (double) common / left.size();
  }

  private static void step(long[] open, long[] row) {
    long carry = 0;
    for (int b = 0; b < open.length; b++) {
      long matched = open[b] & row[b];
      long sum = open[b] + matched;
      long carried = sum + carry;
      carry =
          Long.compareUnsigned(sum, open[b]) < 0 || Long.compareUnsigned(carried, sum) < 0 ? 1 : 0;
      open[b] = carried | (open[b] & ~row[b]);
    }
  }
}
