package org.newsprint.report;

/** What a figure allows to be said of a stance. */
enum Verdict {
  /** The whole interval is above 0, over enough stories. */
  FAVOR,
  /** The whole interval is below 0, over enough stories. */
  AGAINST,
  /** Enough stories, and an interval that holds 0. */
  UNCLEAR,
  /** Too few stories to say anything. */
  LITTLE,
  /** Nothing takes a side. */
  NONE
}
