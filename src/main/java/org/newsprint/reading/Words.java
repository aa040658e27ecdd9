package org.newsprint.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a text into words: runs of letters, digits and combining marks, with apostrophes inside. A
 * hyphen parts words, so that "face-recognition" reads as "face recognition". Linear in the text.
 */
public final class Words {
  private Words() {}

  /** The words of a text in order. */
  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      if (end > at) {
        words.add(word(text, at, end));
        at = end;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return words;
  }

  private static Word word(String text, int start, int end) {
    String plain = text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean possessive = plain.endsWith("'s");
    boolean capital = Character.isUpperCase(text.codePointAt(start));
    String stem = possessive ? plain.substring(0, plain.length() - 2) : plain;
    return new Word(stem, start, end, capital, possessive);
  }

  private static int wordEnd(String text, int start) {
    int at = start;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      boolean inner = isWordPoint(point) || (at > start && isInnerApostrophe(text, at));
      if (!inner) {
        break;
      }
      at += Character.charCount(point);
    }
    return at;
  }

  private static boolean isInnerApostrophe(String text, int at) {
    char c = text.charAt(at);
    return (c == '\'' || c == '’')
        && at + 1 < text.length()
        && Character.isLetter(text.codePointAt(at + 1));
  }

  private static boolean isWordPoint(int point) {
    return Character.isLetterOrDigit(point)
        || Character.getType(point) == Character.NON_SPACING_MARK;
  }
}
