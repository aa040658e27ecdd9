package org.newsprint.coverage;

import java.time.Duration;
import java.util.List;
import org.newsprint.change.Change;
import org.newsprint.change.TrackPerKey;
import org.newsprint.fingerprint.Fingerprint;

/** The links of the articles of one shard. */
record ShardLinks(CopyTest test, Duration horizon, SketchShards shards)
    implements TrackPerKey.View<Fingerprint, CoverageLink> {
  @Override
  public List<CoverageLink> of(String shard, List<Fingerprint> fingerprints) {
    return new CopyIndex(test, horizon, shards, Integer.parseInt(shard))
        .revise(fingerprints.stream().map(Change::added).toList()).stream()
            .map(Change::value)
            .toList();
  }
}
