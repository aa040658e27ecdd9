package org.newsprint.aggregate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.newsprint.article.Articles.NOON;
import static org.newsprint.coverage.Links.link;
import static org.newsprint.stance.Scored.scored;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsprint.coverage.CopyKind;
import org.newsprint.coverage.Links;
import org.newsprint.coverage.Placement;
import org.newsprint.stance.Scored;
import org.newsprint.stance.ScoredArticle;

class TellStoryTest {
  private static final ScoredArticle ROOT =
      scored("a").outlet("a.org").title("Ban it").at(NOON).stance(0.5).ownVoice(1).build();
  private static final ScoredArticle COPY =
      scored("b").outlet("b.org").at(NOON.plusSeconds(60)).stance(-0.75).ownVoice(-0.3333).build();
  private static final Placement PLACEMENT = link("b", "a").kind(CopyKind.EXACT).in("a");

  @Test
  void join_articleAlone_hasNoPlacement() {
    assertThat(join(ArticleFact.of(ROOT)), is(List.of(new StoryMember(ROOT, Optional.empty()))));
  }

  @Test
  void join_articleAndPlacement_areOneInEitherOrder() {
    List<StoryMember> expected = List.of(new StoryMember(COPY, Optional.of(PLACEMENT)));
    assertThat(join(ArticleFact.of(COPY), ArticleFact.of(PLACEMENT)), is(expected));
    assertThat(join(ArticleFact.of(PLACEMENT), ArticleFact.of(COPY)), is(expected));
  }

  @Test
  void join_placementWithoutArticle_waits() {
    assertThat(join(ArticleFact.of(PLACEMENT)), is(List.of()));
  }

  @Test
  void member_originalAndCopy_belongToTheRootsCluster() {
    assertThat(new StoryMember(ROOT, Optional.empty()).clusterId(), is("a"));
    assertThat(new StoryMember(COPY, Optional.of(PLACEMENT)).clusterId(), is("a"));
    assertThat(new StoryMember(ROOT, Optional.empty()).link(), is(Optional.empty()));
  }

  @Test
  void tell_singleArticle_isNoCluster() {
    assertThat(
        tell(original(ROOT)),
        is(
            List.of(
                new CoveredArticle(
                    ROOT, "a", Optional.empty(), Optional.empty(), Optional.empty(), false))));
  }

  @Test
  void tell_originalAndCopy_areCoveredAndMakeACluster() {
    assertThat(
        tell(new StoryMember(COPY, Optional.of(PLACEMENT)), original(ROOT)),
        containsInAnyOrder(
            new CoveredArticle(
                ROOT, "a", Optional.empty(), Optional.empty(), Optional.empty(), true),
            new CoveredArticle(
                COPY, "a", PLACEMENT.copy(), Optional.empty(), Optional.of(-1.3333), false),
            new Cluster(
                "a",
                Optional.of("Ban it"),
                "a.org",
                NOON,
                NOON.plusSeconds(60),
                2,
                2,
                1,
                0,
                0,
                0,
                Optional.of(0.5),
                Optional.of(-0.75),
                Optional.of(0.5))));
  }

  @Test
  void tell_copiesOfEveryKind_areCountedApartAndOutletsOnce() {
    Cluster cluster =
        cluster(
            original(scored("a").outlet("a.org")),
            copy("b", "a.org", CopyKind.EXACT),
            copy("c", "c.org", CopyKind.NEAR),
            copy("d", "c.org", CopyKind.NEAR),
            copy("e", "e.org", CopyKind.EXCERPT),
            copy("f", "f.org", CopyKind.SPUN));
    assertThat(cluster.articles(), is(6));
    assertThat(cluster.outlets(), is(4));
    assertThat(cluster.exact(), is(1));
    assertThat(cluster.near(), is(2));
    assertThat(cluster.excerpts(), is(1));
    assertThat(cluster.spun(), is(1));
    assertThat(cluster.originalStance(), is(Optional.empty()));
    assertThat(cluster.stanceMin(), is(Optional.empty()));
  }

  @Test
  void tell_copyOfTheSameInstant_leavesTheRootFirst() {
    Cluster cluster = cluster(copy("b", "b.org", CopyKind.EXACT), original(ROOT));
    assertThat(cluster.firstOutlet(), is("a.org"));
    assertThat(cluster.title(), is(Optional.of("Ban it")));
  }

  @Test
  void tell_rootThatHasNotComeYet_startsWithTheEarliest() {
    Cluster cluster =
        cluster(copy("c", "c.org", CopyKind.EXACT), copy("b", "b.org", CopyKind.EXACT));
    assertThat(cluster.id(), is("a"));
    assertThat(cluster.firstOutlet(), is("b.org"));
  }

  @Test
  void stanceShift_copyOfACopy_isAgainstWhatItCopies() {
    StoryMember third =
        new StoryMember(
            scored("c").ownVoice(0.2).build(),
            Optional.of(link("c", "b").sourceAt(NOON.plusSeconds(60)).in("a")));
    List<StoryFact> facts =
        tell(original(ROOT), new StoryMember(COPY, Optional.of(PLACEMENT)), third);
    assertThat(shift(facts, "c"), is(Optional.of(0.5333)));
    assertThat(shift(facts, "b"), is(Optional.of(-1.3333)));
    assertThat(shift(facts, "a"), is(Optional.empty()));
  }

  @Test
  void stanceShift_eitherWithoutOwnVoice_isNone() {
    StoryMember silent = copy("b", "b.org", CopyKind.EXACT);
    assertThat(shift(tell(original(ROOT), silent), "b"), is(Optional.empty()));
    StoryMember outspoken = new StoryMember(COPY, Optional.of(PLACEMENT));
    assertThat(shift(tell(original(scored("a")), outspoken), "b"), is(Optional.empty()));
    assertThat(
        shift(tell(original(ROOT), copy(scored("b").ownVoice(1), CopyKind.EXACT)), "b"),
        is(Optional.of(0.0)));
  }

  @Test
  void tell_anyOrder_tellsTheSameStory() {
    List<StoryMember> members =
        new ArrayList<>(
            List.of(
                original(ROOT),
                new StoryMember(COPY, Optional.of(PLACEMENT)),
                copy("c", "c.org", CopyKind.NEAR),
                copy("d", "d.org", CopyKind.SPUN)));
    List<StoryFact> expected = new TellStory().of("a", members);
    Random random = new Random(1);
    for (int round = 0; round < 10; round++) {
      Collections.shuffle(members, random);
      assertThat(
          new TellStory().of("a", members), containsInAnyOrder(expected.toArray(new StoryFact[0])));
    }
  }

  private static StoryMember original(Scored article) {
    return original(article.build());
  }

  private static StoryMember original(ScoredArticle article) {
    return new StoryMember(article, Optional.empty());
  }

  private static StoryMember copy(String id, String outlet, CopyKind kind) {
    return new StoryMember(
        scored(id).outlet(outlet).build(), Optional.of(link(id, "a").kind(kind).in("a")));
  }

  private static StoryMember copy(Scored article, CopyKind kind) {
    Links link = link("b", "a").kind(kind).lag(Duration.ofMinutes(1));
    return new StoryMember(article.build(), Optional.of(link.in("a")));
  }

  private static List<StoryMember> join(ArticleFact... facts) {
    return new JoinPlacement().of("id", List.of(facts));
  }

  private static List<StoryFact> tell(StoryMember... members) {
    return new TellStory().of("a", List.of(members));
  }

  private static Cluster cluster(StoryMember... members) {
    return tell(members).stream()
        .filter(Cluster.class::isInstance)
        .map(Cluster.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Optional<Double> shift(List<StoryFact> facts, String id) {
    return facts.stream()
        .filter(CoveredArticle.class::isInstance)
        .map(CoveredArticle.class::cast)
        .filter(article -> article.scored().head().id().equals(id))
        .findFirst()
        .orElseThrow()
        .stanceShift();
  }
}
