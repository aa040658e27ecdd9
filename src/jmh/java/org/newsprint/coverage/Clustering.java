package org.newsprint.coverage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.newsprint.fingerprint.Fingerprint;

/** The kernels of {@link ClusterCoverage} one after the other, the shards side by side. */
final class Clustering {
  private static final Duration HORIZON = Duration.ofDays(14);
  private static final Overlap OVERLAP = new Overlap(0.5);
  private static final SketchShards SHARDS = new SketchShards(8);

  private Clustering() {}

  /** How many of the articles are copies; what crosses shuffles in a job is passed by hand. */
  static int copies(List<Fingerprint> fingerprints, ExecutorService workers)
      throws InterruptedException, ExecutionException {
    Map<String, List<Fingerprint>> spread = new TreeMap<>();
    for (Fingerprint fingerprint : fingerprints) {
      for (String key : SHARDS.keysOf(fingerprint)) {
        spread.computeIfAbsent(key, shard -> new ArrayList<>()).add(fingerprint);
      }
    }
    Leaders leaders = new Leaders(OVERLAP, HORIZON, SHARDS);
    List<Callable<List<CoverageLink>>> tasks = new ArrayList<>();
    spread.forEach((shard, members) -> tasks.add(() -> leaders.of(shard, members)));
    List<CoverageLink> links = new ArrayList<>();
    for (Future<List<CoverageLink>> shardLinks : workers.invokeAll(tasks)) {
      links.addAll(shardLinks.get());
    }
    return new Roots().of("all", links).size();
  }
}
