package org.newsprint.coverage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsprint.fingerprint.Fingerprint;

/** The kernels of {@link ClusterCoverage} one after the other, without a pipeline. */
record Cover(Overlap overlap, Duration horizon, int shards) {
  static final Cover USUAL = new Cover(new Overlap(0.5), Duration.ofDays(14), 16);

  /** The placements by the id of the copy. */
  Map<String, Placement> placements(List<Fingerprint> fingerprints) {
    Map<String, Placement> byId = new TreeMap<>();
    for (Placement placement : new Roots().of("all", links(fingerprints))) {
      byId.put(placement.link().articleId(), placement);
    }
    return byId;
  }

  /** The links of all shards. */
  List<CoverageLink> links(List<Fingerprint> fingerprints) {
    SketchShards sketchShards = new SketchShards(shards);
    Map<String, List<Fingerprint>> spread = new TreeMap<>();
    for (Fingerprint fingerprint : fingerprints) {
      for (String key : sketchShards.keysOf(fingerprint)) {
        spread.computeIfAbsent(key, shard -> new ArrayList<>()).add(fingerprint);
      }
    }
    Leaders leaders = new Leaders(overlap, horizon, sketchShards);
    List<CoverageLink> links = new ArrayList<>();
    spread.forEach((shard, members) -> links.addAll(leaders.of(shard, members)));
    return links;
  }
}
