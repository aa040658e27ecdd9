package org.newsprint.aggregate;

import java.util.List;
import java.util.Optional;
import org.newsprint.change.TrackPerKey;
import org.newsprint.coverage.Placement;

/** Joins an article with its place among the copies; a place without its article waits. */
final class JoinPlacement implements TrackPerKey.View<ArticleFact, StoryMember> {
  private static final long serialVersionUID = 1L;

  @Override
  public List<StoryMember> of(String articleId, List<ArticleFact> facts) {
    Optional<Placement> placement =
        facts.stream().flatMap(fact -> fact.placement().stream()).findFirst();
    return facts.stream()
        .flatMap(fact -> fact.scored().stream())
        .map(scored -> new StoryMember(scored, placement))
        .toList();
  }
}
