package org.newsprint.fingerprint;

import java.text.Normalizer;

/**
 * Reads words with characters beyond ASCII as a reader sees them.
 *
 * <p>Compatibility forms (full-width, mathematical, ligatures) become plain; accents over letters
 * and characters of no width vanish; in a text that is mostly Latin, letters of other scripts that
 * look like Latin ones are read as those, which undoes homoglyphs put in to defeat comparison. A
 * character of a script without spaces is a word of its own.
 */
final class Folding {
  /** Takes the words found in a run of word characters. */
  @FunctionalInterface
  interface Words {
    void add(long hash, char first);
  }

  // Pairs of a letter and the Latin letter it passes for. Capitals come first where the look of
  // the two cases differs; the rest is folded to lower case before.
  private static final String LOOKALIKE_CAPITALS =
      "ΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧxАaВbЕeЅsІiЈjКkМmНhОoРpСcТtУyХxԌgԚqԜwՍuՕoӀi";
  private static final String LOOKALIKE_LETTERS =
      "αaβbγyεeηnιiκkνvοoρpσoτtυuχxωwаaвbеeкkмmнhоoпnрpсcтtуyхxѕsіiјjһhԁdԛqԝwгrбbզqոnսuօoցgհhӏlɑaɡgɩiıi";
  private static final char[] CAPITALS = table(LOOKALIKE_CAPITALS);
  private static final char[] LETTERS = table(LOOKALIKE_LETTERS);

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
          | 1 << Character.FORMAT;

  private final boolean latin;

  private Folding(boolean latin) {
    this.latin = latin;
  }

  /** How to read the words of a text. */
  static Folding of(char[] text) {
    int plain = 0;
    int others = 0;
    for (char c : text) {
      if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') {
        plain++;
      } else if (c >= 0x370 && Character.isLetter(c)) {
        others++;
      }
    }
    return new Folding(plain > others);
  }

  private static char[] table(String pairs) {
    char[] table = new char[0x590];
    for (int i = 0; i < pairs.length(); i += 2) {
      table[pairs.charAt(i)] = pairs.charAt(i + 1);
    }
    return table;
  }

  /** Whether the character at a place belongs to a word; half a pair asks for its code point. */
  static boolean isWordPart(char[] text, int at) {
    char c = text[at];
    if (Character.isSurrogate(c)) {
      int start = Character.isLowSurrogate(c) && at > 0 ? at - 1 : at;
      return isWordPart(Character.codePointAt(text, start));
    }
    return isWordPart((int) c);
  }

  private static boolean isWordPart(int point) {
    return (WORD_TYPES >>> Character.getType(point) & 1) != 0;
  }

  private static boolean isInvisible(int point) {
    return Character.getType(point) == Character.FORMAT;
  }

  /** Hands on the words of a run of word characters that are not all ASCII. */
  void words(char[] text, int start, int end, Words words) {
    String run = plain(new String(text, start, end - start));
    int first = -1;
    long hash = WordHash.start();
    int at = 0;
    while (at < run.length()) {
      int point = run.codePointAt(at);
      at += Character.charCount(point);
      if (isDropped(point) || (isPossessive(run, at, point) && first >= 0)) {
        at = isPossessive(run, at, point) ? run.length() : at;
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
      words.add(hash, (char) first);
    }
  }

  // Taken apart, a letter loses its accents; Korean and Japanese characters would lose more.
  private static String plain(String run) {
    boolean european = run.chars().allMatch(c -> c < 0x1100);
    return Normalizer.normalize(run, european ? Normalizer.Form.NFKD : Normalizer.Form.NFKC);
  }

  private static boolean isPossessive(String run, int after, int point) {
    return point < Character.MAX_VALUE
        && Tokenizer.isApostrophe((char) point)
        && after == run.length() - 1
        && (run.charAt(after) == 's' || run.charAt(after) == 'S');
  }

  private static boolean isDropped(int point) {
    return isInvisible(point)
        || (point >= 0x300 && point < 0x370)
        || (point >= 0xFE00 && point <= 0xFE0F)
        || point == ','
        || (point < Character.MAX_VALUE && Tokenizer.isApostrophe((char) point));
  }

  private static boolean hasNoSpaces(int point) {
    return Character.isIdeographic(point)
        || (point >= 0x3040 && point < 0x3100)
        || (point >= 0xE00 && point < 0xF00);
  }

  private int folded(int point) {
    if (latin && point < CAPITALS.length && CAPITALS[point] != 0) {
      return CAPITALS[point];
    }
    int lower = Character.toLowerCase(Character.toUpperCase(point));
    return latin && lower < LETTERS.length && LETTERS[lower] != 0 ? LETTERS[lower] : lower;
  }
}
