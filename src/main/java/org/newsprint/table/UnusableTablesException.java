package org.newsprint.table;

import java.util.List;

/** The tables cannot be used as they are; the messages say all that is wrong, a line each. */
public final class UnusableTablesException extends Exception {
  private static final long serialVersionUID = 1L;

  private final List<String> messages;

  /** Tables of which all this is wrong. */
  public UnusableTablesException(List<String> messages) {
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
