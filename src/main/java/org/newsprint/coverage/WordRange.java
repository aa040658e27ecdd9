package org.newsprint.coverage;

/**
 * A run of words of one text, by their places from 0.
 *
 * @param first its first word
 * @param length how many words it has, 1 or more
 */
public record WordRange(int first, int length) {
  /** From one word up to another, exclusive. */
  static WordRange between(int from, int to) {
    return new WordRange(from, to - from);
  }

  /** Its last word. */
  public int last() {
    return first + length - 1;
  }
}
