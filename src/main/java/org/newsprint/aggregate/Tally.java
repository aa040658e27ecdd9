package org.newsprint.aggregate;

import org.newsprint.stance.ArticleStance;
import org.newsprint.stance.StanceLabel;

/**
 * The sums of one group within a window.
 *
 * @param articles how many articles
 * @param scored how many of them have a stance
 * @param stanceUnits the sum of their stances, in {@link Scores#UNITS}
 * @param favor how many of them are labelled favor
 * @param against how many are labelled against
 */
record Tally(long articles, long scored, long stanceUnits, long favor, long against) {
  static final Tally ZERO = new Tally(0, 0, 0);

  /** A tally where the labels do not matter. */
  Tally(long articles, long scored, long stanceUnits) {
    this(articles, scored, stanceUnits, 0, 0);
  }

  /** What one article adds to its groups. */
  static Tally of(ArticleStance stance) {
    return new Tally(
        1,
        stance.stance().isPresent() ? 1 : 0,
        stance.stance().map(Scores::units).orElse(0L),
        stance.label() == StanceLabel.FAVOR ? 1 : 0,
        stance.label() == StanceLabel.AGAINST ? 1 : 0);
  }

  /**
   * The one vote of the group: the label that more of its articles have than any other, neutral
   * where two lead, none where no article has a stance. A function of the sums, so that it needs no
   * order of the articles and follows when one is taken back.
   */
  StanceLabel vote() {
    long neutral = scored - favor - against;
    if (scored <= 0) {
      return StanceLabel.NONE;
    }
    if (favor > Math.max(against, neutral)) {
      return StanceLabel.FAVOR;
    }
    return against > Math.max(favor, neutral) ? StanceLabel.AGAINST : StanceLabel.NEUTRAL;
  }

  Tally plus(Tally other) {
    return new Tally(
        articles + other.articles,
        scored + other.scored,
        stanceUnits + other.stanceUnits,
        favor + other.favor,
        against + other.against);
  }

  Tally times(int weight) {
    return new Tally(
        articles * weight, scored * weight, stanceUnits * weight, favor * weight, against * weight);
  }
}
