package org.newsprint.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between double quotation marks, straight or curly. Curly marks nest; a mark of
 * the other form inside a quotation is part of it; a quotation without a closing mark ends with its
 * paragraph; a closing mark without an opening one, and an inch sign, mean nothing. Linear.
 */
final class QuoteSpans {
  private final String text;
  private final List<QuoteSpan> found = new ArrayList<>();
  private int start;
  private int depth;
  private boolean straight;

  private QuoteSpans(String text) {
    this.text = text;
  }

  /** The quotations in order; none overlap. */
  static List<QuoteSpan> find(String text) {
    QuoteSpans spans = new QuoteSpans(text);
    spans.scan();
    return spans.found;
  }

  private void scan() {
    int breaks = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n') {
        breaks++;
        endParagraph(at, breaks);
      } else if (!Character.isWhitespace(c)) {
        breaks = 0;
        take(c, at);
      }
    }
    endParagraph(text.length(), 2);
  }

  private void endParagraph(int at, int breaks) {
    if (breaks >= 2 && depth > 0) {
      found.add(new QuoteSpan(start, at, false));
      depth = 0;
    }
  }

  private void take(char c, int at) {
    if (depth == 0) {
      open(c, at);
    } else if (straight ? c == '"' : c == '”') {
      leave(at);
    } else if (!straight && c == '“') {
      depth++;
    }
  }

  private void open(char c, int at) {
    if (c == '“' || (c == '"' && opens(at))) {
      start = at;
      depth = 1;
      straight = c == '"';
    }
  }

  private void leave(int at) {
    depth--;
    if (depth == 0) {
      found.add(new QuoteSpan(start, at + 1, true));
    }
  }

  private boolean opens(int at) {
    boolean wordFollows = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    return wordFollows && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }
}
