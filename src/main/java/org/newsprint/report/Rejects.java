package org.newsprint.report;

import java.util.List;

/**
 * What was not accepted.
 *
 * @param reasons how often for which reason
 * @param examples some of them, with their places
 */
record Rejects(List<Reason> reasons, List<Example> examples) {
  /**
   * A reason.
   *
   * @param stage the stage that refused
   * @param reason why, as a fixed word
   * @param records how many
   */
  record Reason(String stage, String reason, long records) {}

  /**
   * A reject.
   *
   * @param source the file or feed
   * @param position the line, from 1; 0 for all of it
   * @param reason why, as a fixed word
   * @param detail why, as a sentence
   */
  record Example(String source, long position, String reason, String detail) {}
}
