package org.newsprint.language;

import java.util.Locale;
import java.util.Set;

/**
 * The beginning of a text, in two halves that do not cut a word of a script with spaces.
 *
 * @param first the first half
 * @param second the second half
 * @param letters how many letters both have
 */
record Sample(String first, String second, int letters) {
  /** How much of a text is looked at. */
  static final int CHARS = 300;

  /**
   * Words that hold English sentences together; without those that are frequent in another language
   * of the Latin script too, such as {@code in}, {@code for} and {@code at}.
   */
  private static final Set<String> WORDS =
      Set.of(
          "the", "and", "of", "that", "with", "this", "from", "which", "their", "they", "would",
          "said", "has", "have", "been", "were", "are", "not", "but", "who", "when", "after",
          "about", "its", "his", "there", "than", "what", "more", "other", "some", "because",
          "while", "she", "you", "your", "our", "could", "should", "into", "between", "where",
          "these", "those", "was", "it", "is", "to", "as", "by");

  /**
   * The share of a text's words that are among these, from which on it is English: 98 % of 5,600
   * English texts of the web have it, and of texts in 28 other languages none has half of it.
   */
  private static final double ENGLISH = 0.12;

  /** The share from which on it may be. */
  private static final double PERHAPS = 0.06;

  /** The sample of a text. */
  static Sample of(String text) {
    String start = text.substring(0, wordEnd(text, CHARS));
    int middle = wordEnd(start, start.length() / 2);
    int letters = start.codePoints().map(Sample::letters).sum();
    return new Sample(start.substring(0, middle), start.substring(middle), letters);
  }

  /** Whether both halves are English beyond doubt. */
  boolean isEnglish() {
    double one = english(first);
    double other = english(second);
    return one + other >= 2 * ENGLISH && Math.min(one, other) >= PERHAPS;
  }

  /** Whether some of it may be English. */
  boolean mayBeEnglish() {
    return english(first) + english(second) >= 2 * PERHAPS;
  }

  /** A sign that stands for a word or a syllable says as much as some letters. */
  private static int letters(int c) {
    boolean sign =
        Character.isIdeographic(c) || (c >= 0x3040 && c <= 0x30FF) || (c >= 0xAC00 && c <= 0xD7AF);
    boolean mark =
        Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    return sign ? 2 : Character.isLetter(c) || mark ? 1 : 0;
  }

  /** The last space up to there, but not in the first half of it; else there. */
  private static int wordEnd(String text, int most) {
    if (most >= text.length()) {
      return text.length();
    }
    for (int at = most; at > most / 2; at--) {
      if (Character.isWhitespace(text.charAt(at))) {
        return at;
      }
    }
    return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
  }

  /** Which share of the words of a half is among the English ones. */
  private static double english(String half) {
    int all = 0;
    int known = 0;
    int start = -1;
    for (int at = 0; at <= half.length(); at++) {
      boolean inside = at < half.length() && Character.isLetter(half.charAt(at));
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        all++;
        known += WORDS.contains(half.substring(start, at).toLowerCase(Locale.ROOT)) ? 1 : 0;
        start = -1;
      }
    }
    return all == 0 ? 0 : (double) known / all;
  }
}
