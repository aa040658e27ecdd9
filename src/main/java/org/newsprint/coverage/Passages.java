package org.newsprint.coverage;

import java.util.ArrayList;
import java.util.List;
import org.newsprint.fingerprint.Wording;

/** The passages that a copy took over word by word. */
final class Passages {
  /** Shorter runs are phrases that anyone may have written. */
  static final int LEAST_WORDS = 8;

  // A gram that stands in more places is a refrain; any of them will do.
  private static final int MOST_PLACES = 64;

  private Passages() {}

  /**
   * The runs of at least eight words that stand in the source, in order, none within another.
   *
   * @param grams of the copy, with their places in the source
   */
  static List<WordRange> of(SharedGrams grams) {
    List<WordRange> passages = new ArrayList<>();
    int at = 0;
    while (at + LEAST_WORDS <= grams.left().size()) {
      int length = longestFrom(at, grams);
      if (length >= LEAST_WORDS) {
        passages.add(new WordRange(at, length));
        at += length;
      } else {
        at++;
      }
    }
    return passages;
  }

  private static int longestFrom(int at, SharedGrams grams) {
    int longest = 0;
    int places = 0;
    for (int place = grams.first(at);
        place >= 0 && places++ < MOST_PLACES;
        place = grams.next(place)) {
      longest = Math.max(longest, common(grams.left(), at, grams.right(), place));
    }
    return longest;
  }

  private static int common(Wording copy, int onCopy, Wording source, int onSource) {
    int most = Math.min(copy.size() - onCopy, source.size() - onSource);
    int length = 0;
    while (length < most && copy.code(onCopy + length) == source.code(onSource + length)) {
      length++;
    }
    return length;
  }
}
