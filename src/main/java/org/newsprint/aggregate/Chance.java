package org.newsprint.aggregate;

/**
 * Random numbers that are the same everywhere: SplitMix64 (Steele, Lea and Flood 2014), written out
 * because the JDK does not promise the algorithm of its generators.
 */
final class Chance {
  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  private long state;

  /** Numbers that depend on the seed alone. */
  Chance(long seed) {
    this.state = seed;
  }

  /** A number from 0 inclusive to 1 exclusive. */
  double next() {
    state += GOLDEN_GAMMA;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return ((z ^ (z >>> 31)) >>> 11) * 0x1.0p-53;
  }

  /** How often each class comes up in {@code draws} draws with odds in the ratio of weights. */
  double[] sample(long draws, double[] weights) {
    double[] counts = new double[weights.length];
    int sure = onlyOne(weights);
    if (sure >= 0) {
      counts[sure] = draws;
      return counts;
    }
    double total = 0;
    for (double weight : weights) {
      total += weight;
    }
    for (long draw = 0; draw < draws; draw++) {
      counts[pick(weights, next() * total)]++;
    }
    return counts;
  }

  private static int pick(double[] weights, double point) {
    double left = point;
    int last = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        last = i;
        left -= weights[i];
        if (left < 0) {
          return i;
        }
      }
    }
    return last; // Rounding left a speck.
  }

  /** The one class with a weight, or -1 where there are several. */
  private static int onlyOne(double[] weights) {
    int found = -1;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }
}
