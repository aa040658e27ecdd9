package org.newsprint.coverage;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.newsprint.change.Change;
import org.newsprint.change.Upkeep;

/** Keeps the {@link StoryIndex}: a story is needed while a later article can copy any of it. */
record StoryUpkeep() implements Upkeep<CoverageLink, Placement> {
  @Override
  public String stage() {
    return "root";
  }

  @Override
  public StoryIndex restore(
      int shard, Collection<Change<CoverageLink>> values, Collection<Change<Placement>> given) {
    return StoryIndex.restored(values, given);
  }

  @Override
  public Map<CoverageLink, Instant> begin(Map<CoverageLink, Instant> arrivals) {
    Map<CoverageLink, Instant> begun = new HashMap<>();
    for (Set<CoverageLink> story : StoryIndex.components(arrivals.keySet())) {
      Instant last =
          story.stream()
              .flatMap(
                  link -> Stream.of(link.publishedAt(), arrivals.getOrDefault(link, Instant.MIN)))
              .max(Comparator.naturalOrder())
              .orElseThrow();
      story.forEach(link -> begun.put(link, last));
    }
    return begun;
  }

  @Override
  public List<Placement> about(Collection<CoverageLink> needed, Collection<Placement> given) {
    Set<String> ids = new HashSet<>();
    for (CoverageLink link : needed) {
      ids.add(link.articleId());
      ids.add(link.copiedFrom());
    }
    return given.stream().filter(placement -> ids.contains(placement.articleId())).toList();
  }
}
