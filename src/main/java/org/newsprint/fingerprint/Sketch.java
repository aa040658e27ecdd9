package org.newsprint.fingerprint;

import java.util.Arrays;

/**
 * The smallest hashes of a text's grams in one channel: a bottom-k sketch (Broder, "On the
 * resemblance and containment of documents", 1997), from one hash a gram.
 *
 * <p>Grams of nothing but function words stand in texts of any kind, and a skeleton's grams without
 * a name or number nearly so. They come last: a sketch holds them only for want of others.
 *
 * <p>k grows with the text, a twelfth of its grams, so that an excerpt still shares several values
 * with a text ten times as long; it is at least 32 and at most 512. Immutable.
 */
public final class Sketch {
  private static final int LEAST = 32;
  private static final int MOST = 512;
  private static final int GRAMS_PER_VALUE = 12;

  // More hashes than expected still find room.
  private static final int MOST_STRAY = 64;

  /** Differs for sketches that cannot be compared. */
  static final long PARAMETERS = (long) LEAST << 32 | MOST << 16 | GRAMS_PER_VALUE << 8 | 1;

  // Distinct, ascending as unsigned numbers.
  private final int[] values;

  private Sketch(int[] values) {
    this.values = values;
  }

  /** The sketch of what a channel sees of a text; empty if that is shorter than one gram. */
  public static Sketch of(Channel channel, Wording seen) {
    int grams = channel.grams(seen);
    int wanted = Math.max(LEAST, Math.min(MOST, grams / GRAMS_PER_VALUE));
    // In most texts this share of the hashes holds as many as are wanted, and hardly more: they are
    // sorted next. The others are gone through once more.
    double telling = Math.max(1, grams) * channel.usuallyTelling();
    double share = (wanted + 1.6 * Math.sqrt(wanted)) / telling / 2;
    int[] least = least(channel, seen, share);
    while (least.length < wanted && share < 1) {
      share *= 2;
      least = least(channel, seen, share);
    }
    return new Sketch(least.length > wanted ? Arrays.copyOf(least, wanted) : least);
  }

  /** The distinct hashes in a share of their range, in order; all of them from 1 on. */
  private static int[] least(Channel channel, Wording seen, double share) {
    int grams = channel.grams(seen);
    int expected = (int) (2 * grams * share) + MOST_STRAY;
    int[] hashes = new int[Math.min(grams, expected)];
    int count = hashes(channel, seen, ceiling(share), hashes);
    if (count > hashes.length) {
      hashes = new int[count];
      hashes(channel, seen, ceiling(share), hashes);
    }
    Arrays.sort(hashes, 0, count);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        hashes[distinct++] = hashes[i];
      }
    }
    for (int i = 0; i < distinct; i++) {
      hashes[i] ^= Integer.MIN_VALUE;
    }
    return Arrays.copyOf(hashes, distinct);
  }

  // The sign bit of hashes is turned, so that signed order is the order of unsigned numbers.
  private static int ceiling(double share) {
    return share < 1 ? (int) ((long) (share * (1L << 32)) ^ Integer.MIN_VALUE) : Integer.MAX_VALUE;
  }

  /** Puts those up to a ceiling into an array, as many as it takes; returns how many there are. */
  private static int hashes(Channel channel, Wording seen, int ceiling, int[] hashes) {
    int last = channel.width() - 1;
    long salt = channel.salt();
    long gram = 0;
    int count = 0;
    // A bit for each word: whether it makes a gram tell something.
    int told = 0;
    for (int i = 0; i < Math.min(last, seen.size()); i++) {
      gram = channel.next(gram, seen.code(i));
      told = (told << 1) | channel.tells(seen, i);
    }
    int inGram = (1 << channel.width()) - 1;
    for (int i = last; i < seen.size(); i++) {
      gram = channel.next(gram, seen.code(i));
      told = (told << 1) | channel.tells(seen, i);
      int hash = WordHash.ofGram(gram ^ salt);
      // The sign bit is turned: those that tell something are negative, and come first.
      int ranked = hash | ((told & inGram) == 0 ? 0 : Integer.MIN_VALUE);
      if (ranked <= ceiling) {
        if (count < hashes.length) {
          hashes[count] = ranked;
        }
        count++;
      }
    }
    return count;
  }

  /** How many values there are, at most 512. */
  public int size() {
    return values.length;
  }

  /** A value by its place in ascending order. */
  public int value(int index) {
    return values[index];
  }

  /** Whether at least so many values stand in both sketches. */
  public boolean shares(int wanted, Sketch other) {
    int missing = wanted;
    int i = 0;
    int j = 0;
    while (missing > 0 && values.length - i >= missing && other.values.length - j >= missing) {
      // The sign turned, signed order is the order of unsigned numbers.
      int a = values[i] ^ Integer.MIN_VALUE;
      int b = other.values[j] ^ Integer.MIN_VALUE;
      missing -= a == b ? 1 : 0;
      i += a <= b ? 1 : 0;
      j += b <= a ? 1 : 0;
    }
    return missing <= 0;
  }

  @Override
  public String toString() {
    return values.length + " values";
  }
}
