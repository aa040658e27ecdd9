package org.newsprint.fingerprint;

import java.util.Arrays;

/**
 * The smallest hashes of a text's grams in one channel: a bottom-k sketch (Broder, "On the
 * resemblance and containment of documents", 1997), from one hash a gram.
 *
 * <p>k grows with the text, a twelfth of its grams, so that an excerpt still shares several values
 * with a text ten times as long; it is at least 32 and at most 512. Immutable.
 */
public final class Sketch {
  private static final int LEAST = 32;
  private static final int MOST = 512;
  private static final int GRAMS_PER_VALUE = 12;

  /** Differs for sketches that cannot be compared. */
  static final long PARAMETERS = (long) LEAST << 32 | MOST << 16 | GRAMS_PER_VALUE;

  // Distinct, ascending as unsigned numbers.
  private final int[] values;

  private Sketch(int[] values) {
    this.values = values;
  }

  /** The sketch of what a channel sees of a text; empty if that is shorter than one gram. */
  public static Sketch of(Channel channel, Wording seen) {
    int[] hashes = hashes(channel, seen);
    int wanted = Math.max(LEAST, Math.min(MOST, hashes.length / GRAMS_PER_VALUE));
    return new Sketch(smallest(hashes, wanted));
  }

  private static int[] hashes(Channel channel, Wording seen) {
    int[] hashes = new int[channel.grams(seen)];
    for (int i = 0; i < hashes.length; i++) {
      // The upper half; its sign bit turned, signed order is the order of unsigned numbers.
      hashes[i] =
          (int) (WordHash.mix(channel.gram(seen, i) ^ channel.salt()) >>> 32) ^ Integer.MIN_VALUE;
    }
    return hashes;
  }

  /** The distinct smallest, as unsigned numbers. */
  private static int[] smallest(int[] hashes, int wanted) {
    long ceiling = Integer.MAX_VALUE;
    // The hashes are uniform: those below this share of the range are a few more than wanted.
    double share = (wanted * 1.5 + 8) / Math.max(1, hashes.length);
    while (share < 1) {
      ceiling = (long) (share * (1L << 32)) + Integer.MIN_VALUE;
      int[] found = distinctUpTo(hashes, (int) ceiling);
      if (found.length >= wanted) {
        return unsigned(Arrays.copyOf(found, wanted));
      }
      share *= 2;
    }
    int[] found = distinctUpTo(hashes, Integer.MAX_VALUE);
    return unsigned(found.length > wanted ? Arrays.copyOf(found, wanted) : found);
  }

  private static int[] distinctUpTo(int[] hashes, int ceiling) {
    int count = 0;
    for (int hash : hashes) {
      if (hash <= ceiling) {
        count++;
      }
    }
    int[] found = new int[count];
    count = 0;
    for (int hash : hashes) {
      if (hash <= ceiling) {
        found[count++] = hash;
      }
    }
    Arrays.sort(found);
    int distinct = 0;
    for (int i = 0; i < found.length; i++) {
      if (i == 0 || found[i] != found[i - 1]) {
        found[distinct++] = found[i];
      }
    }
    return Arrays.copyOf(found, distinct);
  }

  private static int[] unsigned(int[] signed) {
    for (int i = 0; i < signed.length; i++) {
      signed[i] ^= Integer.MIN_VALUE;
    }
    return signed;
  }

  /** How many values there are, at most 512. */
  public int size() {
    return values.length;
  }

  /** A value by its place in ascending order. */
  public int value(int index) {
    return values[index];
  }

  /** How many values stand in both sketches. */
  public int shared(Sketch other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < values.length && j < other.values.length) {
      int order = Integer.compareUnsigned(values[i], other.values[j]);
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
  public String toString() {
    return values.length + " values";
  }
}
