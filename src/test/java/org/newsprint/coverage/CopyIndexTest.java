package org.newsprint.coverage;

import static java.util.stream.Collectors.toMap;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.newsprint.article.Articles.NOON;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsprint.change.Change;
import org.newsprint.fingerprint.Fingerprint;
import org.newsprint.fingerprint.Fingerprints;
import org.newsprint.synthetic.CorpusPlan;
import org.newsprint.synthetic.Manner;
import org.newsprint.synthetic.SyntheticCorpus;

class CopyIndexTest {
  private static final Duration HORIZON = Duration.ofDays(14);
  private static final CopyTest TEST = new CopyTest(0.65);
  private static final List<String> STORY = Arrays.asList(Texts.distinct("w", 60).split(" ", -1));

  @Test
  void revise_storyThatOutlastsTheHorizon_linksToTheEarliestWithinIt() {
    assertThat(
        sources(links(onDay(0), onDay(10), onDay(20), onDay(22), onDay(40))),
        is(Map.of("d10", "d0", "d20", "d10", "d22", "d10")));
  }

  @Test
  void revise_exactlyAHorizonApart_isACopy() {
    Fingerprint source = Corpora.fingerprint("a", NOON, STORY);
    assertThat(
        sources(links(source, Corpora.fingerprint("b", NOON.plus(HORIZON), STORY))),
        is(Map.of("b", "a")));
    assertThat(
        links(source, Corpora.fingerprint("b", NOON.plus(HORIZON).plusMillis(1), STORY)),
        is(empty()));
  }

  @Test
  void revise_sameTime_theSmallerIdIsTheSource() {
    assertThat(
        sources(
            links(Corpora.fingerprint("b", NOON, STORY), Corpora.fingerprint("a", NOON, STORY))),
        is(Map.of("b", "a")));
  }

  @Test
  void revise_lateOriginal_takesOverTheCopies() {
    CopyIndex index = index();
    index.revise(List.of(Change.added(onDay(2)), Change.added(onDay(3))));
    assertThat(
        index.revise(List.of(Change.added(onDay(1)))).stream()
            .map(
                change ->
                    change.weight()
                        + " "
                        + change.value().articleId()
                        + " from "
                        + change.value().copiedFrom())
            .toList(),
        containsInAnyOrder("1 d2 from d1", "-1 d3 from d2", "1 d3 from d1"));
  }

  @Test
  void revise_articleTakenBack_itsCopiesFindAnotherSource() {
    CopyIndex index = index();
    index.revise(Stream.of(onDay(1), onDay(2), onDay(3)).map(Change::added).toList());
    List<Change<CoverageLink>> changes = index.revise(List.of(Change.removed(onDay(1))));
    assertThat(sources(left(changes)), is(Map.of("d3", "d2")));
    assertThat(index.size(), is(2));
  }

  @Test
  void revise_textsTooShortForGrams_exactCopiesOnly() {
    assertThat(
        sources(
            links(
                Corpora.fingerprint("a", NOON, List.of("Ban", "it")),
                Corpora.fingerprint("b", NOON.plusSeconds(1), List.of("ban", "IT!")),
                Corpora.fingerprint("c", NOON.plusSeconds(2), List.of("ban", "that")))),
        is(Map.of("b", "a")));
  }

  @Test
  void restored_sourceFreedSince_keepsWhatWasSaidAndFindsNewCopies() {
    CopyIndex before = index();
    List<Change<CoverageLink>> given =
        before.revise(Stream.of(onDay(0), onDay(10), onDay(11)).map(Change::added).toList());
    CopyIndex after =
        CopyIndex.restored(
            TEST,
            HORIZON,
            new SketchShards(1),
            0,
            Stream.of(onDay(10), onDay(11)).map(Change::added).toList(),
            given);
    List<Change<CoverageLink>> changes = after.revise(List.of(Change.added(onDay(20))));
    assertThat(sources(left(changes)), is(Map.of("d20", "d10")));
    // Placed anew, d11 keeps its freed source and gets none besides that was not there before.
    List<Change<CoverageLink>> again =
        after.revise(List.of(Change.added(Corpora.fingerprint("late", at(9), STORY))));
    List<Change<CoverageLink>> all = new ArrayList<>(given);
    all.addAll(changes);
    all.addAll(again);
    assertThat(sources(left(Change.settled(all))).get("d11"), is("d0"));
  }

  @ParameterizedTest
  @EnumSource(Manner.class)
  void revise_storyWithManyCopies_comparesEachWithABoundedNumber(Manner manner) {
    // With twice as many copies no more each: a bucket asks for the last articles, however many.
    assertThat(comparisonsPerCopy(manner, 1_200), is(lessThan(24.0)));
    assertThat(
        comparisonsPerCopy(manner, 2_400), is(lessThan(comparisonsPerCopy(manner, 1_200) * 1.25)));
  }

  @ParameterizedTest
  @EnumSource(
      value = Manner.class,
      names = {"EXACT", "EDITED"})
  void revise_lateOriginalOfAHotStory_comparesEachCopyAnewAFewTimes(Manner manner) {
    int n = 600;
    List<Change<Fingerprint>> all = made(CorpusPlan.of(1, n).withHotStory(n - 1).copied(manner));
    CopyIndex index = index();
    index.revise(all.subList(1, n));
    index.takeCounts();
    List<CoverageLink> links = left(index.revise(all.subList(0, 1)));
    assertThat(
        (double) links.stream().filter(link -> link.copiedFrom().equals(id(all.get(0)))).count(),
        is(greaterThan(n * 0.9)));
    assertThat(index.takeCounts().get("comparisons"), is(lessThan(10L * n)));
  }

  private static String id(Change<Fingerprint> change) {
    return change.value().articleId();
  }

  private static double comparisonsPerCopy(Manner manner, int n) {
    CopyIndex index = index();
    List<CoverageLink> links =
        left(index.revise(made(CorpusPlan.of(1, n).withHotStory(n - 1).copied(manner))));
    long copies = links.stream().map(CoverageLink::articleId).distinct().count();
    assertThat((double) copies, is(greaterThan(n * 0.9)));
    return (double) index.takeCounts().getOrDefault("comparisons", 0L) / n;
  }

  @Test
  void revise_boilerplateInEveryArticle_comparesWithABoundedNumberAndCountsTheRest() {
    int n = 1_000;
    CopyIndex index = index();
    assertThat(index.revise(made(CorpusPlan.of(1, n).withBoilerplate(60))), is(empty()));
    Map<String, Long> counts = index.takeCounts();
    assertThat(counts.get("comparisons"), is(lessThan(Bucket.LAST * 8L * n)));
    assertThat(counts.get("comparisons_skipped"), is(greaterThan(0L)));
    assertThat(index.takeCounts().get("comparisons_skipped"), is(0L));
  }

  @Test
  void takeCounts_copiesOfOneText_candidatesAreComparedAndVerified() {
    CopyIndex index = index();
    index.revise(made(CorpusPlan.of(1, 50).withHotStory(49).copied(Manner.EXACT)));
    Map<String, Long> counts = index.takeCounts();
    assertThat(counts.get("verified"), is(49L));
    assertThat(counts.get("comparisons"), is(greaterThanOrEqualTo(counts.get("verified"))));
    assertThat(counts.get("candidates"), is(greaterThanOrEqualTo(counts.get("comparisons"))));
    assertThat(index.takeCounts().values().stream().mapToLong(Long::longValue).sum(), is(0L));
  }

  private static List<Change<Fingerprint>> made(CorpusPlan plan) {
    return SyntheticCorpus.of(plan).articles().map(Fingerprints::of).map(Change::added).toList();
  }

  private static java.time.Instant at(int day) {
    return NOON.plus(Duration.ofDays(day));
  }

  private static Fingerprint onDay(int day) {
    return Corpora.fingerprint("d" + day, at(day), STORY);
  }

  private static CopyIndex index() {
    return new CopyIndex(TEST, HORIZON, new SketchShards(1), 0);
  }

  private static List<CoverageLink> links(Fingerprint... articles) {
    return left(index().revise(Arrays.stream(articles).map(Change::added).toList()));
  }

  private static List<CoverageLink> left(List<Change<CoverageLink>> changes) {
    return changes.stream().filter(change -> change.weight() > 0).map(Change::value).toList();
  }

  private static Map<String, String> sources(List<CoverageLink> links) {
    return links.stream()
        .collect(
            toMap(CoverageLink::articleId, CoverageLink::copiedFrom, (a, b) -> a, TreeMap::new));
  }
}
