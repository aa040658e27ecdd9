package org.newsprint;

/** What the process says of itself when it ends. */
final class ExitCode {
  /** The job ran to its end; records may have been rejected. */
  static final int DONE = 0;

  /** The job began and failed. */
  static final int FAILED = 1;

  /** The job could not be run: a wrong option or file, nothing to read, nowhere to write. */
  static final int UNRUNNABLE = 2;

  /** All was done, and what was found is something that a scheduler or script should notice. */
  static final int NOTICE = 3;

  private ExitCode() {}
}
