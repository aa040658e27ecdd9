package org.newsprint.coverage;

import java.util.Arrays;

/** The grams that stand once in each of two texts, as many as come in the same order in both. */
final class Anchors {
  private static final int NONE = -1;

  private Anchors() {}

  /** For each word on the left where its anchor stands on the right, ascending; or -1. */
  static int[] of(SharedGrams grams) {
    int[] places = new int[grams.left().size()];
    Arrays.fill(places, NONE);
    for (int i = 0; i < grams.size(); i++) {
      if (grams.isOnceInBoth(i)) {
        places[i] = grams.first(i);
      }
    }
    keepAscending(places);
    return places;
  }

  /** Keeps a longest ascending subsequence of the places that there are. */
  private static void keepAscending(int[] places) {
    // The end of the best subsequence of each length so far, and what comes before each end.
    int[] ends = new int[places.length];
    int[] before = new int[places.length];
    int longest = 0;
    for (int i = 0; i < places.length; i++) {
      if (places[i] == NONE) {
        continue;
      }
      int length = shorterThan(places[i], places, ends, longest);
      before[i] = length == 0 ? NONE : ends[length - 1];
      ends[length] = i;
      longest = Math.max(longest, length + 1);
    }
    boolean[] kept = new boolean[places.length];
    for (int i = longest == 0 ? NONE : ends[longest - 1]; i != NONE; i = before[i]) {
      kept[i] = true;
    }
    for (int i = 0; i < places.length; i++) {
      places[i] = kept[i] ? places[i] : NONE;
    }
  }

  /** How many of the subsequences, by their length, end below a place. */
  private static int shorterThan(int place, int[] places, int[] ends, int longest) {
    int low = 0;
    int high = longest;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places[ends[middle]] < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
