package org.newsprint.evaluate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoverageScoreTest {
  private static final double EXACTLY = 1e-12;

  @Test
  void score_judgedPairs_countsGreyOnesNeitherWay() {
    LabelledSet set = judged(documents("a b c d e", "1 1 3 4 4"), "ab de", "ac");
    // Of ab, ac and bc the first is a copy, the second grey and the third wrong; de is missed.
    CoverageScore score = CoverageScore.of(set, assigned("a b c d e", "x x x y z"));
    assertThat(score.pairs(), is(new PairCounts(1, 1, 1)));
    assertThat(score.pairs().precision(), is(0.5));
    assertThat(score.pairs().recall(), is(0.5));
    assertThat(score.pairs().f1(), is(0.5));
    assertThat(score.clusters(), is(1L));
    assertThat(score.largest(), is(3L));
  }

  @Test
  void score_greyPairApart_isNotMissed() {
    LabelledSet set = judged(documents("a b c", "1 1 3"), "ab", "ac");
    CoverageScore score = CoverageScore.of(set, assigned("a b c", "x x y"));
    assertThat(score.pairs(), is(new PairCounts(1, 0, 0)));
  }

  @Test
  void score_pairCopyAndGrey_isACopy() {
    LabelledSet set = judged(documents("a b", "1 1"), "ab", "ba");
    CoverageScore score = CoverageScore.of(set, assigned("a b", "x x"));
    assertThat(score.pairs(), is(new PairCounts(1, 0, 0)));
  }

  @Test
  void score_withoutPairs_takesThoseOfAClusterForCopies() {
    LabelledSet set = clustered(documents("a b c d e", "1 1 1 2 2"));
    // Found are ab, cd, ce and de.
    CoverageScore score = CoverageScore.of(set, assigned("a b c d e", "x x y y y"));
    assertThat(score.pairs(), is(new PairCounts(2, 2, 2)));
    // 2 shared of 4 and 4 pairs; 4 * 4 / 10 by chance: (2 - 1.6) / (4 - 1.6).
    assertThat(score.adjustedRand(), is(closeTo(1 / 6.0, EXACTLY)));
    assertThat(score.clusters(), is(2L));
  }

  @Test
  void score_oneClusterSplit_hasTheKnownRandIndex() {
    LabelledSet set = clustered(documents("a b c d", "1 1 2 2"));
    // 1 shared of 2 and 1 pairs; 2 * 1 / 6 by chance: (1 - 1/3) / (3/2 - 1/3).
    CoverageScore score = CoverageScore.of(set, assigned("a b c d", "x x y z"));
    assertThat(score.adjustedRand(), is(closeTo(4 / 7.0, EXACTLY)));
  }

  @Test
  void score_allTogetherAgainstAllApart_hasRandIndexZero() {
    LabelledSet set = clustered(documents("a b c d", "1 1 1 1"));
    CoverageScore score = CoverageScore.of(set, assigned("a b c d", "w x y z"));
    assertThat(score.adjustedRand(), is(0.0));
    assertThat(score.pairs(), is(new PairCounts(0, 0, 6)));
    assertThat(score.pairs().f1(), is(0.0));
  }

  @Test
  void score_singletonsKeptApart_isPerfect() {
    LabelledSet set = clustered(documents("a b c", "1 2 3"));
    CoverageScore score = CoverageScore.of(set, assigned("a b c", "a b c"));
    assertThat(score.pairs(), is(new PairCounts(0, 0, 0)));
    assertThat(score.pairs().f1(), is(1.0));
    assertThat(score.adjustedRand(), is(1.0));
    assertThat(score.clusters(), is(0L));
    assertThat(score.largest(), is(1L));
  }

  @Test
  void score_oneDocument_isPerfect() {
    CoverageScore score = CoverageScore.of(clustered(documents("a", "1")), assigned("a", "a"));
    assertThat(score.adjustedRand(), is(1.0));
    assertThat(score.pairs().f1(), is(1.0));
  }

  @Test
  void score_kinds_countEachPairForBothItsDocuments() {
    List<LabelledDocument> documents =
        List.of(
            document("a", "1", "source"),
            document("b", "1", "light"),
            document("c", "1", "heavy"),
            document("d", "4", "none"));
    // ab is found; ac is not, and bc is judged by nobody.
    LabelledSet set = judged(documents, "ab ac", "");
    CoverageScore score = CoverageScore.of(set, assigned("a b c d", "x x y z"));
    assertThat(
        score.recallByKind(),
        is(
            Map.of(
                "source", new Recall(1, 2), "light", new Recall(1, 1), "heavy", new Recall(0, 1))));
  }

  @Test
  void score_withoutPairs_equalsThatOfAllPairsListed() {
    Random random = new Random(7);
    List<LabelledDocument> documents = new ArrayList<>();
    Map<String, String> found = new HashMap<>();
    for (int i = 0; i < 60; i++) {
      documents.add(document("d" + i, "c" + random.nextInt(9), "k" + random.nextInt(3)));
      found.put("d" + i, "f" + random.nextInt(12));
    }
    Set<IdPair> copies = new HashSet<>();
    for (LabelledDocument one : documents) {
      documents.stream()
          .filter(other -> !other.id().equals(one.id()) && other.cluster().equals(one.cluster()))
          .forEach(other -> copies.add(new IdPair(one.id(), other.id())));
    }
    LabelledSet listed = new LabelledSet(documents, Optional.of(new JudgedPairs(copies, Set.of())));
    assertThat(CoverageScore.of(clustered(documents), found), is(CoverageScore.of(listed, found)));
  }

  @Test
  void score_clusterOfMany_countsItsPairsWithoutListingThem() {
    List<LabelledDocument> documents = new ArrayList<>();
    Map<String, String> found = new HashMap<>();
    for (int i = 0; i < 200_000; i++) {
      documents.add(document("d" + i, "c" + i / 2, "k"));
      found.put("d" + i, "all");
    }
    CoverageScore score = CoverageScore.of(clustered(documents), found);
    assertThat(score.pairs(), is(new PairCounts(100_000, 19_999_900_000L - 100_000, 0)));
    assertThat(score.recallByKind(), is(Map.of("k", new Recall(200_000, 200_000))));
  }

  @Test
  void score_documentInNoCluster_isRefused() {
    LabelledSet set = clustered(documents("a b", "1 1"));
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class, () -> CoverageScore.of(set, assigned("a", "x")));
    assertThat(refusal.getMessage(), containsString("in no cluster: b"));
  }

  private static LabelledSet clustered(List<LabelledDocument> documents) {
    return new LabelledSet(documents, Optional.empty());
  }

  private static LabelledSet judged(List<LabelledDocument> documents, String copies, String grey) {
    return new LabelledSet(documents, Optional.of(new JudgedPairs(pairs(copies), pairs(grey))));
  }

  /** Pairs of ids of one letter. */
  private static Set<IdPair> pairs(String pairs) {
    Set<IdPair> set = new HashSet<>();
    Stream.of(pairs.split(" "))
        .filter(pair -> !pair.isEmpty())
        .forEach(pair -> set.add(new IdPair(pair.substring(0, 1), pair.substring(1))));
    return set;
  }

  private static List<LabelledDocument> documents(String ids, String clusters) {
    List<LabelledDocument> documents = new ArrayList<>();
    assigned(ids, clusters)
        .forEach(
            (id, cluster) ->
                documents.add(
                    new LabelledDocument(id, cluster, Optional.empty(), Optional.empty())));
    return documents;
  }

  private static LabelledDocument document(String id, String cluster, String kind) {
    return new LabelledDocument(id, cluster, Optional.of(kind), Optional.empty());
  }

  private static Map<String, String> assigned(String ids, String clusters) {
    Map<String, String> assigned = new HashMap<>();
    StringTokenizer cluster = new StringTokenizer(clusters);
    Collections.list(new StringTokenizer(ids))
        .forEach(id -> assigned.put((String) id, cluster.nextToken()));
    return assigned;
  }
}
