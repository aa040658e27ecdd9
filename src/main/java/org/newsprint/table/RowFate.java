package org.newsprint.table;

/**
 * What a run over an interval did to a row of a table.
 *
 * @param fate whether it came, went or stayed
 * @param row the row
 */
public record RowFate(Fate fate, TableRow row) {
  /** What can become of a row. */
  public enum Fate {
    /** It stands as it stood before. */
    STAYED,
    /** It is new, or other than the row of its key before. */
    CAME,
    /** It stands no more. */
    WENT
  }
}
