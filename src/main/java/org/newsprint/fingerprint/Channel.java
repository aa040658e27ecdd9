package org.newsprint.fingerprint;

/** A way to look at a text, and how many of its words make one gram. */
public enum Channel {
  /** All words, in grams of three. */
  SURFACE(3, 0x9e3779b97f4a7c15L, 1 | 1 << Wording.NAME | 1 << Wording.NUMBER, 0.95),
  /** Function words, names and numbers only, in grams of four: what survives a synonym tool. */
  SKELETON(4, 0xd1b54a32d192ed03L, 1 << Wording.NAME | 1 << Wording.NUMBER, 0.5);

  private final int width;
  private final long salt;
  // A bit for each kind of word that tells something.
  private final int telling;
  private final double usuallyTelling;
  private final long mask;

  Channel(int width, long salt, int telling, double usuallyTelling) {
    this.width = width;
    this.salt = salt;
    this.telling = telling;
    this.usuallyTelling = usuallyTelling;
    this.mask = -1L >>> (Long.SIZE - width * Character.SIZE);
  }

  /** Keeps the hashes of the channels apart, whose sketches share one space of buckets. */
  long salt() {
    return salt;
  }

  /**
   * 1 for a word that makes a gram say something of the story, else 0: a name or number does, and
   * on the surface any word but a function word.
   */
  int tells(Wording seen, int index) {
    return (telling >>> seen.kind(index)) & 1;
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

  /** All grams in order, repetitions included. */
  public long[] allGrams(Wording wording) {
    long[] grams = new long[grams(wording)];
    long gram = 0;
    for (int i = 0; i < wording.size(); i++) {
      gram = next(gram, wording.code(i));
      if (i >= width - 1) {
        grams[i - width + 1] = gram;
      }
    }
    return grams;
  }

  /** The gram one word further on, which ends with the word of this code. */
  public long next(long gram, int code) {
    return (gram << Character.SIZE | code) & mask;
  }
}
