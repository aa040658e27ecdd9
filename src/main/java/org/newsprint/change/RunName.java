package org.newsprint.change;

import java.io.Serializable;
import org.slf4j.MDC;

/**
 * The run that a thread works for: its id stands in every line that the thread logs, also in those
 * of the runner and of libraries.
 *
 * @param id as the table {@code run} has it; empty for none
 */
public record RunName(String id) implements Serializable {
  /** What the id is called in a line's context. */
  public static final String KEY = "run_id";

  /** No run; the thread's lines stay as they are. */
  public static final RunName NONE = new RunName("");

  /** Names the run in what this thread logs from now on. */
  public void nameThread() {
    if (!id.isEmpty()) {
      MDC.put(KEY, id);
    }
  }

  /** Names no run any more. */
  public static void clearThread() {
    MDC.remove(KEY);
  }
}
