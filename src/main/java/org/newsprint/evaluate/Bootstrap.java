package org.newsprint.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * How far figures would stray if other groups had been drawn (Efron, "Bootstrap methods: another
 * look at the jackknife", 1979). Whole groups are drawn, for what is in one article is alike.
 */
final class Bootstrap {
  /** How often the groups are drawn. */
  static final int REPLICATES = 1000;

  /** How many replicates lie below 95 % of them, and how many above. */
  private static final int TAIL = REPLICATES * 25 / 1000;

  private final double[] accuracies = new double[REPLICATES];
  private final double[] macroF1s = new double[REPLICATES];

  private Bootstrap() {}

  /** Draws as many groups as there are, each time anew. */
  static Bootstrap of(List<String> classes, Map<String, Confusion> byGroup, long seed) {
    Bootstrap bootstrap = new Bootstrap();
    List<Confusion> groups = List.copyOf(byGroup.values());
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < REPLICATES; i++) {
      Confusion drawn = new Confusion(classes);
      for (int j = 0; j < groups.size(); j++) {
        drawn.add(groups.get(random.nextInt(groups.size())));
      }
      bootstrap.accuracies[i] = drawn.accuracy();
      bootstrap.macroF1s[i] = drawn.macroF1();
    }
    Arrays.sort(bootstrap.accuracies);
    Arrays.sort(bootstrap.macroF1s);
    return bootstrap;
  }

  Interval accuracy() {
    return middle(accuracies);
  }

  Interval macroF1() {
    return middle(macroF1s);
  }

  private static Interval middle(double[] sorted) {
    return new Interval(sorted[TAIL], sorted[sorted.length - 1 - TAIL]);
  }
}
