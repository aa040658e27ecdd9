package org.newsprint;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what went wrong, in words before traces. */
final class Failures {
  private Failures() {}

  /**
   * Prints the mistakes of an unrunnable job, or the causes of a failed one. A trace follows only
   * where no file or service is to blame, since only then it tells something.
   */
  static void print(Exception exception, PrintWriter err) {
    if (exception instanceof UnrunnableJobException unrunnable) {
      err.println("newsprint: cannot run the job");
      unrunnable.messages().forEach(message -> err.println("  " + message));
      return;
    }
    List<Throwable> causes = causes(exception).toList();
    err.println("newsprint: the job failed");
    causes.stream().filter(Failures::saysMore).forEach(cause -> err.println("  " + said(cause)));
    if (causes.stream().anyMatch(IOException.class::isInstance)) {
      err.println("  The tables may be incomplete; mend the cause and run the job again.");
    } else {
      exception.printStackTrace(err);
    }
  }

  /** The first line of what it says, or its name if it says nothing. */
  static String firstLine(Throwable problem) {
    return Optional.ofNullable(problem.getMessage())
        .flatMap(message -> message.lines().findFirst())
        .orElse(problem.getClass().getSimpleName());
  }

  private static Stream<Throwable> causes(Throwable outermost) {
    return Stream.iterate(
            Optional.of(outermost),
            Optional::isPresent,
            problem -> problem.map(Throwable::getCause))
        .flatMap(Optional::stream);
  }

  /** Whether it is more than a wrapper that repeats its cause. */
  private static boolean saysMore(Throwable problem) {
    return problem.getCause() == null
        || !String.valueOf(problem.getCause()).equals(problem.getMessage());
  }

  private static String said(Throwable problem) {
    return problem.getClass().getSimpleName() + ": " + problem.getMessage();
  }
}
