package org.newsprint.fingerprint;

/**
 * The words of a text and where they stand in it. Immutable.
 *
 * <p>Words of a script without spaces stand where the run of characters does that they are in.
 */
public final class LocatedWording {
  private final String text;
  private final Wording wording;
  private final int[] spans;

  LocatedWording(String text, Wording wording, int[] spans) {
    this.text = text;
    this.wording = wording;
    this.spans = spans;
  }

  /** The words. */
  public Wording wording() {
    return wording;
  }

  /** The text from the beginning of one word to the end of another, as it was written. */
  public String text(int firstWord, int lastWord) {
    return text.substring(spans[2 * firstWord], spans[2 * lastWord + 1]);
  }
}
