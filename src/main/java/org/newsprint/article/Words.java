package org.newsprint.article;

/** Counts words: runs of letters, digits and their marks; an apostrophe inside does not split. */
final class Words {
  private static final int ASCII = 128;

  private Words() {}

  static int count(String text) {
    int words = 0;
    boolean inside = false;
    int next;
    for (int at = 0; at < text.length(); at = next) {
      int c = text.codePointAt(at);
      next = at + Character.charCount(c);
      boolean own = isLetterOrDigit(c);
      words += own && !inside ? 1 : 0;
      inside = own || (inside && (isMark(c) || joins(c, text, next)));
    }
    return words;
  }

  private static boolean isLetterOrDigit(int c) {
    // Most characters, and the tables of Unicode are slower.
    return c < ASCII
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c);
  }

  private static boolean isMark(int c) {
    int type = c < ASCII ? Character.UNASSIGNED : Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean joins(int c, String text, int next) {
    return (c == '\'' || c == '’')
        && next < text.length()
        && Character.isLetterOrDigit(text.codePointAt(next));
  }
}
