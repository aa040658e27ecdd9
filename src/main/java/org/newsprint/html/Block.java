package org.newsprint.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A stretch of text that a browser sets apart: a paragraph, a heading, an item of a list.
 *
 * @param text in one line
 * @param words its words
 * @param linkedShare the share of its letters that are in links, 0 to 1
 * @param owner the element in which it begins
 */
record Block(String text, int words, double linkedShare, Element owner) {
  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");
  private static final int LONG = 10;
  private static final int SENTENCE = 4;
  private static final double MOSTLY_LINKS = 0.4;

  /** Whether it reads like running text: long, or a sentence, and no list of links. */
  boolean isProse() {
    return linkedShare < MOSTLY_LINKS && (words >= LONG || (words >= SENTENCE && endsSentence()));
  }

  /** Whether it is a heading below the title. */
  boolean isHeading() {
    return HEADINGS.contains(owner.normalName());
  }

  private boolean endsSentence() {
    char last = text.charAt(text.length() - 1);
    char before = text.charAt(Math.max(0, text.length() - 2));
    return ".!?:".indexOf(last) >= 0
        || ("”\"’»)".indexOf(last) >= 0 && ".!?,".indexOf(before) >= 0);
  }
}
