package org.newsprint.coverage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.newsprint.change.Change;
import org.newsprint.fingerprint.Fingerprint;

/** The kernels of {@link ClusterCoverage} one after the other, the shards side by side. */
final class Clustering {
  private static final Duration HORIZON = Duration.ofDays(14);
  private static final CopyTest TEST = new CopyTest(0.65);

  private Clustering() {}

  /** How many of the articles are placed; what crosses shuffles in a job is passed by hand. */
  static int copies(List<Fingerprint> fingerprints, int shards, ExecutorService workers)
      throws InterruptedException, ExecutionException {
    SketchShards sketchShards = new SketchShards(shards);
    List<Change<Fingerprint>> added = fingerprints.stream().map(Change::added).toList();
    List<Callable<List<Change<CoverageLink>>>> tasks = new ArrayList<>();
    for (int shard = 0; shard < shards; shard++) {
      CopyIndex index = new CopyIndex(TEST, HORIZON, sketchShards, shard);
      tasks.add(() -> index.revise(added));
    }
    List<CoverageLink> links = new ArrayList<>();
    for (Future<List<Change<CoverageLink>>> shardLinks : workers.invokeAll(tasks)) {
      shardLinks.get().forEach(change -> links.add(change.value()));
    }
    return Roots.of(links).size();
  }
}
