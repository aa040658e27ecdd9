package org.newsprint.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds what stands between quotation marks: straight, curly, guillemets, low German ones, two
 * apostrophes or backquotes, and single ones. Curly marks nest; a mark of another form inside a
 * quotation is part of it; a quotation without a closing mark ends with its paragraph; a closing
 * mark without an opening one, and an inch sign, mean nothing. A single mark opens a quotation only
 * where one of its paragraph can close it, before any double mark: else it is an apostrophe.
 * Linear.
 */
final class QuoteSpans {
  private static final String DOUBLE = "\"“”„«»";

  private final String text;
  private final List<QuoteSpan> found = new ArrayList<>();
  private final BitSet singles;
  private int start;
  private int depth;
  private String closers = "";

  private QuoteSpans(String text) {
    this.text = text;
    this.singles = singleOpeners(text);
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
        at += take(c, at);
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

  /** Takes a mark, if one is there, and says how many characters more than one it has. */
  private int take(char c, int at) {
    boolean twice = (c == '\'' || c == '`' || c == '‘' || c == '’') && isAt(at + 1, c);
    char mark = twice ? pair(c) : c;
    int end = twice ? at + 2 : at + 1;
    if (depth == 0) {
      open(mark, at, end);
    } else if (closers.indexOf(mark) >= 0 && (!isSingle(mark) || closesSingle(text, at))) {
      leave(end);
    } else if (mark == '“' && closers.equals("”")) {
      depth++;
    }
    return end - at - 1;
  }

  /** Two apostrophes are one mark of their own, written here with the double prime. */
  private static char pair(char c) {
    return c == '‘' || c == '`' ? '‶' : '″';
  }

  private void open(char mark, int at, int end) {
    String closing =
        switch (mark) {
          case '“' -> "”";
          case '„' -> "“”";
          case '«' -> "»";
          case '‶' -> "″";
          case '"', '″' -> opens(at, end) ? String.valueOf(mark) : "";
          case '‘', '\'' -> singles.get(at) ? "’'" : "";
          default -> "";
        };
    if (!closing.isEmpty()) {
      start = at;
      depth = 1;
      closers = closing;
    }
  }

  private void leave(int end) {
    depth--;
    if (depth == 0) {
      found.add(new QuoteSpan(start, end, true));
    }
  }

  private boolean opens(int at, int end) {
    boolean wordFollows = end < text.length() && !Character.isWhitespace(text.charAt(end));
    return wordFollows && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private boolean isAt(int at, char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private static boolean isSingle(char c) {
    return c == '’' || c == '\'';
  }

  /** From the end back, so that each opening mark knows whether one closes it. */
  private static BitSet singleOpeners(String text) {
    BitSet openers = new BitSet();
    boolean closing = false;
    for (int at = text.length() - 1; at >= 0; at--) {
      char c = text.charAt(at);
      boolean barred =
          DOUBLE.indexOf(c) >= 0 || (c == '\n' && at > 0 && text.charAt(at - 1) == '\n');
      if (closing && (c == '‘' || c == '\'') && opensSingle(text, at)) {
        openers.set(at);
      }
      closing = !barred && (closing || (isSingle(c) && closesSingle(text, at)));
    }
    return openers;
  }

  private static boolean opensSingle(String text, int at) {
    boolean word = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    boolean free =
        at == 0
            || Character.isWhitespace(text.charAt(at - 1))
            || "([—–-".indexOf(text.charAt(at - 1)) >= 0;
    return word && free && !isElision(text, at + 1);
  }

  /** "'em", "'til", "'cause", "'n'". */
  private static boolean isElision(String text, int at) {
    for (String word :
        List.of("em ", "em,", "em.", "til ", "cause ", "n'", "n’", "tis ", "twas ")) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  /** Not inside a word, nor the possessive of a plural: "the members' plan". */
  private static boolean closesSingle(String text, int at) {
    if (at == 0 || Character.isWhitespace(text.charAt(at - 1))) {
      return false;
    }
    if (at + 1 == text.length()) {
      return true;
    }
    char next = text.charAt(at + 1);
    boolean possessive =
        text.charAt(at - 1) == 's'
            && next == ' '
            && at + 2 < text.length()
            && Character.isLowerCase(text.charAt(at + 2));
    return !Character.isLetterOrDigit(next) && !possessive;
  }
}
