package org.newsprint.coverage;

import org.newsprint.fingerprint.Wording;

/** What of the shared words is quoted: two reports of one statement are not copies. */
final class Quotations {
  private Quotations() {}

  /**
   * The share of the shorter text's words outside quotation marks that stand in the other, 0 to 1;
   * 1 where hardly anything is outside them.
   *
   * @param left the text on the left of the alignment
   */
  static double unquotedShare(Wording left, Wording right, Alignment alignment, int least) {
    boolean leftIsShorter = left.size() <= right.size();
    Wording shorter = leftIsShorter ? left : right;
    int unquoted = 0;
    int shared = 0;
    for (int i = 0; i < shorter.size(); i++) {
      if (!shorter.isQuoted(i)) {
        unquoted++;
        shared +=
            (leftIsShorter ? alignment.isCoveredLeft(i) : alignment.isCoveredRight(i)) ? 1 : 0;
      }
    }
    return unquoted < least ? 1 : (double) shared / unquoted;
  }
}
