package org.newsprint.aggregate;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.newsprint.article.ArticleHead;
import org.newsprint.change.TrackPerKey;
import org.newsprint.coverage.CopyKind;
import org.newsprint.stance.ArticleStance;

/**
 * Puts the articles of one story side by side: who shifted the stance, and the story as a whole.
 */
final class TellStory implements TrackPerKey.View<StoryMember, StoryFact> {
  private static final long serialVersionUID = 1L;

  @Override
  public List<StoryFact> of(String clusterId, List<StoryMember> members) {
    Map<String, StoryMember> byId =
        members.stream().collect(toMap(StoryMember::id, member -> member, (a, b) -> a));
    List<StoryFact> facts = new ArrayList<>(members.size() + 1);
    for (StoryMember member : members) {
      boolean copied = member.id().equals(clusterId) && members.size() > 1;
      facts.add(
          new CoveredArticle(
              member.scored(),
              clusterId,
              member.link(),
              member.embedded(),
              stanceShift(member, byId),
              copied));
    }
    if (members.size() > 1) {
      facts.add(cluster(clusterId, members));
    }
    return facts;
  }

  private static Optional<Double> stanceShift(StoryMember member, Map<String, StoryMember> byId) {
    return member
        .link()
        .flatMap(link -> Optional.ofNullable(byId.get(link.copiedFrom())))
        .flatMap(original -> original.scored().stance().ownVoice())
        .flatMap(
            original ->
                member.scored().stance().ownVoice().map(own -> Scores.rounded(own - original)));
  }

  private static Cluster cluster(String clusterId, List<StoryMember> members) {
    // The root is the article of this id; while it is still under way, the earliest stands for it.
    StoryMember root =
        members.stream()
            .min(
                Comparator.<StoryMember, Boolean>comparing(member -> !member.id().equals(clusterId))
                    .thenComparing(member -> member.scored().head().publishedAt())
                    .thenComparing(StoryMember::id))
            .orElseThrow();
    ArticleHead first = root.scored().head();
    return new Cluster(
        clusterId,
        first.title(),
        first.outlet(),
        first.publishedAt(),
        latest(members),
        members.size(),
        (int) members.stream().map(member -> member.scored().head().outlet()).distinct().count(),
        count(members, CopyKind.EXACT),
        count(members, CopyKind.NEAR),
        count(members, CopyKind.EXCERPT),
        count(members, CopyKind.SPUN),
        root.scored().stance().stance(),
        extreme(members, Math::min),
        extreme(members, Math::max));
  }

  private static Instant latest(List<StoryMember> members) {
    return members.stream()
        .map(member -> member.scored().head().publishedAt())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static int count(List<StoryMember> members, CopyKind kind) {
    return (int)
        members.stream()
            .flatMap(member -> member.link().stream())
            .filter(link -> link.kind() == kind)
            .count();
  }

  private static Optional<Double> extreme(
      List<StoryMember> members, BinaryOperator<Double> choice) {
    return members.stream()
        .map(StoryMember::scored)
        .map(scored -> scored.stance())
        .map(ArticleStance::stance)
        .flatMap(Optional::stream)
        .reduce(choice);
  }
}
