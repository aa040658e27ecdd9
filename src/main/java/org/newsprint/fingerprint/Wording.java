package org.newsprint.fingerprint;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text in order: a 16-bit code each, and what kind of word it is. Immutable.
 *
 * <p>Enough to find every shared run of words and every swapped name between two texts, at two and
 * a half bytes a word, and not enough to read either. Two different words have the same code once
 * in 65,536; runs of three, which is what comparisons count, once in 10<sup>14</sup>.
 */
public final class Wording {
  /** The bits that say of what kind a word is; 0 of none of these. */
  static final int KIND = 3;

  /** A word that holds sentences together, from the language's {@link FunctionWords}. */
  static final int FUNCTION = 1;

  /** A capitalised word inside a sentence. */
  static final int NAME = 2;

  /** A word that begins with a digit, or says a number. */
  static final int NUMBER = 3;

  /** The bit of a word with a capital that opens a sentence, where any word has one. */
  static final int OPENER = 4;

  /** The bit of a word between quotation marks. */
  static final int QUOTED = 8;

  private static final Wording EMPTY = new Wording(new char[0], new byte[0]);

  private final char[] codes;
  private final byte[] marks;
  // Made when they are first asked for; two threads may both make them, alike.
  private @Nullable Sketch surfaceSketch;
  private @Nullable Sketch skeletonSketch;

  private Wording(char[] codes, byte[] marks) {
    this.codes = codes;
    this.marks = marks;
  }

  /** Keeps both arrays, which have one element a word. */
  static Wording of(char[] codes, byte[] marks) {
    if (codes.length != marks.length) {
      throw new IllegalArgumentException(codes.length + " words with " + marks.length + " marks");
    }
    return codes.length == 0 ? EMPTY : new Wording(codes, marks);
  }

  /** The sketch of the words as a channel sees them. */
  public Sketch sketch(Channel channel) {
    if (channel == Channel.SURFACE) {
      Sketch made = surfaceSketch;
      if (made == null) {
        made = Sketch.of(channel, this);
        surfaceSketch = made;
      }
      return made;
    }
    Sketch made = skeletonSketch;
    if (made == null) {
      made = Sketch.of(channel, skeleton());
      skeletonSketch = made;
    }
    return made;
  }

  /** How many words there are. */
  public int size() {
    return codes.length;
  }

  /** The code of a word, 0 to 65,535. */
  public int code(int index) {
    return codes[index];
  }

  int marks(int index) {
    return marks[index];
  }

  int kind(int index) {
    return marks[index] & KIND;
  }

  /** Whether the word is a name or a number: what a template leaves open. */
  public boolean isSlot(int index) {
    return (marks[index] & KIND) >= NAME;
  }

  /** Whether the word holds sentences together, such as <i>of</i>. */
  public boolean isFunction(int index) {
    return (marks[index] & KIND) == FUNCTION;
  }

  /** Whether the word is a number, in digits or in letters. */
  public boolean isNumber(int index) {
    return (marks[index] & KIND) == NUMBER;
  }

  /** Whether the word has a capital and is neither a function word nor a number. */
  public boolean isCapitalised(int index) {
    int mark = marks[index] & (KIND | OPENER);
    return mark == NAME || mark == OPENER;
  }

  /** Whether the word stands between quotation marks. */
  public boolean isQuoted(int index) {
    return (marks[index] & QUOTED) != 0;
  }

  /**
   * What a rewriter leaves alone: the function words, names and numbers, in order. Empty where the
   * language has no list of function words; the rest would then say too little. Made anew each
   * time: kept, it would be half as much memory again for every article.
   */
  public Wording skeleton() {
    char[] kept = new char[codes.length];
    byte[] keptMarks = new byte[codes.length];
    int count = 0;
    int functions = 0;
    for (int i = 0; i < codes.length; i++) {
      kept[count] = codes[i];
      keptMarks[count] = marks[i];
      // Without a branch, which nothing could predict: 1 for a word of any kind.
      int kind = marks[i] & KIND;
      count += (kind + KIND) >>> 2;
      functions += kind & ~(kind >>> 1) & 1;
    }
    return functions == 0
        ? EMPTY
        : new Wording(Arrays.copyOf(kept, count), Arrays.copyOf(keptMarks, count));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Wording that
        && Arrays.equals(codes, that.codes)
        && Arrays.equals(marks, that.marks);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(codes);
  }

  @Override
  public String toString() {
    return codes.length + " words";
  }
}
