package org.newsprint.report;

import java.util.List;

/**
 * The tables cannot be reported on as they are; the messages say all that is wrong, a line each.
 */
public final class UnusableTablesException extends Exception {
  private static final long serialVersionUID = 1L;

  private final List<String> messages;

  UnusableTablesException(List<String> messages) {
    super(String.join(System.lineSeparator(), messages));
    this.messages = List.copyOf(messages);
  }

  UnusableTablesException(String message) {
    this(List.of(message));
  }

  /** What is wrong, a line each. */
  public List<String> messages() {
    return messages;
  }
}
