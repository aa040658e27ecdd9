package org.newsprint;

import java.util.ArrayList;
import java.util.List;

/**
 * How the runners run a job for a user rather than for a test; whatever the command line says goes
 * before.
 */
final class RunnerDefaults {
  private static final List<String> DIRECT =
      List.of(
          // It else starts and waits in one call, and leaves nothing to show the progress of.
          "--blockOnRun=false",
          // Its checks encode each element three times more, which is most of a run's time; the
          // tests keep them on.
          "--enforceImmutability=false",
          "--enforceEncodability=false");

  private static final List<String> FLINK =
      List.of(
          // What a bundle gives out while a checkpoint is taken is else put aside until more comes
          // or the watermark moves, and tables lack it for as long.
          "--finishBundleBeforeCheckpointing=true",
          // Flink else copies each element from step to step by writing and reading it, in case
          // one changes what another has; ours never do.
          "--fasterCopy=true");

  private RunnerDefaults() {}

  /** The arguments, with the defaults of the runner that they choose. */
  static List<String> with(List<String> args) {
    List<String> all = new ArrayList<>(args);
    defaults(args).stream().filter(given -> !isGiven(args, given)).forEach(all::add);
    return all;
  }

  private static List<String> defaults(List<String> args) {
    String runner =
        args.stream().filter(arg -> arg.startsWith("--runner=")).findFirst().orElse("DirectRunner");
    if (runner.endsWith("DirectRunner")) {
      return DIRECT;
    }
    return runner.endsWith("FlinkRunner") ? FLINK : List.of();
  }

  private static boolean isGiven(List<String> args, String option) {
    String name = option.substring(0, option.indexOf('=') + 1);
    return args.stream().anyMatch(arg -> arg.startsWith(name));
  }
}
