package org.newsprint.coverage;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsprint.change.Change;
import org.newsprint.fingerprint.Fingerprint;

/**
 * The articles of one shard and what each of them shares with earlier ones, kept up to date.
 *
 * <p>The links are a pure function of the set of fingerprints and the same in every shard that
 * finds them, whatever the order and the batches in which the articles came. A revision costs what
 * it changes: an article that comes in order is compared with the leaders of its buckets, one that
 * comes late also has the later members of its buckets placed anew.
 */
final class CopyIndex {
  private final CopyTest test;
  private final Duration horizon;
  private final SketchShards shards;
  private final int shard;

  private final Map<Fingerprint, Indexed> articles = new HashMap<>();
  // How often each one was added less how often it was taken out.
  private final Map<Fingerprint, Integer> weights = new HashMap<>();
  // A bucket of one article is that article, which most are.
  private final Int2ObjectOpenHashMap<Object> buckets = new Int2ObjectOpenHashMap<>();
  private Instant forgotten = Instant.MIN;

  CopyIndex(CopyTest test, Duration horizon, SketchShards shards, int shard) {
    this.test = test;
    this.horizon = horizon;
    this.shards = shards;
    this.shard = shard;
  }

  /** How many articles are in the index. */
  int size() {
    return articles.size();
  }

  /** Adds and takes out articles; the changes of the links, by article in order of time. */
  List<Change<CoverageLink>> revise(Collection<Change<Fingerprint>> changes) {
    Map<Fingerprint, Integer> sums = new LinkedHashMap<>();
    changes.forEach(change -> sums.merge(change.value(), change.weight(), Integer::sum));
    NavigableSet<Indexed> open = new TreeSet<>(Indexed.BY_TIME);
    List<Change<CoverageLink>> links = new ArrayList<>();
    sums.forEach(
        (fingerprint, sum) -> {
          int before = weights.getOrDefault(fingerprint, 0);
          if (before + sum == 0) {
            weights.remove(fingerprint);
          } else {
            weights.put(fingerprint, before + sum);
          }
          if (before <= 0 && before + sum > 0) {
            add(fingerprint, open);
          } else if (before > 0 && before + sum <= 0) {
            remove(fingerprint, open, links);
          }
        });
    for (Indexed article = open.pollFirst(); article != null; article = open.pollFirst()) {
      place(article, open, links);
    }
    return links;
  }

  private void add(Fingerprint fingerprint, NavigableSet<Indexed> open) {
    Indexed article = new Indexed(fingerprint, shards, shard);
    articles.put(fingerprint, article);
    for (int value : article.buckets()) {
      Object bucket = buckets.get(value);
      if (bucket == null) {
        buckets.put(value, article);
      } else if (bucket instanceof Bucket shared) {
        shared.add(article);
      } else {
        Bucket shared = new Bucket(horizon, (Indexed) bucket);
        shared.add(article);
        buckets.put(value, shared);
      }
    }
    open.add(article);
  }

  private void remove(
      Fingerprint fingerprint, NavigableSet<Indexed> open, List<Change<CoverageLink>> links) {
    Indexed article = articles.remove(fingerprint);
    if (article == null) {
      return;
    }
    article.links().forEach(link -> links.add(Change.removed(link)));
    for (int value : article.buckets()) {
      if (buckets.get(value) instanceof Bucket shared && shared.size() > 1) {
        shared.remove(article, open::add);
      } else {
        buckets.remove(value);
      }
    }
    open.remove(article);
  }

  /** Places an article in all of its buckets, and notes how its links have changed. */
  private void place(
      Indexed article, NavigableSet<Indexed> open, List<Change<CoverageLink>> changes) {
    Map<Indexed, @Nullable Verdict> verdicts = new HashMap<>();
    Judge judge = new Judge(test, article, verdicts);
    NavigableSet<Indexed> found = new TreeSet<>(Indexed.BY_TIME);
    for (int value : article.buckets()) {
      if (buckets.get(value) instanceof Bucket shared) {
        shared.place(article, judge, found::add, open::add);
      }
    }
    List<CoverageLink> links = links(article, found, verdicts, judge);
    if (!links.equals(article.links())) {
      difference(article.links(), links, changes);
      article.setLinks(links);
    }
  }

  private List<CoverageLink> links(
      Indexed article,
      NavigableSet<Indexed> found,
      Map<Indexed, @Nullable Verdict> verdicts,
      Judge judge) {
    List<CoverageLink> links = new ArrayList<>(1);
    // What was established with an article that has been forgotten since stays.
    for (CoverageLink link : article.links()) {
      if (link.copiedFromPublishedAt().isBefore(forgotten)) {
        links.add(link);
      }
    }
    boolean embeds = links.stream().anyMatch(CoverageLink::embeds);
    for (Indexed source : found) {
      Verdict verdict = verdicts.get(source);
      if (verdict != null && !(verdict.embeds() && embeds)) {
        links.add(link(source, article, verdict, judge));
        embeds |= verdict.embeds();
      }
    }
    return links;
  }

  private static void difference(
      List<CoverageLink> before, List<CoverageLink> after, List<Change<CoverageLink>> changes) {
    for (CoverageLink link : before) {
      if (!after.contains(link)) {
        changes.add(Change.removed(link));
      }
    }
    for (CoverageLink link : after) {
      if (!before.contains(link)) {
        changes.add(Change.added(link));
      }
    }
  }

  private static CoverageLink link(Indexed source, Indexed article, Verdict verdict, Judge judge) {
    Fingerprint from = source.fingerprint();
    Fingerprint to = article.fingerprint();
    return new CoverageLink(
        to.articleId(),
        to.publishedAt(),
        from.articleId(),
        from.publishedAt(),
        from.outlet(),
        verdict.kind(),
        verdict.similarity(),
        verdict.weak(),
        from.title().isPresent() && to.title().isPresent() && !from.title().equals(to.title()),
        verdict.embeds() ? Optional.empty() : Optional.of(judge.evidence(source)));
  }
}
