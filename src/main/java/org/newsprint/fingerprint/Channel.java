package org.newsprint.fingerprint;

/** A way to look at a text, and how many of its words make one gram. */
public enum Channel {
  /** All words, in grams of three. */
  SURFACE(3, 0x9e3779b97f4a7c15L, 0.95),
  /** Function words, names and numbers only, in grams of four: what survives a synonym tool. */
  SKELETON(4, 0xd1b54a32d192ed03L, 0.5);

  private final int width;
  private final long salt;
  private final double usuallyTelling;
  private final long mask;

  Channel(int width, long salt, double usuallyTelling) {
    this.width = width;
    this.salt = salt;
    this.usuallyTelling = usuallyTelling;
    this.mask = -1L >>> (Long.SIZE - width * Character.SIZE);
  }

  /** Keeps the hashes of the channels apart, whose sketches share one space of buckets. */
  long salt() {
    return salt;
  }

  /**
   * Whether a word makes a gram say something of the story: a name or number, or any word at all.
   */
  boolean tells(Wording seen, int index) {
    return this == SURFACE ? !seen.isFunction(index) : seen.isSlot(index);
  }

  /** The share of grams with such a word in an English text, roughly; only speed depends on it. */
  double usuallyTelling() {
    return usuallyTelling;
  }

  /** How many words make a gram. */
  public int width() {
    return width;
  }

  /** How many grams a wording has, repetitions included; none if it is shorter than one. */
  public int grams(Wording wording) {
    return Math.max(0, wording.size() - width + 1);
  }

  /** The words that this channel sees. */
  public Wording of(Wording wording) {
    return this == SURFACE ? wording : wording.skeleton();
  }

  /** The gram that begins at a word: the codes themselves, side by side. */
  public long gram(Wording wording, int index) {
    long gram = wording.code(index);
    for (int i = 1; i < width; i++) {
      gram = gram << Character.SIZE | wording.code(index + i);
    }
    return gram;
  }

  /** The gram one word further on, which ends with the word of this code. */
  public long next(long gram, int code) {
    return (gram << Character.SIZE | code) & mask;
  }
}
