package org.newsprint;

import java.util.ArrayList;
import java.util.List;

/**
 * How the DirectRunner runs a job for a user rather than for a test; whatever the command line says
 * goes before.
 */
final class DirectDefaults {
  private static final List<String> DEFAULTS =
      List.of(
          // It else starts and waits in one call, and leaves nothing to show the progress of.
          "--blockOnRun=false",
          // Its checks encode each element three times more, which is most of a run's time; the
          // tests keep them on.
          "--enforceImmutability=false",
          "--enforceEncodability=false");

  private DirectDefaults() {}

  /** The arguments, with these defaults if they choose the DirectRunner. */
  static List<String> with(List<String> args) {
    boolean elsewhere =
        args.stream().anyMatch(arg -> arg.startsWith("--runner=") && !arg.endsWith("DirectRunner"));
    List<String> all = new ArrayList<>(args);
    if (!elsewhere) {
      DEFAULTS.stream().filter(given -> !isGiven(args, given)).forEach(all::add);
    }
    return all;
  }

  private static boolean isGiven(List<String> args, String option) {
    String name = option.substring(0, option.indexOf('=') + 1);
    return args.stream().anyMatch(arg -> arg.startsWith(name));
  }
}
