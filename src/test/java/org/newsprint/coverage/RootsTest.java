package org.newsprint.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.newsprint.article.Articles.NOON;
import static org.newsprint.codec.RoundTrips.assertRoundTrip;
import static org.newsprint.coverage.Links.link;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RootsTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  @Test
  void of_noLinks_placesNothing() {
    assertThat(new Roots().of("all", List.of()), is(empty()));
  }

  @Test
  void of_severalLinksOfOneCopy_takesTheEarliestSource() {
    CoverageLink later = link("c", "b").sourceAt(NOON.plusSeconds(1)).lag(SECOND).build();
    CoverageLink earlier = link("c", "a").sourceAt(NOON).lag(SECOND.multipliedBy(2)).build();
    List<Placement> expected = List.of(new Placement(earlier, "a"));
    assertThat(new Roots().of("all", List.of(later, earlier)), is(expected));
    assertThat(new Roots().of("all", List.of(earlier, later)), is(expected));
  }

  @Test
  void of_sourcesOfOneTime_takesTheSmallestId() {
    CoverageLink a = link("c", "a").build();
    CoverageLink b = link("c", "b").build();
    assertThat(new Roots().of("all", List.of(b, a)), is(List.of(new Placement(a, "a"))));
  }

  @Test
  void of_longChain_resolvesToItsRoot() {
    List<CoverageLink> chain = new ArrayList<>();
    for (int i = 1; i < 10_000; i++) {
      chain.add(link("a" + i, "a" + (i - 1)).sourceAt(NOON.plusSeconds(i)).lag(SECOND).build());
    }
    Collections.shuffle(chain, new Random(1));
    List<Placement> placements = new Roots().of("all", chain);
    assertThat(placements.size(), is(9_999));
    assertThat(
        placements.stream().map(Placement::clusterId).distinct().toList(), is(List.of("a0")));
  }

  @Test
  void of_chainWithinOneInstant_followsTheIds() {
    CoverageLink second = link("b", "a").lag(Duration.ZERO).build();
    CoverageLink third = link("c", "b").lag(Duration.ZERO).build();
    assertThat(
        new Roots().of("all", List.of(third, second)),
        is(List.of(new Placement(second, "a"), new Placement(third, "a"))));
  }

  @Test
  void of_twoStories_keepsThemApart() {
    CoverageLink one = link("b", "a").build();
    CoverageLink other = link("d", "c").build();
    assertThat(
        new Roots().of("all", List.of(other, one)),
        is(List.of(new Placement(one, "a"), new Placement(other, "c"))));
  }

  @Test
  void coders_anyPlacement_comesBackEqual() throws IOException {
    for (CopyKind kind : CopyKind.values()) {
      assertRoundTrip(CoverageLinkCoder.of(), link("é", "").kind(kind).similarity(0.1).build());
    }
    assertRoundTrip(
        PlacementCoder.of(), link("b", "a").headlineChanged().in("a"), link("c", "b").in("root"));
  }
}
