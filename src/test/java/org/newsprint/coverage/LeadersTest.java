package org.newsprint.coverage;

import static java.time.Duration.ofSeconds;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.newsprint.article.Articles.NOON;
import static org.newsprint.article.Articles.article;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.newsprint.article.Articles;
import org.newsprint.fingerprint.Fingerprint;
import org.newsprint.fingerprint.Fingerprints;

class LeadersTest {
  private static final String TEXT = Texts.distinct("w", 100);
  private static final String EDITED = TEXT + " " + Texts.distinct("more", 5);
  private static final Duration HORIZON = Cover.USUAL.horizon();

  @Test
  void links_articleThatCopiesNobody_hasNone() {
    assertThat(
        place(article("a").text(TEXT), article("b").text(Texts.distinct("x", 100))),
        is(anEmptyMap()));
  }

  @Test
  void links_copy_saysWhomWhenAndHow() {
    Map<String, Placement> placements =
        place(
            article("a").outlet("a.org").title("Ban it").at(NOON).text(TEXT),
            article("b").title("Ban it!").at(NOON.plusSeconds(5_430)).text(EDITED));
    CoverageLink link =
        new CoverageLink(
            "b", NOON.plusSeconds(5_430), "a", NOON, "a.org", CopyKind.NEAR, 1.0, true);
    assertThat(placements, is(Map.of("b", new Placement(link, "a"))));
    assertThat(link.lagMinutes(), is(90L));
  }

  @Test
  void links_severalSources_leadToTheEarliest() {
    Map<String, Placement> placements =
        place(
            article("z").at("2020-06-10T11:00:00Z").text(TEXT),
            article("b").at("2020-06-10T12:00:00Z").text(TEXT),
            article("c").at("2020-06-10T13:00:00Z").text(EDITED));
    assertThat(sources(placements), is(Map.of("b", "z", "c", "z")));
  }

  @Test
  void links_equalTimes_leadToTheSmallestId() {
    assertThat(
        sources(place(article("c").text(TEXT), article("a").text(TEXT), article("b").text(TEXT))),
        is(Map.of("b", "a", "c", "a")));
  }

  @Test
  void links_sourceAtTheHorizon_isStillCompared() {
    assertThat(
        sources(
            place(
                article("a").at(NOON).text(TEXT), article("b").at(NOON.plus(HORIZON)).text(TEXT))),
        is(Map.of("b", "a")));
  }

  @Test
  void links_sourceBeyondTheHorizon_isForgotten() {
    assertThat(
        place(
            article("a").at(NOON).text(TEXT),
            article("b").at(NOON.plus(HORIZON).plusMillis(1)).text(TEXT)),
        is(anEmptyMap()));
  }

  @Test
  void links_leaderBeyondTheHorizon_isFollowedByTheNext() {
    // b copies a and is no leader; when a is too old, c leads, and d copies c.
    Map<String, Placement> placements =
        place(
            article("a").at(NOON).text(TEXT),
            article("b").at(NOON.plus(HORIZON)).text(TEXT),
            article("c").at(NOON.plus(HORIZON).plusSeconds(1)).text(TEXT),
            article("d").at(NOON.plus(HORIZON).plusSeconds(2)).text(TEXT));
    assertThat(sources(placements), is(Map.of("b", "a", "d", "c")));
    assertThat(roots(placements), is(Map.of("b", "a", "d", "c")));
  }

  @Test
  void links_copyOfACopy_leadsToTheLeader() {
    Map<String, Placement> placements =
        place(
            article("a").at("2020-06-10T11:00:00Z").text(TEXT),
            article("b").at("2020-06-10T12:00:00Z").text(EDITED),
            article("c").at("2020-06-10T13:00:00Z").text(EDITED));
    assertThat(sources(placements), is(Map.of("b", "a", "c", "a")));
  }

  @Test
  void links_chainOfExcerpts_resolveToTheRoot() {
    // Each holds half of the one before, and nothing of the one before that.
    Cover loose = new Cover(new Overlap(0.4), HORIZON, 3);
    Map<String, Placement> placements =
        loose.placements(
            List.of(
                of(article("a").at("2020-06-10T11:00:00Z").text(words("p", "q"))),
                of(article("b").at("2020-06-10T12:00:00Z").text(words("q", "r"))),
                of(article("c").at("2020-06-10T13:00:00Z").text(words("r", "s")))));
    assertThat(sources(placements), is(Map.of("b", "a", "c", "b")));
    assertThat(roots(placements), is(Map.of("b", "a", "c", "a")));
  }

  @Test
  void headlineChanged_headlineThatIsMissing_isNoChange() {
    assertThat(headlineChanged(article("a").title("Ban it"), article("b")), is(false));
    assertThat(headlineChanged(article("a"), article("b").title("Ban it")), is(false));
    assertThat(
        headlineChanged(article("a").title("Ban it"), article("b").title("Ban it")), is(false));
    assertThat(
        headlineChanged(article("a").title("Ban it"), article("b").title("Ban them")), is(true));
  }

  @Test
  void links_textWithoutWords_haveNone() {
    assertThat(place(article("a").text("…"), article("b").text("…")), is(anEmptyMap()));
  }

  @Test
  void links_sameShortText_isAnExactCopy() {
    Map<String, Placement> placements =
        place(article("a").text("Ban it"), article("b").text("ban it!"));
    assertThat(sources(placements), is(Map.of("b", "a")));
  }

  @Test
  void links_thousandsOfCopiesOfALongText_takeLinearlyManyComparisons() {
    // Each comparison reads 40,000 3-grams: 2,000 take a moment, 2,000,000 take minutes.
    String text = Texts.distinct("w", 20_000);
    List<Fingerprint> copies = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      // Distinct endings: the digest settles no comparison.
      copies.add(of(article("a" + i).at(NOON.plusSeconds(i)).text(text + " end" + i)));
    }
    Map<String, Placement> placements =
        assertTimeout(ofSeconds(20), () -> Cover.USUAL.placements(copies));
    assertThat(placements.size(), is(1_999));
    assertThat(roots(placements).values().stream().distinct().toList(), is(List.of("a0")));
  }

  private static String words(String first, String second) {
    return Texts.distinct(first, 100) + " " + Texts.distinct(second, 100);
  }

  private static boolean headlineChanged(Articles source, Articles copy) {
    return place(source.text(TEXT), copy.text(TEXT))
        .values()
        .iterator()
        .next()
        .link()
        .headlineChanged();
  }

  private static Map<String, Placement> place(Articles... articles) {
    return Cover.USUAL.placements(Arrays.stream(articles).map(LeadersTest::of).toList());
  }

  private static Fingerprint of(Articles article) {
    return Fingerprints.of(article.build());
  }

  private static Map<String, String> sources(Map<String, Placement> placements) {
    return mapped(placements, placement -> placement.link().copiedFrom());
  }

  private static Map<String, String> roots(Map<String, Placement> placements) {
    return mapped(placements, Placement::clusterId);
  }

  private static Map<String, String> mapped(
      Map<String, Placement> placements, Function<Placement, String> value) {
    Map<String, String> mapped = new TreeMap<>();
    placements.forEach((id, placement) -> mapped.put(id, value.apply(placement)));
    return mapped;
  }
}
