package org.newsprint.coverage;

import java.util.Arrays;
import org.newsprint.fingerprint.Wording;

/**
 * Where the grams of one text stand in another.
 *
 * <p>Found with the table of the one, which was there already, so that the other needs none.
 */
final class SharedGrams {
  private static final int NOWHERE = -1;

  private final GramTable left;
  private final Wording right;
  // For each gram on the left the first place on the right, and for each of those the next.
  private final int[] first;
  private final int[] next;

  private SharedGrams(GramTable left, Wording right) {
    this.left = left;
    this.right = right;
    long[] grams = left.channel().allGrams(right);
    this.first = new int[left.size()];
    this.next = new int[grams.length];
    Arrays.fill(first, NOWHERE);
    // Backwards, so that each list of places ascends.
    for (int i = grams.length - 1; i >= 0; i--) {
      int onLeft = left.first(grams[i]);
      if (onLeft >= 0) {
        next[i] = first[onLeft];
        first[onLeft] = i;
      }
    }
    passOnToRepetitions();
  }

  /** The grams of the text of a table, and of another one seen by the same channel. */
  static SharedGrams of(GramTable left, Wording right) {
    return new SharedGrams(left, right);
  }

  private void passOnToRepetitions() {
    for (int i = 0; i < first.length; i++) {
      int repetition = left.next(i);
      if (repetition >= 0) {
        first[repetition] = first[i];
      }
    }
  }

  Wording left() {
    return left.seen();
  }

  Wording right() {
    return right;
  }

  /** How many grams the left text has, repetitions included. */
  int size() {
    return first.length;
  }

  /** The first place on the right of the gram at a place on the left, or a negative number. */
  int first(int onLeft) {
    return first[onLeft];
  }

  /** The next place of a gram that is at this place on the right, or a negative number. */
  int next(int onRight) {
    return next[onRight];
  }

  /** Whether the gram at a place on the left stands once in each of the texts. */
  boolean isOnceInBoth(int onLeft) {
    return first[onLeft] >= 0 && next[first[onLeft]] < 0 && left.isOnce(onLeft);
  }
}
