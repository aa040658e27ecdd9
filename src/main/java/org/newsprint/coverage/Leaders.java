package org.newsprint.coverage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprint.change.TrackPerKey;
import org.newsprint.fingerprint.Fingerprint;
import org.newsprint.fingerprint.ShingleSet;

/**
 * Finds, within one shard of the sketch space, what each article copies.
 *
 * <p>A bucket is one sketch value; its members are the articles whose sketch holds it. In order of
 * (publication time, id) each member is compared with the bucket's leaders, the members that copy
 * nobody there: the earliest leader within the horizon that it verifiably copies gives its link,
 * and a member that copies none becomes a leader. A bucket of n copies of one text costs n
 * comparisons, and copies of copies do not chain clusters into giants. The links are a pure
 * function of the set of fingerprints, whatever the number of shards.
 */
final class Leaders implements TrackPerKey.View<Fingerprint, CoverageLink> {
  private static final long serialVersionUID = 1L;

  // One shared sketch value of 16 is often a stock phrase; copies share far more.
  private static final int MIN_SHARED_SKETCH = 2;

  private static final Comparator<Fingerprint> BY_TIME =
      Comparator.comparing(Fingerprint::publishedAt).thenComparing(Fingerprint::articleId);

  private final Overlap overlap;
  private final Duration horizon;
  private final SketchShards shards;

  Leaders(Overlap overlap, Duration horizon, SketchShards shards) {
    this.overlap = overlap;
    this.horizon = horizon;
    this.shards = shards;
  }

  @Override
  public List<CoverageLink> of(String shard, List<Fingerprint> fingerprints) {
    List<Fingerprint> ordered = new ArrayList<>(fingerprints);
    ordered.sort(BY_TIME);
    Map<Integer, List<Fingerprint>> leadersOf = new HashMap<>();
    List<CoverageLink> links = new ArrayList<>();
    for (Fingerprint article : ordered) {
      follow(shard, article, leadersOf).ifPresent(links::add);
    }
    return links;
  }

  /** The link of one article to the earliest leader of any of its buckets here. */
  private Optional<CoverageLink> follow(
      String shard, Fingerprint article, Map<Integer, List<Fingerprint>> leadersOf) {
    Map<String, Optional<CoverageLink>> compared = new HashMap<>();
    List<CoverageLink> links = new ArrayList<>();
    for (int i = 0; i < article.shingles().sketchSize(); i++) {
      int value = article.shingles().sketchValue(i);
      if (shards.keyOf(value).equals(shard)) {
        List<Fingerprint> leaders = leadersOf.computeIfAbsent(value, bucket -> new ArrayList<>());
        Optional<CoverageLink> link = linkTo(leaders, article, compared);
        link.ifPresentOrElse(links::add, () -> leaders.add(article));
      }
    }
    return links.stream().min(CoverageLink.EARLIEST_SOURCE_FIRST);
  }

  private Optional<CoverageLink> linkTo(
      List<Fingerprint> leaders,
      Fingerprint article,
      Map<String, Optional<CoverageLink>> compared) {
    Instant oldest = article.publishedAt().minus(horizon);
    leaders.removeIf(leader -> leader.publishedAt().isBefore(oldest));
    for (Fingerprint leader : leaders) {
      Optional<CoverageLink> link =
          compared.computeIfAbsent(leader.articleId(), id -> compare(leader, article));
      if (link.isPresent()) {
        return link;
      }
    }
    return Optional.empty();
  }

  private Optional<CoverageLink> compare(Fingerprint leader, Fingerprint article) {
    ShingleSet a = leader.shingles();
    ShingleSet b = article.shingles();
    int needed = Math.min(MIN_SHARED_SKETCH, Math.min(a.sketchSize(), b.sketchSize()));
    if (a.sharedSketch(b) < needed) {
      return Optional.empty();
    }
    return overlap.compare(leader, article).map(verdict -> link(leader, article, verdict));
  }

  private static CoverageLink link(
      Fingerprint leader, Fingerprint article, Overlap.Verdict verdict) {
    return new CoverageLink(
        article.articleId(),
        article.publishedAt(),
        leader.articleId(),
        leader.publishedAt(),
        leader.outlet(),
        verdict.kind(),
        verdict.similarity(),
        leader.title().isPresent()
            && article.title().isPresent()
            && !leader.title().equals(article.title()));
  }
}
