package org.newsprint.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.newsprint.article.Articles.NOON;
import static org.newsprint.article.Articles.article;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.newsprint.fingerprint.Fingerprint;
import org.newsprint.fingerprint.Fingerprints;

/** What must hold of the placements of any corpus, tried on some hundred made ones. */
class CoveragePropertyTest {
  private static final int CORPORA = 240;
  private static final Duration HORIZON = Duration.ofDays(3);
  private static final Overlap OVERLAP = new Overlap(0.5);

  /** Articles and the words they were made of. */
  private record Corpus(List<Fingerprint> fingerprints, Map<String, List<String>> words) {}

  @Test
  void placements_anyOrderAndAnyNumberOfShards_areTheSame() {
    for (int seed = 0; seed < CORPORA; seed++) {
      List<Fingerprint> shuffled = new ArrayList<>(corpus(seed).fingerprints());
      Map<String, Placement> expected = place(shuffled, 1);
      Random random = new Random(seed);
      for (int shards : new int[] {1, 2, 3, 8, 16}) {
        Collections.shuffle(shuffled, random);
        assertThat("corpus " + seed, place(shuffled, shards), is(expected));
      }
    }
  }

  @Test
  void links_anyCorpus_leadStrictlyBackWithinTheHorizon() {
    for (int seed = 0; seed < CORPORA; seed++) {
      for (Placement placement : place(corpus(seed).fingerprints(), 3).values()) {
        CoverageLink link = placement.link();
        int byTime = link.copiedFromPublishedAt().compareTo(link.publishedAt());
        int byId = link.copiedFrom().compareTo(link.articleId());
        assertThat(link.toString(), byTime != 0 ? byTime : byId, is(lessThan(0)));
        assertThat(
            Duration.between(link.copiedFromPublishedAt(), link.publishedAt()).compareTo(HORIZON),
            is(lessThan(1)));
      }
    }
  }

  @Test
  void roots_anyCorpus_copyNobodyAndAreThoseOfTheirSources() {
    for (int seed = 0; seed < CORPORA; seed++) {
      Map<String, Placement> placements = place(corpus(seed).fingerprints(), 3);
      for (Placement placement : placements.values()) {
        Placement source = placements.get(placement.link().copiedFrom());
        String expected = source == null ? placement.link().copiedFrom() : source.clusterId();
        assertThat(placement.clusterId(), is(expected));
        assertThat(placements.containsKey(placement.clusterId()), is(false));
      }
    }
  }

  @Test
  void placements_anyCorpus_areThoseOfTheDefinition() {
    for (int seed = 0; seed < CORPORA; seed++) {
      Corpus corpus = corpus(seed);
      Map<String, CoverageLink> expected =
          new CoverageOracle(OVERLAP.threshold(), HORIZON, corpus.words())
              .links(corpus.fingerprints());
      Map<String, CoverageLink> links = new TreeMap<>();
      place(corpus.fingerprints(), 8).forEach((id, placement) -> links.put(id, placement.link()));
      assertThat("corpus " + seed, links, is(expected));
    }
  }

  @Test
  void corpora_allTogether_holdCopiesOfEveryKindAndOriginals() {
    Map<CopyKind, Integer> counts = new EnumMap<>(CopyKind.class);
    int chained = 0;
    for (int seed = 0; seed < CORPORA; seed++) {
      Corpus corpus = corpus(seed);
      Map<String, Placement> placements = place(corpus.fingerprints(), 1);
      int originals = corpus.fingerprints().size() - placements.size();
      counts.merge(CopyKind.ORIGINAL, originals, Integer::sum);
      for (Placement placement : placements.values()) {
        counts.merge(placement.link().kind(), 1, Integer::sum);
        chained += placement.clusterId().equals(placement.link().copiedFrom()) ? 0 : 1;
      }
    }
    for (CopyKind kind :
        List.of(CopyKind.ORIGINAL, CopyKind.EXACT, CopyKind.NEAR, CopyKind.EXCERPT)) {
      assertThat(kind.label(), counts.getOrDefault(kind, 0), is(greaterThan(100)));
    }
    assertThat("copies of copies", chained, is(greaterThan(20)));
  }

  private static Map<String, Placement> place(List<Fingerprint> fingerprints, int shards) {
    return new Cover(OVERLAP, HORIZON, shards).placements(fingerprints);
  }

  /** Some originals, and copies of what came before; times within a week, many of them equal. */
  private static Corpus corpus(int seed) {
    Random random = new Random(seed);
    List<Fingerprint> fingerprints = new ArrayList<>();
    Map<String, List<String>> words = new HashMap<>();
    List<List<String>> texts = new ArrayList<>();
    int size = 5 + random.nextInt(30);
    for (int i = 0; i < size; i++) {
      List<String> text = text(random, texts);
      texts.add(text);
      String id = "id" + random.nextInt(1_000_000) + "-" + i;
      words.put(id, text);
      fingerprints.add(
          Fingerprints.of(
              article(id)
                  .title("title " + random.nextInt(3))
                  .at(NOON.plusSeconds(6 * 3_600L * random.nextInt(28)))
                  .text(String.join(" ", text))
                  .build()));
    }
    return new Corpus(fingerprints, words);
  }

  private static List<String> text(Random random, List<List<String>> texts) {
    if (texts.isEmpty() || random.nextInt(4) == 0) {
      return Texts.random(random, 1 + random.nextInt(120));
    }
    List<String> source = texts.get(random.nextInt(texts.size()));
    return switch (random.nextInt(4)) {
      case 0 -> source;
      case 1 -> Texts.trimmed(random, source);
      case 2 -> Texts.edited(random, source, 1 + random.nextInt(12));
      default -> Texts.edited(random, Texts.trimmed(random, source), random.nextInt(4));
    };
  }
}
