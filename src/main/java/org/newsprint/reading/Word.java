package org.newsprint.reading;

/**
 * One word of a text.
 *
 * @param text the word in lower case, with straight apostrophes and without a possessive {@code 's}
 * @param start offset of its first character
 * @param end offset after its last character, the possessive included
 * @param capital whether it begins with a capital letter
 * @param possessive whether it ended in a possessive {@code 's}
 */
public record Word(String text, int start, int end, boolean capital, boolean possessive) {
  /** Offset after its last character without the possessive. */
  public int nameEnd() {
    return possessive ? end - 2 : end;
  }
}
