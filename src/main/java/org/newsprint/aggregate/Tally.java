package org.newsprint.aggregate;

/**
 * The sums of one group within a window.
 *
 * @param articles how many articles
 * @param scored how many of them have a stance
 * @param stanceUnits the sum of their stances, in {@link Scores#UNITS}
 */
record Tally(long articles, long scored, long stanceUnits) {
  static final Tally ZERO = new Tally(0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(
        articles + other.articles, scored + other.scored, stanceUnits + other.stanceUnits);
  }

  Tally times(int weight) {
    return new Tally(articles * weight, scored * weight, stanceUnits * weight);
  }
}
