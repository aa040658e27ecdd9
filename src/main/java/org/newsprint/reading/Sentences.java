package org.newsprint.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a cleaned text into sentences with their offsets. An empty line always ends a sentence; a
 * full stop, question or exclamation mark does when white space follows and neither the word before
 * nor the letter after says otherwise. Closing quotation marks and brackets belong to the sentence.
 *
 * <p>An own scanner, not {@code java.text.BreakIterator}: that one's rules change with the Java
 * release, and equal articles must give equal sentences on every machine. Linear in the text; every
 * character that is not white space lies in exactly one sentence.
 */
final class Sentences {
  private final String text;
  private final List<Sentence> found = new ArrayList<>();
  private int start;
  private int paragraph;

  private Sentences(String text) {
    this.text = text;
  }

  /** The sentences in order. */
  static List<Sentence> split(String text) {
    Sentences sentences = new Sentences(text);
    sentences.scan();
    return sentences.found;
  }

  private void scan() {
    int at = skipSpace(0);
    start = at;
    while (at < text.length()) {
      if (isSpace(text.charAt(at))) {
        at = takeSpace(at);
      } else if (isStop(text.charAt(at))) {
        at = takeStop(at);
      } else {
        at++;
      }
    }
    close(endOfText());
  }

  private int endOfText() {
    int end = text.length();
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private int takeSpace(int at) {
    int next = skipSpace(at);
    if (hasEmptyLine(at, next)) {
      close(at);
      paragraph++;
      start = next;
    }
    return next;
  }

  private int takeStop(int at) {
    int end = at + 1;
    while (end < text.length() && (isStop(text.charAt(end)) || isCloser(text.charAt(end)))) {
      end++;
    }
    boolean full = end < text.length() && isSpace(text.charAt(end)) && endsAt(at, end);
    if (full) {
      close(end);
      int next = skipSpace(end);
      paragraph += hasEmptyLine(end, next) ? 1 : 0;
      start = next;
      return next;
    }
    return end;
  }

  private void close(int end) {
    if (end > start) {
      found.add(new Sentence(found.size(), paragraph, start, end));
    }
    start = end;
  }

  /** Whether the stop at {@code at}, with its closers up to {@code end}, ends the sentence. */
  private boolean endsAt(int at, int end) {
    int next = skipSpace(end);
    if (next == text.length() || hasEmptyLine(end, next)) {
      return true;
    }
    boolean abbreviated = text.charAt(at) == '.' && end == at + 1;
    return !Character.isLowerCase(text.codePointAt(next))
        && !(abbreviated && Abbreviations.goesOn(text, at, next));
  }

  private int skipSpace(int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean hasEmptyLine(int from, int to) {
    int breaks = 0;
    for (int at = from; at < to && breaks < 2; at++) {
      breaks += text.charAt(at) == '\n' ? 1 : 0;
    }
    return breaks == 2;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private static boolean isCloser(char c) {
    return "\"'”’)]»".indexOf(c) >= 0;
  }
}
