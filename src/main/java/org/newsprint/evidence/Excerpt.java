package org.newsprint.evidence;

import java.util.regex.Pattern;

/** Words of a text on one line, cut to a length that suits a cell. */
final class Excerpt {
  /** The longest excerpt, in UTF-16 units, with the mark that says it was cut. */
  static final int LONGEST = 200;

  private static final String CUT = "…";
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private Excerpt() {}

  /** The text with each run of blanks and line breaks as one blank, and cut if it is too long. */
  static String of(String text) {
    String line = BLANKS.matcher(text).replaceAll(" ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = LONGEST - CUT.length();
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + CUT;
  }
}
