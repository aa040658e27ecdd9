package org.newsprint.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.newsprint.change.TrackPerKey;

/**
 * Follows links to their roots: each copy's earliest source, and the article at the end of the
 * chain.
 *
 * <p>Links point strictly back in time, so one pass in the order of publication finds every root.
 */
final class Roots implements TrackPerKey.View<CoverageLink, Placement> {
  private static final long serialVersionUID = 1L;

  @Override
  public List<Placement> of(String key, List<CoverageLink> links) {
    Map<String, String> roots = new HashMap<>();
    List<Placement> placements = new ArrayList<>();
    earliestLinks(links)
        .sorted(CoverageLink.BY_COPY)
        .forEach(
            link -> {
              String root = roots.getOrDefault(link.copiedFrom(), link.copiedFrom());
              roots.put(link.articleId(), root);
              placements.add(new Placement(link, root));
            });
    return placements;
  }

  private static Stream<CoverageLink> earliestLinks(List<CoverageLink> links) {
    Map<String, CoverageLink> earliest = new HashMap<>();
    for (CoverageLink link : links) {
      earliest.merge(
          link.articleId(),
          link,
          (a, b) -> CoverageLink.EARLIEST_SOURCE_FIRST.compare(a, b) <= 0 ? a : b);
    }
    return earliest.values().stream();
  }
}
