package org.newsprint.archive;

/** An archive was made by other rules than those of the run that is to go on from it. */
public final class OtherRulesException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String ours;
  private final String theirs;

  OtherRulesException(String ours, String theirs) {
    super("expected " + ours + " but found " + theirs);
    this.ours = ours;
    this.theirs = theirs;
  }

  /** The rules of the run. */
  public String ours() {
    return ours;
  }

  /** The rules of the archive. */
  public String theirs() {
    return theirs;
  }
}
