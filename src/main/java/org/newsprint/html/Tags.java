package org.newsprint.html;

/**
 * Counts tags without parsing. A parser of HTML mends what is wrong by looking back at what it has
 * read, so the time that a hostile page takes grows with the square of its tags, and with nothing
 * else that could be large.
 */
final class Tags {
  /** For one that brings 500 attributes to those that the element has: each looks through all. */
  private static final int MERGED = 2_500;

  private Tags() {}

  /** How many there are at most: those in scripts and comments are counted too. */
  static long in(String html) {
    long tags = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      if (isName(html, at + 1)) {
        tags += isAt(html, at + 1, "body") || isAt(html, at + 1, "html") ? MERGED : 1;
      }
    }
    return tags;
  }

  private static boolean isName(String html, int at) {
    return at < html.length() && (html.charAt(at) == '/' || isLetter(html.charAt(at)));
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isAt(String html, int at, String name) {
    return html.regionMatches(true, at, name, 0, name.length());
  }
}
