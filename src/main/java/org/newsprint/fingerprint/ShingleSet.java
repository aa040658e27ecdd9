package org.newsprint.fingerprint;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The set of a text's word 3-grams, each as a 32-bit hash. Immutable.
 *
 * <p>Two different 3-grams coincide once in 4.3 billion: between two articles of 400 words about
 * one comparison in 25,000 counts one shingle too many.
 */
public final class ShingleSet {
  /** Words in one shingle. */
  static final int WIDTH = 3;

  /** How many of the smallest hashes make the sketch. */
  static final int SKETCH_SIZE = 16;

  // Distinct, ascending as unsigned numbers.
  private final int[] hashes;

  private ShingleSet(int[] hashes) {
    this.hashes = hashes;
  }

  /**
   * The shingles of a sequence of word hashes; a text of fewer than {@link #WIDTH} words has one
   * shingle, the whole of it, and an empty one has none.
   */
  static ShingleSet ofWords(long[] words) {
    if (words.length == 0) {
      return new ShingleSet(new int[0]);
    }
    int width = Math.min(WIDTH, words.length);
    int[] shingles = new int[words.length - width + 1];
    for (int i = 0; i < shingles.length; i++) {
      shingles[i] = (int) (WordHash.ofSequence(words, i, i + width) >>> 32);
    }
    return ofHashes(shingles);
  }

  /** The set of these hashes, in any order and with repetitions; keeps the array. */
  static ShingleSet ofHashes(int[] hashes) {
    // Arrays.sort knows only signed order; turning the sign bit maps one order to the other.
    turnSigns(hashes);
    Arrays.sort(hashes);
    turnSigns(hashes);
    int distinct = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        hashes[distinct++] = hashes[i];
      }
    }
    return new ShingleSet(distinct == hashes.length ? hashes : Arrays.copyOf(hashes, distinct));
  }

  /** The set of these hashes, which are distinct and ascending as unsigned numbers. */
  static ShingleSet ofSorted(int[] hashes) {
    return new ShingleSet(hashes);
  }

  private static void turnSigns(int[] hashes) {
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] ^= Integer.MIN_VALUE;
    }
  }

  /** How many different shingles there are. */
  public int size() {
    return hashes.length;
  }

  /** The hash at a place of the ascending order. */
  int hash(int index) {
    return hashes[index];
  }

  /**
   * How many of the smallest hashes make the sketch: a bottom-k sketch (Broder, "On the resemblance
   * and containment of documents", 1997), since the hashes are uniform.
   */
  public int sketchSize() {
    return Math.min(SKETCH_SIZE, hashes.length);
  }

  /** A value of the sketch, by its place from 0 to {@link #sketchSize()} - 1. */
  public int sketchValue(int index) {
    return hashes[index];
  }

  /** How many shingles stand in both sets. */
  public int shared(ShingleSet other) {
    return shared(hashes, hashes.length, other.hashes, other.hashes.length);
  }

  /** How many values stand in both sketches. */
  public int sharedSketch(ShingleSet other) {
    return shared(hashes, sketchSize(), other.hashes, other.sketchSize());
  }

  private static int shared(int[] a, int lengthA, int[] b, int lengthB) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < lengthA && j < lengthB) {
      int order = Integer.compareUnsigned(a[i], b[j]);
      if (order == 0) {
        shared++;
        i++;
        j++;
      } else if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ShingleSet that && Arrays.equals(hashes, that.hashes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }

  @Override
  public String toString() {
    return hashes.length + " shingles";
  }
}
