package org.newsprint.synthetic;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Chance for one purpose and thing at a time, whatever was drawn for others; so each thing can be
 * made by itself, in any order and on any thread.
 *
 * @param seed where all of it comes from
 */
record Chance(long seed) {
  /** The source of chance for a purpose and the thing of this number. */
  RandomGenerator of(String purpose, long number) {
    long mixed = (seed * 31 + purpose.hashCode()) * 1_000_003 + number;
    return new SplittableRandom(new SplittableRandom(mixed).nextLong());
  }

  /**
   * A number that is log-normal about its median.
   *
   * @param spread the standard deviation of its logarithm
   */
  static double logNormal(double median, double spread, RandomGenerator random) {
    // Box and Muller 1958; StrictMath, since other functions may differ by the machine.
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
    double normal = radius * StrictMath.cos(2 * StrictMath.PI * random.nextDouble());
    return median * StrictMath.exp(spread * normal);
  }
}
