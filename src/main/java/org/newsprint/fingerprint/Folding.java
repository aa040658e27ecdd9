package org.newsprint.fingerprint;

import java.text.Normalizer;

/**
 * Reads words with characters beyond ASCII as a reader sees them.
 *
 * <p>Compatibility forms (full-width, mathematical, ligatures) become plain; accents over letters
 * and characters of no width vanish; in a text that is mostly Latin, {@link Lookalikes} are read as
 * Latin letters, which undoes homoglyphs put in to defeat comparison. A character of a script
 * without spaces is a word of its own.
 */
final class Folding {
  /** Takes the words found in a run of word characters. */
  @FunctionalInterface
  interface Words {
    void add(long hash, char first);
  }

  // Of three letters of Russian or Greek, two look like a Latin one.
  private static final int LETTERS_PER_UNMISTAKABLE = 3;

  // The normaliser sorts marks by insertion; a word of nothing but marks would take it for ever.
  private static final int MOST_AT_ONCE = 256;

  private static final int FIRST_MARK = 0x300;

  // Letters, digits, marks and the invisible, a bit for each of Character's types.
  private static final int WORD_TYPES =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER
          | 1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.FORMAT;

  private final boolean latin;

  private Folding(boolean latin) {
    this.latin = latin;
  }

  /**
   * How to read the words of a text. What counts are the letters that cannot be mistaken, so that a
   * text all of whose lookalikes were swapped is still Latin.
   */
  static Folding of(char[] text) {
    int plain = 0;
    int others = 0;
    for (char c : text) {
      if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') {
        plain++;
      } else if (c >= 0x370 && Character.isLetter(c) && !Lookalikes.passesForLatin(c)) {
        others++;
      }
    }
    return new Folding(plain > others * LETTERS_PER_UNMISTAKABLE);
  }

  /** Whether the character at a place belongs to a word; half a pair asks for its code point. */
  static boolean isWordPart(char[] text, int at) {
    char c = text[at];
    if (Character.isSurrogate(c)) {
      boolean second =
          Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text[at - 1]);
      return isWordPart(Character.codePointAt(text, second ? at - 1 : at));
    }
    return isWordPart((int) c);
  }

  private static boolean isWordPart(int point) {
    return ((WORD_TYPES >>> Character.getType(point)) & 1) != 0 || Character.isAlphabetic(point);
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isInvisible(int point) {
    return Character.getType(point) == Character.FORMAT;
  }

  /** Hands on the words of a run of word characters that are not all ASCII. */
  void words(char[] text, int start, int end, Words words) {
    CharSequence run = plain(text, start, end);
    // As in ASCII: a single letter is no name.
    boolean lone = run.length() == 1;
    int last = withoutPossessive(run);
    int first = -1;
    long hash = WordHash.start();
    int next;
    for (int at = 0; at < last; at = next) {
      int point = Character.codePointAt(run, at);
      next = at + Character.charCount(point);
      if (isApostrophe(point)) {
        continue;
      }
      if (hasNoSpaces(point)) {
        if (first >= 0) {
          words.add(hash, (char) first);
          first = -1;
          hash = WordHash.start();
        }
        words.add(WordHash.add(hash, point), 'x');
        continue;
      }
      first = first < 0 ? Math.min(point, Character.MAX_VALUE) : first;
      hash = WordHash.add(hash, folded(point));
    }
    if (first >= 0) {
      words.add(hash, lone ? Character.toLowerCase((char) first) : (char) first);
    }
  }

  private static CharSequence plain(char[] text, int start, int end) {
    StringBuilder plain = new StringBuilder(end - start);
    int to;
    for (int from = start; from < end; from = to) {
      to = Math.min(end, from + MOST_AT_ONCE);
      to = to < end && Character.isLowSurrogate(text[to]) ? to + 1 : to;
      plain.append(plain(new String(text, from, to - from)));
    }
    return plain;
  }

  // Taken apart, a letter loses its accents; then Korean and Japanese is put together again.
  private static CharSequence plain(String part) {
    String apart = Normalizer.normalize(part, Normalizer.Form.NFKD);
    StringBuilder kept = new StringBuilder(apart.length());
    int highest = 0;
    int point;
    for (int at = 0; at < apart.length(); at += Character.charCount(point)) {
      point = apart.codePointAt(at);
      if (isKept(point)) {
        kept.appendCodePoint(point);
        highest = Math.max(highest, point);
      }
    }
    return highest < FIRST_MARK ? kept : Normalizer.normalize(kept, Normalizer.Form.NFC);
  }

  private static boolean isKept(int point) {
    return point == '.'
        || point == '/'
        || point == '-'
        || isApostrophe(point)
        || (isWordPart(point) && (point < FIRST_MARK || !isAccent(point)) && !isInvisible(point));
  }

  /** Marks over letters of any script are accents; those of one script are part of its spelling. */
  private static boolean isAccent(int point) {
    return isMark(point)
        && point != 0x3099
        && point != 0x309A
        && (Character.getType(point) == Character.ENCLOSING_MARK
            || Character.UnicodeScript.of(point) == Character.UnicodeScript.INHERITED);
  }

  private int withoutPossessive(CharSequence run) {
    int before = run.length() - 2;
    boolean possessive =
        before > 0 && isApostrophe(run.charAt(before)) && folded(run.charAt(before + 1)) == 's';
    return possessive ? before : run.length();
  }

  private static boolean isApostrophe(int point) {
    return point < Character.MAX_VALUE && Tokenizer.isApostrophe((char) point);
  }

  private static boolean hasNoSpaces(int point) {
    return Character.isIdeographic(point)
        || (point >= 0x3040 && point < 0x3100)
        || (point >= 0xE00 && point < 0xF00)
        || (point >= 0x1000 && point < 0x10A0)
        || (point >= 0x1780 && point < 0x1800);
  }

  private int folded(int point) {
    int read = latin ? Lookalikes.read(point) : point;
    return Character.toLowerCase(Character.toUpperCase(read));
  }
}
