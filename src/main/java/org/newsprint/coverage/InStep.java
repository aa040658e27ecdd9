package org.newsprint.coverage;

import java.util.Arrays;
import org.newsprint.fingerprint.Wording;

/**
 * Pairs the words that two texts have in the same order: a word-by-word difference.
 *
 * <p>Grams that stand once in either text hold the pairing in place (the patience difference of
 * Bram Cohen); what lies between them is paired by its longest common subsequence, where it is
 * short enough and enough of it is common. Linear in the texts but for these stretches, whose cost
 * is bounded.
 */
final class InStep {
  private static final int UNPAIRED = -1;

  // Two stretches of 256 words: several paragraphs, none of whose passages is left as it was.
  private static final int LARGEST_STRETCH = 1 << 16;
  // Function words alone make a fifth of any two texts common.
  private static final int LEAST_COMMON = 3;

  private final Wording left;
  private final Wording right;
  private final int[] partners;

  private InStep(Wording left, Wording right) {
    this.left = left;
    this.right = right;
    this.partners = new int[left.size()];
    Arrays.fill(partners, UNPAIRED);
  }

  /** For each word on the left its partner on the right, ascending; or a negative number. */
  static int[] partners(SharedGrams grams) {
    InStep pairing = new InStep(grams.left(), grams.right());
    pairing.pair(Anchors.of(grams));
    return pairing.partners;
  }

  private void pair(int[] anchors) {
    int onLeft = 0;
    int onRight = 0;
    for (int i = 0; i < anchors.length; i++) {
      if (anchors[i] != UNPAIRED) {
        stretch(onLeft, i, onRight, anchors[i]);
        partners[i] = anchors[i];
        onLeft = i + 1;
        onRight = anchors[i] + 1;
      }
    }
    stretch(onLeft, left.size(), onRight, right.size());
  }

  /** Pairs what lies between two anchors; the ends are exclusive. */
  private void stretch(int leftFrom, int leftTo, int rightFrom, int rightTo) {
    int i = leftFrom;
    int j = rightFrom;
    while (i < leftTo && j < rightTo && same(i, j)) {
      partners[i++] = j++;
    }
    int iEnd = leftTo;
    int jEnd = rightTo;
    while (iEnd > i && jEnd > j && same(iEnd - 1, jEnd - 1)) {
      partners[--iEnd] = --jEnd;
    }
    if (i < iEnd && j < jEnd && (long) (iEnd - i) * (jEnd - j) <= LARGEST_STRETCH) {
      common(i, iEnd, j, jEnd);
    }
  }

  private void common(int leftFrom, int leftTo, int rightFrom, int rightTo) {
    int width = rightTo - rightFrom + 1;
    // The most words in common from a place on the left and one on the right to the ends.
    int[] most = new int[(leftTo - leftFrom + 1) * width];
    for (int i = leftTo - 1; i >= leftFrom; i--) {
      for (int j = rightTo - 1; j >= rightFrom; j--) {
        int at = (i - leftFrom) * width + j - rightFrom;
        most[at] = same(i, j) ? most[at + width + 1] + 1 : Math.max(most[at + width], most[at + 1]);
      }
    }
    if (most[0] * LEAST_COMMON < Math.min(leftTo - leftFrom, rightTo - rightFrom)) {
      return;
    }
    int i = leftFrom;
    int j = rightFrom;
    while (i < leftTo && j < rightTo) {
      int at = (i - leftFrom) * width + j - rightFrom;
      if (same(i, j)) {
        partners[i++] = j++;
      } else if (most[at + width] >= most[at + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private boolean same(int onLeft, int onRight) {
    return left.code(onLeft) == right.code(onRight);
  }
}
