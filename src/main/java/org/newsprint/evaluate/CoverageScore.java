package org.newsprint.evaluate;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How well clusters of copies agree with the truth.
 *
 * @param pairs the judgement over pairs, grey ones left out
 * @param adjustedRand the adjusted Rand index against the true clusters
 * @param clusters how many clusters of two or more were found
 * @param largest how many documents the largest of them has
 * @param recallByKind for each kind, over its documents' pairs of copies: how many were found; a
 *     pair counts once for each of its two documents
 */
public record CoverageScore(
    PairCounts pairs,
    double adjustedRand,
    long clusters,
    long largest,
    SortedMap<String, Recall> recallByKind) {
  /** Copies the kinds. */
  public CoverageScore {
    recallByKind = Collections.unmodifiableSortedMap(new TreeMap<>(recallByKind));
  }

  /**
   * Scores an assignment of the documents to clusters, in time linear in documents and judged
   * pairs.
   *
   * @param clusterOf the found cluster of every document of the set, by id
   */
  public static CoverageScore of(LabelledSet set, Map<String, String> clusterOf) {
    Contingency clusters = new Contingency();
    for (LabelledDocument document : set.documents()) {
      clusters.add(document.cluster(), found(document.id(), clusterOf));
    }
    PairCounts pairs =
        set.pairs()
            .map(judged -> counts(judged, clusters, clusterOf))
            .orElseGet(() -> counts(clusters));
    SortedMap<String, Recall> kinds =
        set.pairs()
            .map(judged -> kinds(set, judged, clusterOf))
            .orElseGet(() -> kinds(set, clusters, clusterOf));
    return new CoverageScore(
        pairs, clusters.adjustedRand(), clusters.foundClusters(), clusters.largestFound(), kinds);
  }

  private static PairCounts counts(
      JudgedPairs judged, Contingency clusters, Map<String, String> clusterOf) {
    long copies = together(judged.copies(), clusterOf);
    long grey = together(judged.grey(), clusterOf);
    return new PairCounts(
        copies, clusters.foundPairs() - copies - grey, judged.copies().size() - copies);
  }

  private static PairCounts counts(Contingency clusters) {
    long copies = clusters.sharedPairs();
    return new PairCounts(copies, clusters.foundPairs() - copies, clusters.truePairs() - copies);
  }

  private static SortedMap<String, Recall> kinds(
      LabelledSet set, JudgedPairs judged, Map<String, String> clusterOf) {
    Map<String, Recall> byId = new TreeMap<>();
    for (IdPair pair : judged.copies()) {
      Recall one = new Recall(isTogether(pair, clusterOf) ? 1 : 0, 1);
      byId.merge(pair.first(), one, Recall::plus);
      byId.merge(pair.second(), one, Recall::plus);
    }
    SortedMap<String, Recall> kinds = new TreeMap<>();
    for (LabelledDocument document : set.documents()) {
      add(kinds, document, byId.getOrDefault(document.id(), Recall.NONE));
    }
    return kinds;
  }

  private static SortedMap<String, Recall> kinds(
      LabelledSet set, Contingency clusters, Map<String, String> clusterOf) {
    SortedMap<String, Recall> kinds = new TreeMap<>();
    for (LabelledDocument document : set.documents()) {
      String cluster = document.cluster();
      // The document itself is in both, and no pair with itself.
      long found = clusters.shared(cluster, found(document.id(), clusterOf)) - 1;
      add(kinds, document, new Recall(found, clusters.trueSize(cluster) - 1));
    }
    return kinds;
  }

  private static void add(
      SortedMap<String, Recall> kinds, LabelledDocument document, Recall recall) {
    if (recall.all() > 0) {
      document.kind().ifPresent(kind -> kinds.merge(kind, recall, Recall::plus));
    }
  }

  private static long together(Iterable<IdPair> pairs, Map<String, String> clusterOf) {
    long count = 0;
    for (IdPair pair : pairs) {
      count += isTogether(pair, clusterOf) ? 1 : 0;
    }
    return count;
  }

  private static boolean isTogether(IdPair pair, Map<String, String> clusterOf) {
    return found(pair.first(), clusterOf).equals(found(pair.second(), clusterOf));
  }

  private static String found(String id, Map<String, String> clusterOf) {
    String cluster = clusterOf.get(id);
    if (cluster == null) {
      throw new IllegalArgumentException("the document is in no cluster: " + id);
    }
    return cluster;
  }
}
