package org.newsprint.coverage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsprint.change.Change;
import org.newsprint.change.Index;
import org.newsprint.fingerprint.Fingerprint;
import org.newsprint.fingerprint.SketchFilter;

/**
 * The articles of one shard and what each of them shares with earlier ones, kept up to date.
 *
 * <p>The links are a pure function of the set of fingerprints and the same in every shard that
 * finds them, whatever the order and the batches in which the articles came. A revision costs what
 * it changes: an article that comes in order is compared with the leaders of its buckets, one that
 * comes late also has the later members of its buckets placed anew.
 */
final class CopyIndex implements Index<Fingerprint, CoverageLink> {
  private final CopyTest test;
  private final Duration horizon;
  private final SketchShards shards;
  private final int shard;

  private final Map<Fingerprint, Indexed> articles = new HashMap<>();
  // How often each one was added less how often it was taken out.
  private final Map<Fingerprint, Integer> weights = new HashMap<>();
  private final Buckets buckets;
  private final SketchFilter filter = new SketchFilter();
  // By id: of two versions that are there for a moment, the one that came last.
  private final Map<String, Indexed> byId = new HashMap<>();
  private final LinkCounts counts = new LinkCounts();
  private long judges;

  CopyIndex(CopyTest test, Duration horizon, SketchShards shards, int shard) {
    this.test = test;
    this.horizon = horizon;
    this.shards = shards;
    this.shard = shard;
    this.buckets = new Buckets(horizon);
  }

  /**
   * The index that these changes make, with the links as they were last given out.
   *
   * <p>They may name articles that are not in the index any more. Such a link stays for as long as
   * its later article does.
   */
  static CopyIndex restored(
      CopyTest test,
      Duration horizon,
      SketchShards shards,
      int shard,
      Collection<Change<Fingerprint>> changes,
      Collection<Change<CoverageLink>> given) {
    CopyIndex index = new CopyIndex(test, horizon, shards, shard);
    index.revise(changes);
    index.articles.values().forEach(article -> article.setLinks(List.of()));
    Map<String, List<CoverageLink>> links = new HashMap<>();
    for (Change<CoverageLink> link : given) {
      links.computeIfAbsent(link.value().articleId(), id -> new ArrayList<>()).add(link.value());
    }
    links.forEach(
        (id, ofArticle) -> {
          Indexed article = index.byId.get(id);
          if (article != null) {
            ofArticle.sort(CoverageLink.EARLIEST_SOURCE_FIRST);
            article.setLinks(ofArticle);
          }
        });
    return index;
  }

  @Override
  public Map<String, Long> takeCounts() {
    return counts.take();
  }

  @Override
  public int size() {
    return articles.size();
  }

  /** The changes of the links come by article, in order of time. */
  @Override
  public List<Change<CoverageLink>> revise(Collection<Change<Fingerprint>> changes) {
    Map<Fingerprint, Integer> sums = new LinkedHashMap<>();
    changes.forEach(
        change -> sums.merge(SharedFingerprints.of(change.value()), change.weight(), Integer::sum));
    Agenda open = new Agenda();
    List<Change<CoverageLink>> links = new ArrayList<>();
    Set<String> removed = new HashSet<>();
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
            removed.add(fingerprint.articleId());
          }
        });
    for (Indexed article = open.next(); article != null; article = open.next()) {
      place(article, removed, open, links);
    }
    return links;
  }

  private void add(Fingerprint fingerprint, Agenda open) {
    Indexed article = new Indexed(fingerprint, shards, shard);
    articles.put(fingerprint, article);
    byId.put(article.articleId(), article);
    open.add(article);
  }

  private void remove(Fingerprint fingerprint, Agenda open, List<Change<CoverageLink>> links) {
    Indexed article = articles.remove(fingerprint);
    if (article == null) {
      return;
    }
    byId.remove(article.articleId(), article);
    article.links().forEach(link -> links.add(Change.removed(link)));
    open.remove(article);
    if (!article.isFiled()) {
      return;
    }
    buckets.remove(article, open);
  }

  /** Places an article in all of its buckets, and notes how its links have changed. */
  private void place(
      Indexed article, Set<String> removed, Agenda open, List<Change<CoverageLink>> changes) {
    Judge judge = new Judge(++judges, test, horizon, article, filter);
    if (article.isFiled()) {
      buckets.shared(article, bucket -> place(bucket, judge, open));
    } else {
      // Not before its time: articles that all come at once then find no later ones to open.
      article.setFiled();
      buckets.file(article, bucket -> place(bucket, judge, open));
    }
    counts.add(judge);
    List<CoverageLink> links = JudgedLinks.of(judge, established(article, removed));
    if (!links.equals(article.links())) {
      difference(article.links(), links, changes);
      article.setLinks(links);
    }
  }

  private void place(Bucket bucket, Judge judge, Agenda open) {
    counts.skipped(bucket.place(judge, open));
  }

  /** What was established with articles that have been freed since. */
  private List<CoverageLink> established(Indexed article, Set<String> removed) {
    List<CoverageLink> established = List.of();
    for (CoverageLink link : article.links()) {
      if (!byId.containsKey(link.copiedFrom()) && !removed.contains(link.copiedFrom())) {
        established = established.isEmpty() ? new ArrayList<>(1) : established;
        established.add(link);
      }
    }
    return established;
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
}
