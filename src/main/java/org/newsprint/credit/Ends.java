package org.newsprint.credit;

/**
 * The two ends of a text, which overlap in a short one.
 *
 * @param head its first characters
 * @param headCut whether the text goes on after them
 * @param tail its last characters
 * @param tailCut whether something stands before them
 */
record Ends(String head, boolean headCut, String tail, boolean tailCut) {
  /** How many characters of either end are read. */
  static final int WINDOW = 1200;

  static Ends of(String text) {
    boolean cut = text.length() > WINDOW;
    return new Ends(
        cut ? text.substring(0, WINDOW) : text,
        cut,
        cut ? text.substring(text.length() - WINDOW) : text,
        cut);
  }
}
