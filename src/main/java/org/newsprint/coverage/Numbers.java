package org.newsprint.coverage;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import org.newsprint.fingerprint.Wording;

/** Whether two texts speak of the same figures. */
final class Numbers {
  // With fewer numbers than this a single edit would decide.
  private static final int LEAST = 4;
  private static final double LEAST_SHARE = 0.6;

  // A note of so few words is little more than its numbers.
  private static final int SHORT = 80;
  private static final int LEAST_IF_SHORT = 1;
  private static final double LEAST_SHARE_IF_SHORT = 0.7;

  private Numbers() {}

  /**
   * Whether at least three of five numbers of the poorer text stand in the other; seven of ten if
   * one of the texts is short.
   */
  static boolean agree(Wording a, Wording b) {
    boolean isShort = Math.min(a.size(), b.size()) < SHORT;
    IntSet ofA = of(a);
    IntSet ofB = of(b);
    int fewer = Math.min(ofA.size(), ofB.size());
    if (fewer < (isShort ? LEAST_IF_SHORT : LEAST)) {
      return true;
    }
    ofA.retainAll(ofB);
    return ofA.size() >= (isShort ? LEAST_SHARE_IF_SHORT : LEAST_SHARE) * fewer;
  }

  /** How many different numbers stand in both texts. */
  static int shared(Wording a, Wording b) {
    IntSet shared = of(a);
    shared.retainAll(of(b));
    return shared.size();
  }

  private static IntSet of(Wording wording) {
    IntSet numbers = new IntOpenHashSet();
    for (int i = 0; i < wording.size(); i++) {
      if (wording.isNumber(i)) {
        numbers.add(wording.code(i));
      }
    }
    return numbers;
  }
}
