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

  // A source that has read all ends. Beam else keeps it, in a job with checkpoints, by a timer that
  // outlives the job: a TaskManager never frees the job's classes, and dies after some six jobs.
  private static final String SOURCES_END = "--shutdownSourcesAfterIdleMs=0";

  private RunnerDefaults() {}

  /** The arguments, with the defaults of the runner that they choose. */
  static List<String> with(List<String> args) {
    return with(args, defaults(args));
  }

  /** The arguments, with the runner's defaults for this job. */
  static List<String> with(List<String> args, Job job) {
    List<String> all = with(args);
    // What watches files lives in the steps after a source, which take no checkpoint once it ended.
    boolean watches = job.endless().isPresent() && !job.input().files().isEmpty();
    return defaults(args).equals(FLINK) && !watches ? with(all, List.of(SOURCES_END)) : all;
  }

  private static List<String> with(List<String> args, List<String> defaults) {
    List<String> all = new ArrayList<>(args);
    defaults.stream().filter(given -> !isGiven(args, given)).forEach(all::add);
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
