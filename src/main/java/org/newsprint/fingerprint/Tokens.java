package org.newsprint.fingerprint;

import java.util.Arrays;

/**
 * The words of a text as 64-bit hashes, in text order.
 *
 * <p>A word is a maximal run of letters, digits and combining marks; an apostrophe, straight or
 * curly, between two of them belongs to the word and is dropped. Case is folded. Scripts without
 * spaces give one word a run. Time and memory are linear in the text.
 */
final class Tokens {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Tokens() {}

  /** The hash of each word. */
  static long[] hashes(String text) {
    long[] hashes = new long[Math.max(16, text.length() / 5)];
    int count = 0;
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (!isWordPart(point)) {
        at += Character.charCount(point);
        continue;
      }
      if (count == hashes.length) {
        hashes = Arrays.copyOf(hashes, count * 2);
      }
      long hash = FNV_OFFSET;
      do {
        if (!isApostrophe(point)) {
          hash = (hash ^ Character.toLowerCase(Character.toUpperCase(point))) * FNV_PRIME;
        }
        at += Character.charCount(point);
        point = at < text.length() ? text.codePointAt(at) : ' ';
      } while (isWordPart(point) || joinsWord(text, at, point));
      hashes[count++] = hash;
    }
    return Arrays.copyOf(hashes, count);
  }

  private static boolean joinsWord(String text, int at, int point) {
    return isApostrophe(point) && at + 1 < text.length() && isWordPart(text.codePointAt(at + 1));
  }

  private static boolean isApostrophe(int point) {
    return point == '\'' || point == '’';
  }

  private static boolean isWordPart(int point) {
    if (point < 128) {
      return (point >= 'a' && point <= 'z')
          || (point >= 'A' && point <= 'Z')
          || (point >= '0' && point <= '9');
    }
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
