package org.newsprint.coverage;

import static java.util.stream.Collectors.toMap;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.newsprint.article.Articles.NOON;
import static org.newsprint.codec.RoundTrips.assertRoundTrip;
import static org.newsprint.coverage.Links.link;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RootsTest {
  @Test
  void of_noLinks_placesNothing() {
    assertThat(Roots.of(List.of()), is(empty()));
  }

  @Test
  void of_oneLink_placesBothArticlesInTheStoryOfTheEarlier() {
    CoverageLink link = between("a", "b").build();
    assertThat(
        Roots.of(List.of(link)),
        is(
            List.of(
                placed("a", "a", Optional.empty(), Optional.empty()),
                placed("b", "a", Optional.of(link), Optional.empty()))));
  }

  @Test
  void of_severalLinksOfOneCopy_copiesTheEarliest() {
    CoverageLink early = between("a", "c").build();
    CoverageLink late = between("b", "c").build();
    assertThat(place("c", late, early).copy(), is(Optional.of(early)));
    assertThat(place("c", early, late).copy(), is(Optional.of(early)));
  }

  @Test
  void of_sourcesOfOneTime_copiesTheSmallestId() {
    CoverageLink a = link("z", "a").build();
    CoverageLink b = link("z", "b").build();
    assertThat(place("z", b, a).copy(), is(Optional.of(a)));
  }

  @Test
  void of_articleThatCopiesTwoStories_joinsThemUnderTheEarliest() {
    assertThat(
        clusters(between("a", "b"), between("c", "d"), between("b", "e"), between("d", "e")),
        is(Map.of("a", "a", "b", "a", "c", "a", "d", "a", "e", "a")));
    // Nobody but e and the direct copies copied anything.
    assertThat(
        place("c", build(between("a", "b"), between("c", "e"), between("b", "e"))).copy(),
        is(Optional.empty()));
  }

  @Test
  void of_longChainShuffled_isOneStory() {
    List<CoverageLink> chain = new ArrayList<>();
    for (int i = 1; i < 10_000; i++) {
      chain.add(link("n" + i, "n" + (i - 1)).sourceAt(NOON.plusSeconds(i)).lag(SECOND).build());
    }
    Collections.shuffle(chain, new Random(1));
    assertThat(
        Roots.of(chain).stream().map(Placement::clusterId).distinct().toList(), is(List.of("n0")));
  }

  @Test
  void of_weakLinkOfALoneArticle_bringsItIntoTheStory() {
    CoverageLink weak = between("b", "c").weak().build();
    assertThat(
        place("c", between("a", "b").build(), weak),
        is(placed("c", "a", Optional.of(weak), Optional.empty())));
    // The earlier of the two can be the lone one; it copies nobody.
    CoverageLink weakFirst = between("a", "c").weak().build();
    assertThat(
        place("a", between("b", "c").build(), weakFirst),
        is(placed("a", "a", Optional.empty(), Optional.empty())));
    assertThat(clusters(between("b", "c"), between("a", "c").weak()).get("b"), is("a"));
  }

  @Test
  void of_weakLinkBetweenTwoStories_joinsNothing() {
    assertThat(
        clusters(between("a", "b"), between("c", "d"), between("b", "c").weak()),
        is(Map.of("a", "a", "b", "a", "c", "c", "d", "c")));
  }

  @Test
  void of_weakLinksInARow_doNotChain() {
    assertThat(
        clusters(between("a", "b").weak(), between("b", "c").weak(), between("c", "d").weak()),
        is(Map.of("a", "a", "b", "a", "c", "c", "d", "c")));
  }

  @Test
  void of_weakLinksToALoneArticleAndAStory_prefersTheStory() {
    assertThat(
        clusters(between("a", "d").weak(), between("b", "c"), between("c", "d").weak()),
        is(Map.of("b", "b", "c", "b", "d", "b")));
  }

  @Test
  void of_weakLinkBesideAVerifiedOne_isNoCopy() {
    CoverageLink verified = between("b", "c").build();
    assertThat(
        place("c", between("a", "c").weak().build(), verified).copy(), is(Optional.of(verified)));
  }

  @Test
  void of_embedding_isTakenDownAndJoinsNothing() {
    CoverageLink first = between("a", "c").kind(CopyKind.ORIGINAL).build();
    CoverageLink second = between("b", "c").kind(CopyKind.ORIGINAL).build();
    assertThat(
        Roots.of(List.of(second, first)),
        is(List.of(placed("c", "c", Optional.empty(), Optional.of(first)))));
  }

  @Test
  void coders_linkAndPlacement_comeBackEqual() throws IOException {
    CoverageLink link = between("a", "b").weak().headlineChanged().build();
    assertRoundTrip(CoverageLinkCoder.of(), link, between("a", "b").build());
    assertRoundTrip(
        PlacementCoder.of(),
        placed("b", "a", Optional.of(link), Optional.empty()),
        placed("b", "b", Optional.empty(), Optional.of(link)));
  }

  private static final Duration SECOND = Duration.ofSeconds(1);

  /** A link of two articles that were published in the order of their one-letter ids. */
  private static Links between(String earlier, String later) {
    return link(later, earlier)
        .sourceAt(NOON.plusSeconds(earlier.charAt(0)))
        .lag(Duration.ofSeconds(later.charAt(0) - earlier.charAt(0)));
  }

  private static Placement placed(
      String article, String root, Optional<CoverageLink> copy, Optional<CoverageLink> embedded) {
    return new Placement(article, root, NOON.plusSeconds(root.charAt(0)), copy, embedded);
  }

  private static CoverageLink[] build(Links... links) {
    return Arrays.stream(links).map(Links::build).toArray(CoverageLink[]::new);
  }

  private static Placement place(String article, CoverageLink... links) {
    return Roots.of(List.of(links)).stream()
        .filter(placement -> placement.articleId().equals(article))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> clusters(Links... links) {
    return Roots.of(List.of(build(links))).stream()
        .collect(toMap(Placement::articleId, Placement::clusterId, (x, y) -> x, TreeMap::new));
  }
}
