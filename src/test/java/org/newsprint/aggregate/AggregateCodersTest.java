package org.newsprint.aggregate;

import static org.newsprint.article.Articles.NOON;
import static org.newsprint.codec.RoundTrips.assertRoundTrip;
import static org.newsprint.coverage.Links.link;
import static org.newsprint.stance.Scored.scored;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsprint.coverage.Placement;
import org.newsprint.stance.ScoredArticle;

class AggregateCodersTest {
  private static final ScoredArticle SCORED =
      scored("é").title("T").stance(-0.3333).ownVoice(0).quoted(1, "Ann").insufficient().build();
  private static final Placement PLACEMENT = link("b", "a").headlineChanged().in("root");
  private static final Cluster FULL =
      new Cluster(
          "a",
          Optional.of("T"),
          "a.org",
          NOON,
          NOON.plusSeconds(1),
          15,
          5,
          1,
          2,
          3,
          8,
          Optional.of(0.1),
          Optional.of(-1.0),
          Optional.of(1.0));
  private static final Cluster BARE =
      new Cluster(
          "",
          Optional.empty(),
          "",
          NOON,
          NOON,
          2,
          1,
          0,
          0,
          0,
          1,
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  @Test
  void articleFact_eitherHalf_comesBackEqual() throws IOException {
    assertRoundTrip(new ArticleFactCoder(), ArticleFact.of(SCORED), ArticleFact.of(PLACEMENT));
  }

  @Test
  void storyMember_originalAndCopy_comeBackEqual() throws IOException {
    assertRoundTrip(
        new StoryMemberCoder(),
        new StoryMember(SCORED, Optional.empty()),
        new StoryMember(SCORED, Optional.of(PLACEMENT)));
  }

  @Test
  void coveredArticle_originalAndCopy_comeBackEqual() throws IOException {
    assertRoundTrip(
        CoveredArticleCoder.of(),
        Covered.copiedOriginal(scored("a")),
        new CoveredArticle(
            SCORED, "root", PLACEMENT.copy(), PLACEMENT.copy(), Optional.of(-2.0), false));
  }

  @Test
  void cluster_fullAndBare_comeBackEqual() throws IOException {
    assertRoundTrip(ClusterCoder.of(), FULL, BARE);
  }

  @Test
  void storyFact_eitherKind_comesBackEqual() throws IOException {
    assertRoundTrip(new StoryFactCoder(), FULL, Covered.original(scored("a")));
  }

  @Test
  void outletAndSighting_comeBackEqual() throws IOException {
    assertRoundTrip(OutletCoder.of(), new Outlet("a.org", NOON, NOON.plusNanos(1), Long.MAX_VALUE));
    assertRoundTrip(
        new OutletSightingCoder(),
        OutletSighting.of("", Instant.MIN),
        new OutletSighting("é", Instant.MIN, Instant.MAX, Long.MAX_VALUE));
  }

  @Test
  void runCounts_alsoNegativeOnes_comeBackEqual() throws IOException {
    assertRoundTrip(
        RunCountsCoder.of(), RunCounts.NONE, new RunCounts(1, -2, 3, -4, Long.MIN_VALUE, 6, -7));
  }

  @Test
  void runKey_comesBackEqual() throws IOException {
    assertRoundTrip(RunKeyCoder.of(), new RunKey("id", "é", NOON, "DirectRunner", "0.1.0"));
  }

  @Test
  void windowKey_everySubjectAndGrain_comesBackEqual() throws IOException {
    for (WindowKey.Subject subject : WindowKey.Subject.values()) {
      for (Grain grain : Grain.values()) {
        assertRoundTrip(
            WindowKeyCoder.of(), new WindowKey(subject, "topic", grain, NOON, "a.org", "b.org"));
      }
    }
  }
}
