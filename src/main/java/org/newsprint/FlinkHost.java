package org.newsprint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Flink's own client, where it called our main method: {@code flink run}, or a JobManager to which
 * the jar was uploaded. There the process is not ours to end, and a job can only run on Flink.
 */
final class FlinkHost {
  private static final String CALLER = "org.apache.flink.client.program.PackagedProgram";

  private FlinkHost() {}

  /** Whether the current thread was called by Flink's client. */
  static boolean hosts() {
    return StackWalker.getInstance()
        .walk(frames -> frames.anyMatch(frame -> frame.getClassName().equals(CALLER)));
  }

  /** The arguments, with the runner that is the only possible one here if they choose none. */
  static List<String> with(List<String> args) {
    List<String> all = new ArrayList<>(args);
    if (hosts() && args.stream().noneMatch(arg -> Arguments.name(arg).equals("runner"))) {
      all.add("--runner=FlinkRunner");
    }
    return all;
  }

  /**
   * Whether this failure only says that the job was submitted and nobody waits for it. Flink's
   * client knows that ({@code flink run -d}, or by REST), Beam does not and asks for the result.
   */
  static boolean saysSubmitted(Throwable failure) {
    return Stream.iterate(failure, problem -> problem != null, Throwable::getCause)
        .anyMatch(
            problem ->
                String.valueOf(problem.getMessage())
                    .contains("Job was submitted in detached mode"));
  }
}
