package org.newsprint;

import java.util.List;
import java.util.stream.Stream;
import org.newsprint.config.Problem;
import org.newsprint.config.Problems;

/** The job cannot be run as it is; the messages say all that is wrong, a line each. */
final class UnrunnableJobException extends Exception {
  private static final long serialVersionUID = 1L;

  private final List<String> messages;

  UnrunnableJobException(List<String> messages) {
    super(String.join(System.lineSeparator(), messages));
    this.messages = List.copyOf(messages);
  }

  UnrunnableJobException(String message) {
    this(List.of(message));
  }

  /** Throws if there are problems. */
  static void throwIfAny(Problems problems) throws UnrunnableJobException {
    if (!problems.isEmpty()) {
      int count = problems.list().size();
      throw new UnrunnableJobException(
          Stream.concat(
                  Stream.of(count == 1 ? "1 mistake:" : count + " mistakes:"),
                  problems.list().stream().map(Problem::toString).map(line -> "  " + line))
              .toList());
    }
  }

  List<String> messages() {
    return messages;
  }
}
