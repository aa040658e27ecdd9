package org.newsprint;

/** Texts of strangers, fit to be printed: they must not end a line, nor command a terminal. */
final class OneLine {
  private OneLine() {}

  /** The text without control and format characters. */
  static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> Character.isISOControl(point) ? ' ' : point)
        .filter(point -> Character.getType(point) != Character.FORMAT)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }
}
