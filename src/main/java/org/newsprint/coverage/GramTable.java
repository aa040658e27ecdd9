package org.newsprint.coverage;

import org.newsprint.fingerprint.Channel;
import org.newsprint.fingerprint.Wording;

/**
 * Finds the places of a gram in one text as one channel sees it.
 *
 * <p>Exact on the codes of the words: no gram is taken for another.
 */
final class GramTable {
  // Places are kept one higher than they are, so that a new array is an empty table.
  private static final int NONE = 0;

  private final Channel channel;
  private final Wording seen;
  // By place.
  private final long[] grams;
  // The first place of a gram.
  private final int[] first;
  private final int[] next;
  private final int mask;

  private GramTable(Channel channel, Wording seen) {
    this.channel = channel;
    this.seen = seen;
    this.grams = channel.allGrams(seen);
    int count = grams.length;
    int capacity = Integer.highestOneBit(Math.max(1, count)) * 4;
    this.mask = capacity - 1;
    this.first = new int[capacity];
    this.next = new int[count];
    // Backwards, so that each list of places ascends.
    for (int i = count - 1; i >= 0; i--) {
      int slot = slot(grams[i]);
      next[i] = first[slot];
      first[slot] = i + 1;
    }
  }

  /** The table of a text as a channel sees it. */
  static GramTable of(Channel channel, Wording seen) {
    return new GramTable(channel, seen);
  }

  Channel channel() {
    return channel;
  }

  Wording seen() {
    return seen;
  }

  /** The first place of a gram, or a negative number. */
  int first(long gram) {
    return first[slot(gram)] - 1;
  }

  /** The next place of the gram at a place, or a negative number. */
  int next(int place) {
    return next[place] - 1;
  }

  /** How many grams there are, repetitions included. */
  int size() {
    return grams.length;
  }

  /** Whether the gram at a place stands nowhere else. */
  boolean isOnce(int place) {
    return next[place] == NONE && first(grams[place]) == place;
  }

  private int slot(long gram) {
    long hash = gram * 0x9e3779b97f4a7c15L;
    int slot = (int) (hash >>> 32) & mask;
    while (first[slot] != NONE && grams[first[slot] - 1] != gram) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
