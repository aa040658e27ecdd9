package org.newsprint.coverage;

import static java.util.stream.Collectors.joining;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.newsprint.article.Articles.article;
import static org.newsprint.codec.RoundTrips.assertRoundTrip;
import static org.newsprint.coverage.Texts.distinct;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.beam.sdk.util.CoderUtils;
import org.junit.jupiter.api.Test;
import org.newsprint.fingerprint.Fingerprints;
import org.newsprint.fingerprint.LocatedWording;

class CopyEvidenceTest {
  private static final String SOURCE =
      "Police in Harrow will stop the use of facial recognition in June. The mayor said that facial"
          + " recognition had named 12 innocent people, and that the use of facial recognition will"
          + " be studied. Critics of facial recognition welcomed the pause, the council said.";
  private static final String SPUN =
      "Police in Harrow will halt the use of facial acknowledgment in June. The mayor stated that"
          + " facial acknowledgment had named 12 innocent individuals, and that the use of facial"
          + " acknowledgment will be studied. Critics of facial acknowledgment welcomed the time"
          + " out, the council stated.";

  @Test
  void of_spunCopy_showsTheSwapsMostFrequentFirst() {
    assertThat(
        swaps(SPUN, SOURCE),
        contains(
            "facial recognition → facial acknowledgment (4)",
            "said → stated (2)",
            "stop → halt (1)",
            "people → individuals (1)",
            "pause → time out (1)"));
  }

  @Test
  void of_swapsBetweenRewordedWords_areFoundOneByOne() {
    // No three words in a row are left as they were.
    assertThat(
        swaps(
            "the huge cat on a red mat of the aged man",
            "the big cat on a crimson mat of the old man"),
        contains("big → huge (1)", "crimson → red (1)", "old → aged (1)"));
  }

  @Test
  void of_sentenceWrittenAnew_isNoSwap() {
    String before = distinct("a", 10);
    String after = distinct("b", 10);
    assertThat(
        swaps(before + " c1 c2 c3 c4 c5 c6 " + after, before + " d1 d2 d3 d4 d5 d6 " + after),
        contains("d1 d2 d3 d4 d5 d6 → c1 c2 c3 c4 c5 c6 (1)"));
    assertThat(
        swaps(before + " c1 c2 c3 c4 c5 c6 c7 " + after, before + " d1 d2 d3 " + after), empty());
  }

  @Test
  void of_swapAtEitherEnd_isFound() {
    String words = distinct("a", 10);
    assertThat(
        swaps("Big " + words + " stated", "Large " + words + " said"),
        contains("Large → Big (1)", "said → stated (1)"));
  }

  @Test
  void of_wordsOnlyAddedOrDropped_isNoSwap() {
    String words = distinct("a", 10);
    assertThat(
        swaps(words + " new " + distinct("b", 10), words + " " + distinct("b", 10)), empty());
    assertThat(
        swaps(words + " " + distinct("b", 10), words + " old " + distinct("b", 10)), empty());
  }

  @Test
  void of_passages_areLongestFirstThenByPlace() {
    String copy = distinct("a", 8) + " own " + distinct("b", 9) + " own " + distinct("c", 8);
    String source = distinct("c", 8) + " x " + distinct("b", 9) + " y " + distinct("a", 8);
    assertThat(
        passages(copy, source), contains(distinct("b", 9), distinct("a", 8), distinct("c", 8)));
  }

  @Test
  void of_sevenWords_areNoPassage() {
    assertThat(passages(distinct("a", 7) + " own", distinct("a", 7) + " x"), empty());
  }

  @Test
  void of_phraseThatStandsEarlierToo_doesNotBreakThePassage() {
    String passage = "one two three four five six seven eight nine";
    assertThat(
        passages("own " + passage, "one two three and " + passage + " end"), contains(passage));
  }

  @Test
  void of_manyPassagesAndSwaps_countsAllAndKeepsTen() {
    String copy =
        IntStream.range(0, 12).mapToObj(i -> distinct("w" + i, 8)).collect(joining(" c "));
    String source =
        IntStream.range(0, 12).mapToObj(i -> distinct("w" + i, 8) + " s" + i).collect(joining(" "));
    CopyEvidence evidence = evidence(copy, source);
    assertThat(evidence.passages(), is(12));
    assertThat(evidence.longestPassages(), hasSize(10));
    assertThat(evidence.swaps(), is(11));
    assertThat(evidence.commonSwaps(), hasSize(10));
  }

  @Test
  void of_excerptWithWordsOfItsOwn_saysHowMuchOfEitherStandsInTheOther() {
    CopyEvidence evidence =
        evidence(distinct("a", 30) + " " + distinct("own", 10), distinct("a", 60));
    assertThat(evidence.copy(), is(new Containment(30, 40)));
    assertThat(evidence.source(), is(new Containment(30, 60)));
  }

  @Test
  void of_skeletons_countFunctionWordsNamesAndNumbers() {
    // Nothing but "of the in a", twice, and its names and numbers are left.
    CopyEvidence evidence =
        evidence(
            "the fall of the king in a town of the north",
            "the death of the ruler in a city of the south");
    assertThat(evidence.copySkeleton(), is(new Containment(7, 7)));
    assertThat(evidence.sourceSkeleton(), is(new Containment(7, 7)));
    assertThat(evidence.copy(), is(new Containment(0, 11)));
  }

  @Test
  void of_numbers_countsDifferentOnesInBoth() {
    assertThat(
        evidence("in 2020 then 5 and 5 and 1,000 plus 7", "of 1000 or 5 from 2020 but 8")
            .sharedNumbers(),
        is(3));
  }

  @Test
  void of_sameWords_isOnePassageWithoutSwaps() {
    CopyEvidence evidence = evidence(SOURCE, SOURCE.replace(". ", ".\n\n").replace(",", ""));
    int words = Fingerprints.locate(SOURCE, Optional.of("en")).wording().size();
    assertThat(evidence.copy(), is(new Containment(words, words)));
    assertThat(evidence.source(), is(new Containment(words, words)));
    assertThat(evidence.copySkeleton().share(), is(1.0));
    assertThat(evidence.longestPassages(), contains(new WordRange(0, words)));
    assertThat(evidence.swaps(), is(0));
  }

  @Test
  void of_textsOfFewWordsOrNone_hasNothingToShow() {
    for (String text : List.of("", "...", "Two words.")) {
      CopyEvidence same = evidence(text, text);
      assertThat(text, same.passages(), is(0));
      assertThat(text, same.copy().shared(), is(same.copy().words()));
    }
    CopyEvidence nothing = evidence("", "Two words.");
    assertThat(nothing.copy().share(), is(0.0));
    assertThat(nothing.source().share(), is(0.0));
    assertThat(nothing.passages() + nothing.swaps(), is(0));
  }

  @Test
  void of_oneWordOverAndOver_isQuickAndOnePassage() {
    String copy = "again ".repeat(20_000);
    assertThat(evidence(copy, copy + "end").longestPassages(), contains(new WordRange(0, 20_000)));
  }

  @Test
  void coder_evidence_comesBackEqual() throws IOException {
    assertRoundTrip(new CopyEvidenceCoder(), Evidences.full(), evidence(SPUN, SOURCE));
    assertRoundTrip(
        CoverageLinkCoder.of(),
        Links.link("b", "a").build(),
        Links.link("b", "a").evidence(Evidences.full()).build());
  }

  @Test
  void coder_fullEvidence_takesAboutAHundredBytes() throws IOException {
    String copy =
        IntStream.range(0, 99).mapToObj(i -> distinct("w" + i, 8)).collect(joining(" c "));
    CopyEvidence evidence = evidence(copy, copy.replace(" c ", " s "));
    String others = copy.replaceAll("w(\\d+)7 ", "x$1 ");
    byte[] bytes = CoderUtils.encodeToByteArray(new CopyEvidenceCoder(), evidence(others, copy));
    assertThat(evidence.longestPassages(), hasSize(10));
    assertThat(List.of(bytes.length), everyItem(lessThan(130)));
  }

  private static List<String> passages(String copy, String source) {
    LocatedWording located = Fingerprints.locate(copy, Optional.of("en"));
    return evidence(copy, source).longestPassages().stream()
        .map(range -> located.text(range.first(), range.last()))
        .toList();
  }

  private static List<String> swaps(String copy, String source) {
    LocatedWording ofCopy = Fingerprints.locate(copy, Optional.of("en"));
    LocatedWording ofSource = Fingerprints.locate(source, Optional.of("en"));
    return evidence(copy, source).commonSwaps().stream()
        .map(
            swap ->
                "%s → %s (%d)"
                    .formatted(
                        ofSource.text(swap.source().first(), swap.source().last()),
                        ofCopy.text(swap.copy().first(), swap.copy().last()),
                        swap.count()))
        .toList();
  }

  private static CopyEvidence evidence(String copy, String source) {
    return Evidences.of(article("copy").text(copy).build(), article("source").text(source).build());
  }
}
