package org.newsprint;

import java.io.PrintWriter;
import java.util.Optional;

/** Says what went wrong, in words before traces. */
final class Failures {
  private Failures() {}

  /** Prints the mistakes of an unrunnable job, or the causes and the trace of a failed one. */
  static void print(Exception exception, PrintWriter err) {
    if (exception instanceof UnrunnableJobException unrunnable) {
      err.println("newsprint: cannot run the job");
      unrunnable.messages().forEach(message -> err.println("  " + message));
      return;
    }
    err.println("newsprint: the job failed");
    Optional<Throwable> cause = Optional.of(exception);
    while (cause.isPresent()) {
      Throwable problem = cause.get();
      err.println("  " + problem.getClass().getSimpleName() + ": " + problem.getMessage());
      cause = Optional.ofNullable(problem.getCause());
    }
    exception.printStackTrace(err);
  }
}
