package org.newsprint.html;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses HTML within bounds. */
final class Markup {
  /** How deep elements may be nested. Each that is closed looks through those that are open. */
  static final int MAX_DEPTH = 256;

  private Markup() {}

  /**
   * The page as a browser would read it.
   *
   * @throws UnparsablePageException as jsoup 1.22.1 does where it opens formatting elements again
   *     at the greatest depth
   */
  static Document parse(String html, String address) {
    try {
      return Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, address);
    } catch (IndexOutOfBoundsException | IllegalArgumentException | NullPointerException failure) {
      throw new UnparsablePageException(failure);
    }
  }
}
