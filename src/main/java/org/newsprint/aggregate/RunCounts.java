package org.newsprint.aggregate;

/**
 * How many records met which fate in one run.
 *
 * @param read records read, broken ones included
 * @param accepted articles accepted, one per id
 * @param rejected records rejected
 * @param duplicates articles read once more under their id
 * @param late accepted articles that came later than the allowed lateness
 * @param outside articles left alone because they were not published in the interval of the run
 * @param revisions earlier texts of accepted articles
 */
public record RunCounts(
    long read,
    long accepted,
    long rejected,
    long duplicates,
    long late,
    long outside,
    long revisions) {
  /** Nothing yet. */
  static final RunCounts NONE = new RunCounts(0, 0, 0, 0, 0, 0, 0);

  /** Both together. */
  RunCounts plus(RunCounts other) {
    return new RunCounts(
        read + other.read,
        accepted + other.accepted,
        rejected + other.rejected,
        duplicates + other.duplicates,
        late + other.late,
        outside + other.outside,
        revisions + other.revisions);
  }

  /** Whether every record that was read is accounted for. */
  public boolean reconcile() {
    return read == accepted + rejected + duplicates + outside + revisions;
  }
}
