package org.newsprint.coverage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsprint.change.Change;
import org.newsprint.change.Upkeep;
import org.newsprint.fingerprint.Fingerprint;

/** Keeps the {@link CopyIndex} of a shard: an article is needed while a later one can copy it. */
record LinkUpkeep(CopyTest test, Duration horizon, SketchShards shards)
    implements Upkeep<Fingerprint, CoverageLink> {
  @Override
  public CopyIndex restore(
      int shard, Collection<Change<Fingerprint>> values, Collection<Change<CoverageLink>> given) {
    return CopyIndex.restored(test, horizon, shards, shard, values, given);
  }

  @Override
  public Collection<Fingerprint> needed(
      Map<Fingerprint, Instant> arrivals, Instant now, Duration life) {
    Instant since = now.minus(life);
    List<Fingerprint> needed = new ArrayList<>();
    arrivals.forEach(
        (article, arrival) -> {
          if (arrival.isAfter(since) || article.publishedAt().isAfter(since)) {
            needed.add(article);
          }
        });
    return needed;
  }

  @Override
  public List<CoverageLink> about(Collection<Fingerprint> needed, Collection<CoverageLink> given) {
    Set<String> ids = new HashSet<>();
    needed.forEach(article -> ids.add(article.articleId()));
    return given.stream().filter(link -> ids.contains(link.articleId())).toList();
  }
}
