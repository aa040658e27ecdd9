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

/**
 * The kernels of {@link ClusterCoverage} without a pipeline, one after the other, the shards side
 * by side: for measuring what a runner adds to them.
 *
 * @param test what makes a copy
 * @param horizon how long before an article the text it copies may have been published
 */
public record Clustering(CopyTest test, Duration horizon) {
  /**
   * How many of the articles are placed, that is, copy one or are copied. What crosses shuffles in
   * a job is passed by hand.
   *
   * @param shards over how many keys the comparisons are spread, each a task of the workers
   */
  public int placed(List<Fingerprint> fingerprints, int shards, ExecutorService workers)
      throws InterruptedException, ExecutionException {
    SketchShards sketchShards = new SketchShards(shards);
    List<Change<Fingerprint>> added = fingerprints.stream().map(Change::added).toList();
    List<Callable<List<CoverageLink>>> tasks = new ArrayList<>();
    for (int shard = 0; shard < shards; shard++) {
      CopySweep sweep = new CopySweep(test, horizon, sketchShards, shard);
      tasks.add(
          () -> {
            List<CoverageLink> links = new ArrayList<>();
            sweep.links(new ArrayList<>(added), links::add);
            return links;
          });
    }
    List<CoverageLink> links = new ArrayList<>();
    for (Future<List<CoverageLink>> ofShard : workers.invokeAll(tasks)) {
      links.addAll(ofShard.get());
    }
    return Roots.of(links).size();
  }
}
