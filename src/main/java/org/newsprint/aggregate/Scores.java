package org.newsprint.aggregate;

/**
 * Scores as whole ten-thousandths, so that sums are exact and a retraction takes back just what was
 * added.
 */
final class Scores {
  /** How many units one point of score has. */
  static final long UNITS = 10_000;

  private Scores() {}

  /** A score in units. */
  static long units(double score) {
    return Math.round(score * UNITS);
  }

  /** A sum of units as a score. */
  static double score(long units) {
    return (double) units / UNITS;
  }

  /** A sum of squared units as a sum of squared scores. */
  static double squareScore(long squareUnits) {
    return (double) squareUnits / (UNITS * UNITS);
  }

  /** A score rounded to whole units. */
  static double rounded(double score) {
    return score(units(score));
  }
}
