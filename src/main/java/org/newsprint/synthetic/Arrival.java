package org.newsprint.synthetic;

/**
 * A moment in the life of a made article.
 *
 * @param index the article's number, in the order of publication
 * @param turn what happens to it
 */
public record Arrival(int index, Turn turn) {
  /** What happens to an article. */
  public enum Turn {
    /** It is published and arrives. */
    PUNCTUAL,
    /** It is published and will arrive later. */
    WITHHELD,
    /** It arrives after articles published later. */
    LATE
  }

  /** Whether there is a line to write. */
  public boolean isLine() {
    return turn != Turn.WITHHELD;
  }
}
