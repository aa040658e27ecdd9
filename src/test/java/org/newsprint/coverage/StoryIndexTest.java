package org.newsprint.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.newsprint.article.Articles.NOON;
import static org.newsprint.coverage.Links.link;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsprint.change.Change;

class StoryIndexTest {
  private static final CoverageLink AB = at("b", 2, "a", 1);
  private static final CoverageLink CD = at("d", 4, "c", 3);
  private static final CoverageLink BD = at("d", 4, "b", 2);

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @Test
  void takeCounts_copiesAddedAndTakenBack_areCountedByKind() {
    StoryIndex index = new StoryIndex();
    index.revise(List.of(Change.added(AB), Change.added(CD)));
    assertThat(index.takeCounts(), is(Map.of("copies_near", 2L)));
    assertThat(index.takeCounts(), is(Map.of()));
    index.revise(List.of(Change.removed(CD)));
    assertThat(index.takeCounts(), is(Map.of("copies_near", -1L)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void revise_anyOrderAndRetractions_endsWithTheRootsOfTheLinksLeft(long seed) {
    Random random = new Random(seed);
    List<CoverageLink> links = randomLinks(random, 25);
    List<Change<CoverageLink>> changes = new ArrayList<>();
    links.forEach(link -> changes.add(Change.added(link)));
    randomLinks(random, 15)
        .forEach(
            link -> {
              changes.add(Change.added(link));
              changes.add(Change.removed(link));
            });
    Collections.shuffle(changes, random);
    StoryIndex index = new StoryIndex();
    List<Change<Placement>> placements = new ArrayList<>();
    for (int from = 0; from < changes.size(); ) {
      int to = Math.min(changes.size(), from + 1 + random.nextInt(6));
      placements.addAll(index.revise(changes.subList(from, to)));
      from = to;
    }
    Set<Placement> left = new HashSet<>();
    Change.settled(placements).forEach(placement -> left.add(placement.value()));
    assertThat(left, is(new HashSet<>(Roots.of(new HashSet<>(links)))));
  }

  @Test
  void revise_linkOfTwoShards_staysUntilBothTakeItBack() {
    StoryIndex index = new StoryIndex();
    index.revise(List.of(Change.added(AB), Change.added(AB)));
    assertThat(index.revise(List.of(Change.removed(AB))), is(empty()));
    assertThat(index.revise(List.of(Change.removed(AB))).size(), is(2));
    assertThat(index.size(), is(0));
  }

  @Test
  void revise_storyThatIsNotTouched_isNotSaidAgain() {
    StoryIndex index = new StoryIndex();
    index.revise(List.of(Change.added(AB)));
    assertThat(
        index.revise(List.of(Change.added(CD))).stream()
            .map(change -> change.value().articleId())
            .toList(),
        containsInAnyOrder("c", "d"));
  }

  @Test
  void restored_givenPlacements_goesOnFromThem() {
    List<Placement> given = Roots.of(List.of(AB, CD));
    StoryIndex index =
        StoryIndex.restored(
            List.of(Change.added(AB), Change.added(CD)),
            given.stream().map(Change::added).toList());
    List<Change<Placement>> all = new ArrayList<>(given.stream().map(Change::added).toList());
    all.addAll(index.revise(List.of(Change.added(BD))));
    List<Placement> left = Change.settled(all).stream().map(Change::value).toList();
    assertThat(new HashSet<>(left), is(new HashSet<>(Roots.of(List.of(AB, CD, BD)))));
  }

  @Test
  void begin_story_isAsYoungAsItsYoungestArticleOrArrival() {
    StoryUpkeep upkeep = new StoryUpkeep();
    CoverageLink young = at("e", 15 * 86_400, "b", 2);
    Instant late = NOON.plus(Duration.ofDays(30));
    assertThat(
        upkeep.begin(Map.of(AB, NOON, CD, late, young, NOON)),
        is(Map.of(AB, young.publishedAt(), CD, late, young, young.publishedAt())));
    assertThat(
        upkeep.about(Set.of(AB, young), Roots.of(List.of(AB, CD, young))).stream()
            .map(Placement::articleId)
            .toList(),
        containsInAnyOrder("a", "b", "e"));
  }

  private static CoverageLink at(String later, long laterAt, String earlier, long earlierAt) {
    return link(later, earlier)
        .sourceAt(NOON.plusSeconds(earlierAt))
        .lag(Duration.ofSeconds(laterAt - earlierAt))
        .build();
  }

  private static List<CoverageLink> randomLinks(Random random, int count) {
    Set<CoverageLink> links = new HashSet<>();
    while (links.size() < count) {
      int earlier = random.nextInt(30);
      int later = earlier + 1 + random.nextInt(6);
      Links link =
          link("n" + later, "n" + earlier)
              .sourceAt(NOON.plusSeconds(earlier))
              .lag(Duration.ofSeconds(later - earlier));
      switch (random.nextInt(4)) {
        case 0 -> link.weak();
        case 1 -> link.kind(CopyKind.ORIGINAL);
        default -> link.kind(CopyKind.NEAR);
      }
      links.add(link.build());
    }
    return new ArrayList<>(links);
  }
}
