package org.newsprint.coverage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsprint.change.Change;
import org.newsprint.change.Upkeep;

/** Keeps the {@link StoryIndex}: a story is needed while a later article can copy any of it. */
record StoryUpkeep() implements Upkeep<CoverageLink, Placement> {
  @Override
  public StoryIndex restore(
      int shard, Collection<Change<CoverageLink>> values, Collection<Change<Placement>> given) {
    return StoryIndex.restored(values, given);
  }

  @Override
  public Collection<CoverageLink> needed(
      Map<CoverageLink, Instant> arrivals, Instant now, Duration life) {
    Instant since = now.minus(life);
    List<CoverageLink> needed = new ArrayList<>();
    for (Set<CoverageLink> story : StoryIndex.components(arrivals.keySet())) {
      if (story.stream().anyMatch(link -> isNeeded(link, arrivals, since))) {
        needed.addAll(story);
      }
    }
    return needed;
  }

  private static boolean isNeeded(
      CoverageLink link, Map<CoverageLink, Instant> arrivals, Instant since) {
    return link.publishedAt().isAfter(since)
        || arrivals.getOrDefault(link, Instant.MIN).isAfter(since);
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
