package org.newsprint.html;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses HTML within bounds. */
final class Markup {
  /** How deep elements may be nested. Each that is closed looks through those that are open. */
  static final int MAX_DEPTH = 256;

  private Markup() {}

  static Document parse(String html, String address) {
    return Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, address);
  }
}
