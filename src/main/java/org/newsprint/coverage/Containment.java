package org.newsprint.coverage;

/**
 * How much of one text stands in another.
 *
 * @param shared how many of its words lie in passages that both have
 * @param words how many words it has
 */
public record Containment(int shared, int words) {
  /** All of a text. */
  static Containment all(int words) {
    return new Containment(words, words);
  }

  /** The share of its words, 0 to 1; 0 for a text without words. */
  public double share() {
    return words == 0 ? 0 : (double) shared / words;
  }
}
