package org.newsprint.evaluate;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How two ways to part the same documents into clusters meet: the sizes of the clusters of both and
 * of what they have in common.
 *
 * <p>Pairs are counted from the sizes and never listed, so a cluster of all documents costs no more
 * than any other.
 */
final class Contingency {
  /** The documents of a true cluster that are in a found one. */
  private record Cell(String truth, String found) {}

  private final Map<String, Long> truth = new HashMap<>();
  private final Map<String, Long> found = new HashMap<>();
  private final Map<Cell, Long> both = new HashMap<>();
  private long documents;

  /** Counts one more document, by its true cluster and the one it was found in. */
  void add(String trueCluster, String foundCluster) {
    documents++;
    truth.merge(trueCluster, 1L, Long::sum);
    found.merge(foundCluster, 1L, Long::sum);
    both.merge(new Cell(trueCluster, foundCluster), 1L, Long::sum);
  }

  /** How many documents the true cluster has. */
  long trueSize(String cluster) {
    return truth.getOrDefault(cluster, 0L);
  }

  /** How many documents of the true cluster are in the found one. */
  long shared(String trueCluster, String foundCluster) {
    return both.getOrDefault(new Cell(trueCluster, foundCluster), 0L);
  }

  /** How many pairs are truly in one cluster. */
  long truePairs() {
    return pairs(truth.values());
  }

  /** How many pairs were found in one cluster. */
  long foundPairs() {
    return pairs(found.values());
  }

  /** How many pairs are truly in one cluster and were found in one. */
  long sharedPairs() {
    return pairs(both.values());
  }

  /** How many found clusters have two documents or more. */
  long foundClusters() {
    return found.values().stream().filter(size -> size > 1).count();
  }

  /** How many documents the largest found cluster has. */
  long largestFound() {
    return found.values().stream().mapToLong(Long::longValue).max().orElse(0);
  }

  /**
   * The adjusted Rand index: 1 for the same clusters, 0 on average for chance (Hubert and Arabie,
   * "Comparing partitions", 1985).
   */
  double adjustedRand() {
    double mean = (truePairs() + foundPairs()) / 2.0;
    double chance = (double) truePairs() * foundPairs() / Math.max(1, pairs(documents));
    // No room above chance is left only where both put all together, or both keep all apart.
    return mean == chance ? 1 : (sharedPairs() - chance) / (mean - chance);
  }

  private static long pairs(Collection<Long> sizes) {
    return sizes.stream().mapToLong(Contingency::pairs).sum();
  }

  private static long pairs(long size) {
    return size * (size - 1) / 2;
  }
}
