package org.newsprint.coverage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.newsprint.fingerprint.Fingerprint;

/**
 * The links by their definition, for corpora that are small: each bucket on its own, all pairs, and
 * texts compared as sets of three words.
 *
 * @param threshold the least similarity of a copy
 * @param horizon how far back a copy reaches
 * @param words the words of each article
 */
record CoverageOracle(double threshold, Duration horizon, Map<String, List<String>> words) {
  /** The link of each copy. */
  Map<String, CoverageLink> links(List<Fingerprint> fingerprints) {
    List<Fingerprint> ordered = new ArrayList<>(fingerprints);
    ordered.sort(
        Comparator.comparing(Fingerprint::publishedAt).thenComparing(Fingerprint::articleId));
    Set<Integer> buckets = new TreeSet<>();
    ordered.forEach(fingerprint -> buckets.addAll(sketch(fingerprint)));
    Map<String, CoverageLink> links = new TreeMap<>();
    for (int bucket : buckets) {
      List<Fingerprint> members =
          ordered.stream().filter(member -> sketch(member).contains(bucket)).toList();
      for (CoverageLink link : linksOf(members)) {
        links.merge(link.articleId(), link, CoverageOracle::earlier);
      }
    }
    return links;
  }

  private List<CoverageLink> linksOf(List<Fingerprint> members) {
    List<Fingerprint> leaders = new ArrayList<>();
    List<CoverageLink> links = new ArrayList<>();
    for (Fingerprint member : members) {
      Optional<CoverageLink> link =
          leaders.stream().flatMap(leader -> link(leader, member).stream()).findFirst();
      link.ifPresentOrElse(links::add, () -> leaders.add(member));
    }
    return links;
  }

  private static CoverageLink earlier(CoverageLink a, CoverageLink b) {
    int byTime = a.copiedFromPublishedAt().compareTo(b.copiedFromPublishedAt());
    int order = byTime != 0 ? byTime : a.copiedFrom().compareTo(b.copiedFrom());
    return order <= 0 ? a : b;
  }

  private Optional<CoverageLink> link(Fingerprint source, Fingerprint copy) {
    Duration lag = Duration.between(source.publishedAt(), copy.publishedAt());
    if (lag.compareTo(horizon) > 0 || !sketchesTouch(source, copy)) {
      return Optional.empty();
    }
    return kind(source, copy)
        .map(
            kind ->
                new CoverageLink(
                    copy.articleId(),
                    copy.publishedAt(),
                    source.articleId(),
                    source.publishedAt(),
                    source.outlet(),
                    kind,
                    similarity(source, copy),
                    !source.title().equals(copy.title())));
  }

  private Optional<CopyKind> kind(Fingerprint source, Fingerprint copy) {
    if (text(source).equals(text(copy))) {
      return Optional.of(CopyKind.EXACT);
    }
    Set<List<String>> a = grams(source);
    Set<List<String>> b = grams(copy);
    if (common(a, b) < Overlap.MIN_SHARED || similarity(source, copy) < threshold) {
      return Optional.empty();
    }
    double lengths = (double) Math.min(a.size(), b.size()) / Math.max(a.size(), b.size());
    return Optional.of(lengths < 0.67 ? CopyKind.EXCERPT : CopyKind.NEAR);
  }

  private double similarity(Fingerprint source, Fingerprint copy) {
    Set<List<String>> a = grams(source);
    Set<List<String>> b = grams(copy);
    return (double) common(a, b) / Math.min(a.size(), b.size());
  }

  private Set<List<String>> grams(Fingerprint fingerprint) {
    List<String> text = text(fingerprint);
    int width = Math.min(3, text.size());
    Set<List<String>> grams = new HashSet<>();
    for (int i = 0; i + width <= text.size(); i++) {
      grams.add(text.subList(i, i + width));
    }
    return grams;
  }

  private List<String> text(Fingerprint fingerprint) {
    return words.getOrDefault(fingerprint.articleId(), List.of());
  }

  private static boolean sketchesTouch(Fingerprint source, Fingerprint copy) {
    Set<Integer> a = sketch(source);
    Set<Integer> b = sketch(copy);
    return common(a, b) >= Math.min(2, Math.min(a.size(), b.size()));
  }

  private static Set<Integer> sketch(Fingerprint fingerprint) {
    Set<Integer> sketch = new TreeSet<>();
    IntStream.range(0, fingerprint.shingles().sketchSize())
        .forEach(i -> sketch.add(fingerprint.shingles().sketchValue(i)));
    return sketch;
  }

  private static <T> int common(Set<T> a, Set<T> b) {
    Set<T> common = new HashSet<>(a);
    common.retainAll(b);
    return common.size();
  }
}
