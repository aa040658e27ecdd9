package org.newsprint.coverage;

import java.util.function.IntPredicate;
import org.newsprint.fingerprint.Wording;

/**
 * Tells an article that embeds another, to answer or debunk it, from one that copies it.
 *
 * <p>Most of such an article is its own, and what it shares is set apart: in quotation marks, or as
 * one block with the article's own words before and after it. A copy that was extended begins with
 * the copied text, or has additions all through it.
 */
final class Embedding {
  // A text that owes so little of itself to another is no copy of it, however it is built.
  private static final double HARDLY_ANY = 0.1;
  private static final double MINOR_PART = 0.5;

  // Where the block begins and ends, as shares of the text, and how solid it is.
  private static final double EARLIEST_START = 0.15;
  private static final double LATEST_END = 0.97;
  private static final double SOLID = 0.9;
  // Of the shared words, how many may lie apart from the block at either end.
  private static final double STRAY = 0.05;

  private Embedding() {}

  /** Whether a text embeds the shorter one to its right. */
  static boolean isIn(Wording left, Alignment alignment) {
    double share = alignment.shareOfLeft();
    return share < HARDLY_ANY
        || (share < MINOR_PART
            && (isQuoted(left, alignment::isCoveredLeft) || isBlock(left, alignment)));
  }

  /**
   * Whether a text quotes the shorter one to its left, which was published after it: a statement or
   * a rumour given in full after the report on it. A passage that is not quoted was lifted from the
   * longer text as likely as not.
   */
  static boolean isQuotedIn(Wording right, Alignment alignment) {
    return alignment.shareOfRight() < MINOR_PART && isQuoted(right, alignment::isCoveredRight);
  }

  /** Whether most of what a text shares is in quotation marks there. */
  private static boolean isQuoted(Wording text, IntPredicate covered) {
    int shared = 0;
    int quoted = 0;
    for (int i = 0; i < text.size(); i++) {
      if (covered.test(i)) {
        shared++;
        quoted += text.isQuoted(i) ? 1 : 0;
      }
    }
    return quoted * 2 > shared;
  }

  private static boolean isBlock(Wording left, Alignment alignment) {
    int size = left.size();
    double shared = alignment.shareOfLeft() * size;
    int seen = 0;
    int start = 0;
    int end = 0;
    for (int i = 0; i < size; i++) {
      if (alignment.isCoveredLeft(i)) {
        seen++;
        start = seen <= STRAY * shared + 1 ? i : start;
        end = seen <= (1 - STRAY) * shared ? i : end;
      }
    }
    double solid = (1 - 2 * STRAY) * shared / Math.max(1, end - start + 1);
    return start > EARLIEST_START * size && end < LATEST_END * size && solid >= SOLID;
  }
}
