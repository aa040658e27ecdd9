package org.newsprint.table;

/** Whether the values of a column may be added over rows. */
public enum Additivity {
  /** Over any rows of the table. */
  ADDITIVE("additive"),
  /** Over some rows of the table; {@link Usage#addsOver} says which. */
  SEMI_ADDITIVE("semi-additive"),
  /** Over none: means, intervals, medians, distinct counts, and all that is no number. */
  NOT_ADDITIVE("non-additive");

  private final String label;

  Additivity(String label) {
    this.label = label;
  }

  /** The word for it in the metric catalogue. */
  public String label() {
    return label;
  }
}
