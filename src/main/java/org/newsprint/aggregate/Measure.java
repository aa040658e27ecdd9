package org.newsprint.aggregate;

/** The measures of a window that add up. Stances are counted in {@link Scores#UNITS}. */
public enum Measure {
  ARTICLES,
  ORIGINALS,
  EXACT,
  NEAR,
  EXCERPTS,
  SPUN,
  RELEVANT,
  SCORED,
  STANCE_SUM,
  STANCE_SUMSQ,
  OWN_SCORED,
  OWN_SUM,
  OWN_SUMSQ,
  QUOTED_SCORED,
  QUOTED_SUM,
  QUOTED_SUMSQ,
  ORIGINALS_SCORED,
  ORIGINALS_SUM,
  FAVOR,
  AGAINST,
  NEUTRAL,
  INSUFFICIENT,
  FIRST_PUBLISHED,
  LAG_MINUTES,
  JUDGED,
  ABSTAINED
}
