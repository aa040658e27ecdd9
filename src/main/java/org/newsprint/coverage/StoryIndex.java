package org.newsprint.coverage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsprint.change.Change;
import org.newsprint.change.Index;

/**
 * The links of all shards and the place of each article in its story, kept up to date.
 *
 * <p>A revision costs the stories that it touches: their links are put together anew ({@link
 * Roots}).
 */
final class StoryIndex implements Index<CoverageLink, Placement> {
  // How often each link was added less how often it was taken back: shards find some alike.
  private final Map<CoverageLink, Integer> weights = new HashMap<>();
  private final Map<String, Set<CoverageLink>> linksOf = new HashMap<>();
  private final Map<String, Placement> placements = new HashMap<>();
  private final Map<String, Long> counts = new HashMap<>();

  /** The index over these links, with the placements as they were last given out. */
  static StoryIndex restored(
      Collection<Change<CoverageLink>> links, Collection<Change<Placement>> given) {
    StoryIndex index = new StoryIndex();
    index.revise(links);
    index.counts.clear();
    index.placements.clear();
    given.forEach(
        placement -> index.placements.put(placement.value().articleId(), placement.value()));
    return index;
  }

  /** How many articles have become copies of each kind, less those that are no longer. */
  @Override
  public Map<String, Long> takeCounts() {
    Map<String, Long> taken = Map.copyOf(counts);
    counts.clear();
    return taken;
  }

  @Override
  public int size() {
    return weights.size();
  }

  @Override
  public List<Change<Placement>> revise(Collection<Change<CoverageLink>> changes) {
    Map<CoverageLink, Integer> sums = new LinkedHashMap<>();
    changes.forEach(change -> sums.merge(change.value(), change.weight(), Integer::sum));
    Set<String> touched = new LinkedHashSet<>();
    sums.forEach(
        (link, sum) -> {
          if (apply(link, sum)) {
            touched.add(link.articleId());
            touched.add(link.copiedFrom());
          }
        });
    Set<CoverageLink> links = new LinkedHashSet<>();
    Set<String> articles = connected(touched, links);
    Map<String, Placement> now = new TreeMap<>();
    Roots.of(links).forEach(placement -> now.put(placement.articleId(), placement));
    return replace(new TreeSet<>(articles), now);
  }

  /** Adds a link or takes it out; whether that made a difference. */
  private boolean apply(CoverageLink link, int sum) {
    int before = weights.getOrDefault(link, 0);
    int after = before + sum;
    if (after == 0) {
      weights.remove(link);
    } else {
      weights.put(link, after);
    }
    if (before <= 0 && after > 0) {
      linksOf.computeIfAbsent(link.articleId(), id -> new HashSet<>()).add(link);
      linksOf.computeIfAbsent(link.copiedFrom(), id -> new HashSet<>()).add(link);
      return true;
    }
    if (before > 0 && after <= 0) {
      takeOut(link.articleId(), link);
      takeOut(link.copiedFrom(), link);
      return true;
    }
    return false;
  }

  private void takeOut(String article, CoverageLink link) {
    linksOf.computeIfPresent(
        article,
        (id, links) -> {
          links.remove(link);
          return links.isEmpty() ? null : links;
        });
  }

  /** The articles that links lead to from some, and all those links. */
  private Set<String> connected(Set<String> from, Set<CoverageLink> links) {
    Set<String> articles = new HashSet<>(from);
    Deque<String> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      for (CoverageLink link : linksOf.getOrDefault(open.pop(), Set.of())) {
        if (links.add(link)) {
          for (String end : List.of(link.articleId(), link.copiedFrom())) {
            if (articles.add(end)) {
              open.push(end);
            }
          }
        }
      }
    }
    return articles;
  }

  private List<Change<Placement>> replace(Set<String> articles, Map<String, Placement> now) {
    List<Change<Placement>> changes = new ArrayList<>();
    for (String article : articles) {
      Placement before = placements.get(article);
      Placement after = now.get(article);
      if (before != null && !before.equals(after)) {
        count(before, -1);
        changes.add(Change.removed(before));
      }
      if (after != null && !after.equals(before)) {
        count(after, 1);
        changes.add(Change.added(after));
      }
      if (after == null) {
        placements.remove(article);
      } else {
        placements.put(article, after);
      }
    }
    return changes;
  }

  private void count(Placement placement, long weight) {
    placement
        .copy()
        .ifPresent(link -> counts.merge("copies_" + link.kind().label(), weight, Long::sum));
  }

  /** The links in groups of those that lead to one another. */
  static Collection<Set<CoverageLink>> components(Collection<CoverageLink> links) {
    StoryIndex index = new StoryIndex();
    links.forEach(link -> index.apply(link, 1));
    List<Set<CoverageLink>> components = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (CoverageLink link : links) {
      if (!seen.contains(link.articleId())) {
        Set<CoverageLink> component = new LinkedHashSet<>();
        seen.addAll(index.connected(Set.of(link.articleId()), component));
        components.add(component);
      }
    }
    return components;
  }
}
