package org.newsprint.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsprint.article.Articles;
import org.newsprint.change.Change;
import org.newsprint.fingerprint.Fingerprint;
import org.newsprint.fingerprint.SketchFilter;

/** Holds the index against its definition, on corpora of many seeds. */
class CopyIndexPropertyTest {
  private static final CopyTest TEST = new CopyTest(0.65);
  private static final Duration HORIZON = Duration.ofDays(14);
  private static final SketchShards ONE = new SketchShards(1);

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void revise_allAtOnce_findsWhatTheDefinitionSays(long seed) {
    List<Fingerprint> corpus = Corpora.of(seed, 40, Duration.ofDays(40));
    assertThat(links(List.of(added(corpus))), is(definition(corpus)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void revise_anyOrderAndBatchesAndRetractions_endsWithTheSameLinks(long seed) {
    // In a crowd changes reach further than the next articles: to those that a leader leads.
    List<Fingerprint> corpus =
        seed % 2 == 0
            ? Corpora.of(seed, 40, Duration.ofDays(40))
            : Corpora.crowded(seed, 60, Duration.ofDays(40));
    Random random = new Random(seed);
    List<Change<Fingerprint>> changes = new ArrayList<>(added(corpus));
    Collections.shuffle(changes, random);
    for (int i = 0; i < 15; i++) {
      Fingerprint passing = moved(corpus.get(random.nextInt(corpus.size())), random);
      changes.add(random.nextInt(changes.size() + 1), Change.added(passing));
      changes.add(random.nextInt(changes.size() + 1), Change.removed(passing));
    }
    for (int i = 0; i < 5; i++) {
      Fingerprint article = corpus.get(random.nextInt(corpus.size()));
      changes.add(random.nextInt(changes.size() + 1), Change.removed(article));
      changes.add(random.nextInt(changes.size() + 1), Change.added(article));
    }
    assertThat(links(batches(changes, random)), is(definition(corpus)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sweep_anyOrderAndRetractions_findsWhatTheDefinitionSays(long seed) {
    List<Fingerprint> corpus =
        seed % 2 == 0
            ? Corpora.of(seed, 40, Duration.ofDays(90))
            : Corpora.crowded(seed, 60, Duration.ofDays(90));
    Random random = new Random(seed);
    List<Change<Fingerprint>> changes = new ArrayList<>(added(corpus));
    for (int i = 0; i < 5; i++) {
      Fingerprint passing = moved(corpus.get(random.nextInt(corpus.size())), random);
      changes.add(Change.added(passing));
      changes.add(Change.removed(passing));
    }
    Collections.shuffle(changes, random);
    List<CoverageLink> links = new ArrayList<>();
    new CopySweep(TEST, HORIZON, ONE, 0).links(changes, link -> links.add(link.withoutEvidence()));
    assertThat(links.size(), is(new HashSet<>(links).size()));
    assertThat(new HashSet<>(links), is(definition(corpus)));
  }

  /** What is not forgotten would be held for as long as the pass takes. */
  @Test
  void sweep_afterAHorizon_holdsNothingOlder() {
    List<Fingerprint> corpus = Corpora.crowded(1, 60, Duration.ofDays(90));
    Buckets buckets = new Buckets(HORIZON);
    List<Indexed> articles =
        corpus.stream()
            .map(article -> new Indexed(article, ONE, 0))
            .sorted(Indexed.BY_TIME)
            .toList();
    articles.forEach(
        article ->
            buckets.file(
                article,
                bucket ->
                    bucket.place(
                        new Judge(1, TEST, HORIZON, article, new SketchFilter()), new Agenda())));
    int all = buckets.size();
    Indexed middle = articles.get(30);
    articles.subList(0, 30).forEach(old -> buckets.forget(old, middle.publishedAt()));
    assertThat(all, is(greaterThan(0)));
    assertThat(
        buckets.size(),
        is(
            (int)
                articles.subList(30, 60).stream()
                    .flatMapToInt(article -> Arrays.stream(article.buckets()))
                    .distinct()
                    .count()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void placements_anyNumberOfShards_areTheSame(long seed) {
    List<Fingerprint> corpus = Corpora.of(seed, 30, Duration.ofDays(40));
    Set<Placement> one = new HashSet<>(new Cover(TEST, HORIZON, 1).placements(corpus).values());
    assertThat(one.size(), is(greaterThan(0)));
    for (int shards : new int[] {2, 3, 8}) {
      assertThat(
          new HashSet<>(new Cover(TEST, HORIZON, shards).placements(corpus).values()), is(one));
    }
  }

  /** Or the properties would hold for want of anything to get wrong. */
  @Test
  void corpora_together_haveLinksOfEveryKind() {
    Set<CopyKind> kinds = new TreeSet<>();
    seeds()
        .mapToObj(seed -> links(List.of(added(Corpora.of(seed, 40, Duration.ofDays(40))))))
        .forEach(links -> links.forEach(link -> kinds.add(link.kind())));
    assertThat(kinds, is(Set.of(CopyKind.values())));
  }

  /** The same text under another id and time. */
  private static Fingerprint moved(Fingerprint article, Random random) {
    return new Fingerprint(
        "x" + random.nextInt(),
        Articles.NOON.plus(Duration.ofHours(random.nextInt(40 * 24))),
        article.outlet(),
        article.title(),
        article.language(),
        article.digest(),
        article.wording());
  }

  private static List<Change<Fingerprint>> added(List<Fingerprint> corpus) {
    return corpus.stream().map(Change::added).toList();
  }

  private static List<List<Change<Fingerprint>>> batches(
      List<Change<Fingerprint>> changes, Random random) {
    List<List<Change<Fingerprint>>> batches = new ArrayList<>();
    for (int from = 0; from < changes.size(); ) {
      int to = Math.min(changes.size(), from + 1 + random.nextInt(12));
      batches.add(changes.subList(from, to));
      from = to;
    }
    return batches;
  }

  private static Set<CoverageLink> links(List<List<Change<Fingerprint>>> batches) {
    CopyIndex index = new CopyIndex(TEST, HORIZON, ONE, 0);
    List<Change<CoverageLink>> changes = new ArrayList<>();
    batches.forEach(batch -> changes.addAll(index.revise(batch)));
    Set<CoverageLink> links = new HashSet<>();
    for (Change<CoverageLink> link : Change.settled(changes)) {
      assertThat("weight of " + link, link.weight(), is(1));
      links.add(link.value().withoutEvidence());
    }
    return links;
  }

  private static Set<CoverageLink> definition(List<Fingerprint> corpus) {
    return new CoverageOracle(TEST, HORIZON).links(corpus);
  }
}
