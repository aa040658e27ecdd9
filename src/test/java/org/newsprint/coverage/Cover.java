package org.newsprint.coverage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsprint.change.Change;
import org.newsprint.fingerprint.Fingerprint;

/** The kernels of {@link ClusterCoverage} one after the other, without a pipeline. */
record Cover(CopyTest test, Duration horizon, int shards) {
  static final Cover USUAL = new Cover(new CopyTest(0.65), Duration.ofDays(14), 4);

  /** The placements by article. */
  Map<String, Placement> placements(List<Fingerprint> fingerprints) {
    Map<String, Placement> byId = new TreeMap<>();
    for (Placement placement : Roots.of(links(fingerprints))) {
      byId.put(placement.articleId(), placement);
    }
    return byId;
  }

  /** The links of all shards. */
  List<CoverageLink> links(List<Fingerprint> fingerprints) {
    SketchShards sketchShards = new SketchShards(shards);
    List<CoverageLink> links = new ArrayList<>();
    for (int shard = 0; shard < shards; shard++) {
      int key = shard;
      List<Change<Fingerprint>> here = new ArrayList<>();
      fingerprints.stream()
          .filter(fingerprint -> sketchShards.shardsOf(fingerprint).get(key))
          .forEach(fingerprint -> here.add(Change.added(fingerprint)));
      new CopySweep(test, horizon, sketchShards, shard).links(here, links::add);
    }
    return links;
  }
}
