package org.newsprint.coverage;

import org.newsprint.fingerprint.Channel;
import org.newsprint.fingerprint.Wording;

/**
 * Bounds what another text can have in common with one, at a fraction of what an {@link Alignment}
 * costs.
 *
 * <p>A Bloom filter of one hash (Bloom, "Space/time trade-offs in hash coding with allowable
 * errors", 1970) of the grams of the one, 2 KB for 400 words. It never takes a common gram for
 * another, so that what it turns away would have been turned away by the alignment.
 */
final class GramFilter {
  // At least so many bits a gram: one gram in 32 is taken for a common one.
  private static final int BITS_PER_GRAM = 32;

  private final Channel channel;
  private final long[] bits;
  private final int shift;
  private final int repetitions;

  /**
   * What two texts have in common at most.
   *
   * @param grams how many different grams
   * @param left how many words of the filter's text stand in the other
   * @param right how many words of the other stand in the filter's text
   */
  record Bound(int grams, int left, int right) {}

  private GramFilter(Channel channel, Wording seen) {
    this.channel = channel;
    int least = Math.max(Long.SIZE, channel.grams(seen) * BITS_PER_GRAM);
    int size = Integer.SIZE - Integer.numberOfLeadingZeros(least - 1);
    this.bits = new long[1 << (size - 6)];
    this.shift = Long.SIZE - size;
    this.repetitions = fill(seen);
  }

  /** The filter of a text as a channel sees it. */
  static GramFilter of(Channel channel, Wording seen) {
    return new GramFilter(channel, seen);
  }

  /** Sets the bits of a text's grams; returns how many of these were set already. */
  private int fill(Wording seen) {
    int grams = channel.grams(seen);
    long gram = first(seen, grams);
    int set = 0;
    for (int i = 0; i < grams; i++) {
      gram = channel.next(gram, seen.code(i + channel.width() - 1));
      int bit = bit(gram);
      set += isSet(bit);
      bits[bit >>> 6] |= 1L << bit;
    }
    return set;
  }

  /** At most what the filter's text and another one, seen by the same channel, share. */
  Bound bound(Wording other) {
    int width = channel.width();
    int grams = channel.grams(other);
    long gram = first(other, grams);
    int shared = 0;
    int words = 0;
    int covered = 0;
    for (int i = 0; i < grams; i++) {
      gram = channel.next(gram, other.code(i + width - 1));
      if (isSet(bit(gram)) != 0) {
        shared++;
        words += i + width - Math.max(covered, i);
        covered = i + width;
      }
    }
    // Each gram covers its words wherever the filter's text has it.
    return new Bound(shared, shared == 0 ? 0 : (shared + repetitions) * width, words);
  }

  /** The words before the last one of the first gram. */
  private long first(Wording seen, int grams) {
    long gram = 0;
    for (int i = 0; grams > 0 && i < channel.width() - 1; i++) {
      gram = channel.next(gram, seen.code(i));
    }
    return gram;
  }

  private int bit(long gram) {
    return (int) ((gram * 0x9e3779b97f4a7c15L) >>> shift);
  }

  private int isSet(int bit) {
    return (int) (bits[bit >>> 6] >>> bit) & 1;
  }
}
