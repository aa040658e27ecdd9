package org.newsprint.coverage;

import java.util.Arrays;
import org.newsprint.fingerprint.Channel;
import org.newsprint.fingerprint.Wording;

/**
 * Which words of one text stand in the other: those that lie in a gram that both have.
 *
 * <p>Linear in the two texts. A share of covered words moves less than a share of grams when single
 * words are swapped: one word breaks as many grams as a gram is wide, but uncovers one word.
 */
final class Alignment {
  /** Takes the gaps between runs that both texts have in the same order. */
  @FunctionalInterface
  interface Gaps {
    /** A gap of at least one word on each side; the ends are exclusive. */
    void gap(int leftFrom, int leftTo, int rightFrom, int rightTo);
  }

  // A longer stretch without a common word is another passage, not a swapped phrase.
  private static final int WIDEST_GAP = 6;
  private static final int NOWHERE = -1;

  private final Wording left;
  private final Wording right;
  // For each word on the left, a place of the same word in a common gram on the right.
  private final int[] match;
  private final boolean[] coveredRight;
  private int sharedGrams;
  private int coveredLeft;
  private int coveredOnRight;

  private Alignment(GramTable table, Wording right) {
    this.left = table.seen();
    this.right = right;
    this.match = new int[left.size()];
    this.coveredRight = new boolean[right.size()];
    Arrays.fill(match, NOWHERE);
    align(table);
  }

  /** Aligns the text of a table with another one, seen by the same channel. */
  static Alignment of(GramTable left, Wording right) {
    return new Alignment(left, right);
  }

  private void align(GramTable table) {
    Channel channel = table.channel();
    int width = channel.width();
    boolean[] counted = new boolean[left.size()];
    int grams = channel.grams(right);
    long gram = grams == 0 ? 0 : channel.gram(right, 0);
    int covered = 0;
    for (int j = 0; j < grams; j++) {
      gram = j == 0 ? gram : channel.next(gram, right.code(j + width - 1));
      int first = table.first(gram);
      if (first < 0) {
        continue;
      }
      covered = coverRight(Math.max(covered, j), j + width);
      if (!counted[first]) {
        counted[first] = true;
        sharedGrams++;
        coverLeft(table, first, j, width);
      }
    }
  }

  private int coverRight(int from, int to) {
    Arrays.fill(coveredRight, from, to, true);
    coveredOnRight += to - from;
    return to;
  }

  private void coverLeft(GramTable table, int first, int onRight, int width) {
    for (int place = first; place >= 0; place = table.next(place)) {
      for (int k = 0; k < width; k++) {
        if (match[place + k] == NOWHERE) {
          match[place + k] = onRight + k;
          coveredLeft++;
        }
      }
    }
  }

  /** How many different grams both texts have. */
  int sharedGrams() {
    return sharedGrams;
  }

  /** How many words of the left text stand in the right one. */
  int coveredOnLeft() {
    return coveredLeft;
  }

  /** How many words of the right text stand in the left one. */
  int coveredOnRight() {
    return coveredOnRight;
  }

  /** The share of the left text's words that stand in the right one, 0 to 1. */
  double shareOfLeft() {
    return left.size() == 0 ? 0 : (double) coveredLeft / left.size();
  }

  /** The share of the right text's words that stand in the left one, 0 to 1. */
  double shareOfRight() {
    return right.size() == 0 ? 0 : (double) coveredOnRight / right.size();
  }

  /** The share of the shorter text's words that stand in the other, 0 to 1. */
  double shareOfShorter() {
    return left.size() <= right.size() ? shareOfLeft() : shareOfRight();
  }

  boolean isCoveredLeft(int index) {
    return match[index] != NOWHERE;
  }

  boolean isCoveredRight(int index) {
    return coveredRight[index];
  }

  int match(int index) {
    return match[index];
  }

  /** Hands on the short gaps between covered runs, in the order of the left text. */
  void gaps(Gaps gaps) {
    int last = NOWHERE;
    for (int i = 0; i < match.length; i++) {
      if (match[i] == NOWHERE) {
        continue;
      }
      if (last != NOWHERE && i - last > 1) {
        int onLeft = i - last - 1;
        int onRight = match[i] - match[last] - 1;
        if (onLeft <= WIDEST_GAP && onRight >= 1 && onRight <= WIDEST_GAP) {
          gaps.gap(last + 1, i, match[last] + 1, match[i]);
        }
      }
      last = i;
    }
  }
}
