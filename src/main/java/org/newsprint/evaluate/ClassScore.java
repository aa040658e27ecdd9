package org.newsprint.evaluate;

/**
 * How well one class was told.
 *
 * @param label its name
 * @param right how many were rightly predicted to be of it
 * @param predicted how many were predicted to be of it
 * @param gold how many are of it
 */
public record ClassScore(String label, long right, long predicted, long gold) {
  /** The share of those predicted that are of the class; 0 where none was predicted. */
  public double precision() {
    return share(right, predicted);
  }

  /** The share of those of the class that were predicted; 0 where there are none. */
  public double recall() {
    return share(right, gold);
  }

  /** The harmonic mean of precision and recall; 0 where none is right. */
  public double f1() {
    return share(2 * right, predicted + gold);
  }

  /** Whether any is of the class or was predicted to be. */
  public boolean occurs() {
    return predicted + gold > 0;
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
