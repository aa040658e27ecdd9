package org.newsprint.coverage;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.newsprint.change.Change;
import org.newsprint.change.Upkeep;
import org.newsprint.fingerprint.Fingerprint;

/**
 * Keeps the {@link CopyIndex} of a shard: an article is needed while a later one can copy it. Where
 * all are there from the start, a {@link CopySweep} takes its place.
 */
record LinkUpkeep(CopyTest test, Duration horizon, SketchShards shards)
    implements Upkeep<Fingerprint, CoverageLink> {
  @Override
  public String stage() {
    return "link";
  }

  @Override
  public CopyIndex restore(
      int shard, Collection<Change<Fingerprint>> values, Collection<Change<CoverageLink>> given) {
    return CopyIndex.restored(test, horizon, shards, shard, values, given);
  }

  @Override
  public Map<String, Long> once(
      int shard, List<Change<Fingerprint>> changes, Consumer<Change<CoverageLink>> out) {
    return new CopySweep(test, horizon, shards, shard)
        .links(changes, link -> out.accept(Change.added(link)));
  }

  @Override
  public Fingerprint shared(Fingerprint fingerprint) {
    return SharedFingerprints.of(fingerprint);
  }

  @Override
  public Map<Fingerprint, Instant> begin(Map<Fingerprint, Instant> arrivals) {
    Map<Fingerprint, Instant> begun = new HashMap<>();
    arrivals.forEach(
        (article, arrival) -> {
          Instant published = article.publishedAt();
          begun.put(article, published.isAfter(arrival) ? published : arrival);
        });
    return begun;
  }

  @Override
  public List<CoverageLink> about(Collection<Fingerprint> needed, Collection<CoverageLink> given) {
    Set<String> ids = new HashSet<>();
    needed.forEach(article -> ids.add(article.articleId()));
    return given.stream().filter(link -> ids.contains(link.articleId())).toList();
  }
}
