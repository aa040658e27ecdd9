package org.newsprint.fingerprint;

/** Letters of other scripts that look like Latin ones. */
final class Lookalikes {
  // Pairs of a letter and the Latin letter it passes for. Capitals come first where the look of
  // the two cases differs; the rest is folded to lower case before.
  private static final String LOOKALIKE_CAPITALS =
      "ΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧxАaВbЕeЅsІiЈjКkМmНhОoРpСcТtУyХxԌgԚqԜwՍuՕoӀi";
  private static final String LOOKALIKE_LETTERS =
      "αaβbγyεeηnιiκkνvοoρpσoτtυuχxωwаaвbеeкkмmнhоoпnрpсcтtуyхxѕsіiјjһhԁdԛqԝwгrбbզqոnսuօoցgհhӏlɑaɡgɩiıi";
  private static final char[] CAPITALS = table(LOOKALIKE_CAPITALS);
  private static final char[] LETTERS = table(LOOKALIKE_LETTERS);

  private Lookalikes() {}

  private static char[] table(String pairs) {
    char[] table = new char[0x590];
    for (int i = 0; i < pairs.length(); i += 2) {
      table[pairs.charAt(i)] = pairs.charAt(i + 1);
    }
    return table;
  }

  /** Whether a letter beyond ASCII is Latin or cannot be told from a Latin one by its look. */
  static boolean passesForLatin(char c) {
    return c < LETTERS.length
        ? LETTERS[Character.toLowerCase(c)] != 0 || CAPITALS[c] != 0
        : Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  /** The small Latin letter that a letter looks like, or the letter itself. */
  static int read(int point) {
    if (point >= LETTERS.length) {
      return point;
    }
    if (CAPITALS[point] != 0) {
      return CAPITALS[point];
    }
    int lower = Character.toLowerCase(Character.toUpperCase(point));
    return lower < LETTERS.length && LETTERS[lower] != 0 ? LETTERS[lower] : point;
  }
}
