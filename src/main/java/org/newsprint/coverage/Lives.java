package org.newsprint.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.beam.sdk.values.KV;
import org.newsprint.change.Change;
import org.newsprint.fingerprint.Fingerprint;

/**
 * The articles of a shard and when the life of each in the state began: with its publication or, if
 * that is later, its arrival.
 */
final class Lives {
  private final Map<Fingerprint, KV<Long, Integer>> articles = new LinkedHashMap<>();

  private Lives() {}

  /** The articles that these changes leave, each with the time of its arrival. */
  static Lives of(Iterable<KV<Long, Change<Fingerprint>>> changes) {
    Lives lives = new Lives();
    for (KV<Long, Change<Fingerprint>> change : changes) {
      Fingerprint article = change.getValue().value();
      KV<Long, Integer> before = lives.articles.getOrDefault(article, KV.of(Long.MIN_VALUE, 0));
      int weight = before.getValue() + change.getValue().weight();
      if (weight == 0) {
        lives.articles.remove(article);
      } else {
        lives.articles.put(article, KV.of(Math.max(before.getKey(), change.getKey()), weight));
      }
    }
    return lives;
  }

  /** Those whose life began after a time. */
  Lives after(long time) {
    Lives left = new Lives();
    articles.forEach(
        (article, arrival) -> {
          if (began(article, arrival.getKey()) > time) {
            left.articles.put(article, arrival);
          }
        });
    return left;
  }

  private static long began(Fingerprint article, long arrival) {
    return Math.max(arrival, article.publishedAt().toEpochMilli());
  }

  int size() {
    return articles.size();
  }

  /** When the first life began; the largest number if there is none. */
  long first() {
    return articles.entrySet().stream()
        .mapToLong(entry -> began(entry.getKey(), entry.getValue().getKey()))
        .min()
        .orElse(Long.MAX_VALUE);
  }

  /** The changes that make these articles, with the time of their arrival. */
  List<KV<Long, Change<Fingerprint>>> changes() {
    List<KV<Long, Change<Fingerprint>>> changes = new ArrayList<>(articles.size());
    articles.forEach(
        (article, arrival) ->
            changes.add(KV.of(arrival.getKey(), new Change<>(article, arrival.getValue()))));
    return changes;
  }

  /** Of some links, those whose later article is among these. */
  List<Change<CoverageLink>> links(Iterable<Change<CoverageLink>> links) {
    Set<String> ids = new HashSet<>();
    articles.keySet().forEach(article -> ids.add(article.articleId()));
    List<Change<CoverageLink>> left = new ArrayList<>();
    for (Change<CoverageLink> link : Change.settled(links)) {
      if (ids.contains(link.value().articleId())) {
        left.add(link);
      }
    }
    return left;
  }
}
