package org.newsprint.article;

/** Counts words: runs of letters, digits and their marks; an apostrophe inside does not split. */
final class Words {
  private Words() {}

  static int count(String text) {
    int words = 0;
    boolean inside = false;
    int next;
    for (int at = 0; at < text.length(); at = next) {
      int c = text.codePointAt(at);
      next = at + Character.charCount(c);
      boolean starts = !inside && Character.isLetterOrDigit(c);
      words += starts ? 1 : 0;
      // A blank ends most words.
      inside = starts || (inside && c != ' ' && (belongs(c) || joins(c, text, next)));
    }
    return words;
  }

  private static boolean belongs(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean joins(int c, String text, int next) {
    return (c == '\'' || c == '’')
        && next < text.length()
        && Character.isLetterOrDigit(text.codePointAt(next));
  }
}
