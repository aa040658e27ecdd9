package org.newsprint.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.newsprint.coverage.Samples.fingerprint;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where one verdict of {@link CopyTest} becomes another, on words that stand for nothing. */
class CopyTestLimitsTest {
  private static final CopyTest HALF = new CopyTest(0.5);
  private static final CopyTest ALL = new CopyTest(1);

  @Test
  void copyTest_thresholdThatTellsNothing_isRefused() {
    for (double threshold : new double[] {0, -0.1, 1.0001, Double.NaN}) {
      assertThrows(IllegalArgumentException.class, () -> new CopyTest(threshold));
    }
    assertThat(new CopyTest(1).threshold(), is(1.0));
  }

  @Test
  void compare_shareAtTheThreshold_isACopyBelowItAWeakMatch() {
    // Nine words would share too few grams.
    for (int percent = 11; percent < 100; percent++) {
      CopyTest test = new CopyTest(percent / 100.0);
      String reason = "at " + percent;
      assertThat(reason, compare(test, sharing(percent), words(100)), is(near(percent / 100.0)));
      assertThat(
          reason, compare(test, sharing(percent - 1), words(100)), is(weak((percent - 1) / 100.0)));
    }
  }

  @Test
  void compare_sevenSharedGrams_proveNothing() {
    assertThat(compare(HALF, words(9), words(10)), is(Optional.empty()));
    assertThat(compare(HALF, words(10), words(11)), is(near(1)));
  }

  @Test
  void compare_lessThanTwoThirdsAsLong_isAnExcerpt() {
    assertThat(compare(HALF, words(67), words(100)), is(near(1)));
    assertThat(
        compare(HALF, words(66), words(100)),
        is(Optional.of(new Verdict(CopyKind.EXCERPT, 1, false))));
  }

  @Test
  void compare_longerThanWhatItCopies_isNearHoweverShortThatIs() {
    assertThat(compare(HALF, words(100), words(60)), is(near(1)));
  }

  @Test
  void compare_textsOfOneLength_takesTheShareOfTheLater() {
    String once = words(10) + " " + Texts.distinct("x", 10);
    String twice = words(10) + " " + words(10);
    assertThat(compare(HALF, once, twice), is(near(0.5)));
    assertThat(compare(HALF, twice, once), is(near(1)));
  }

  @Test
  void compare_sharedOutsideQuotationMarks_needsSevenTenthsOfTheThreshold() {
    assertThat(compare(HALF, quoting(100, 35, 65), words(300)), is(excerpt(0.675)));
    assertThat(compare(HALF, quoting(100, 34, 66), words(300)), is(Optional.empty()));
  }

  @Test
  void compare_hardlyAnythingOutsideQuotationMarks_isJudgedAsIfThereWereNone() {
    assertThat(compare(HALF, quoting(100, 0, 29), words(300)), is(excerpt(100 / 129.0)));
    assertThat(compare(HALF, quoting(100, 0, 30), words(300)), is(Optional.empty()));
  }

  @Test
  void compare_numbersThatDisagree_areNoCopy() {
    String later = words(100) + " 1 and 2 and 3 and 7";
    String earlier = words(100) + " 4 or 5 or 6 or 8";
    assertThat(compare(HALF, later, earlier), is(Optional.empty()));
    assertThat(
        compare(HALF, later, earlier.replace("5 or 6 or 8", "2 or 3 or 7")), is(near(100 / 107.0)));
  }

  @Test
  void compare_statementInFullAfterTheReportThatQuotesIt_isNoCopy() {
    String statement = words(40);
    String quoted = "“" + statement + "” " + Texts.distinct("z", 60);
    assertThat(compare(HALF, statement, quoted), is(Optional.empty()));
    assertThat(compare(HALF, statement, quoted.replace("“", "")), is(excerpt(1)));
    String most = "“" + statement + "” " + Texts.distinct("z", 39);
    assertThat(compare(HALF, statement, most), is(excerpt(1)));
  }

  @Test
  void compare_notesAboutDifferentSubjects_areNoCopy() {
    String note = " raised the price it will pay for crude oil 50 cents a barrel, effective today.";
    String sun = "Sun Energy Company" + note;
    assertThat(compare(HALF, sun, "Diamond Shamrock Corp" + note), is(Optional.empty()));
    assertThat(compare(HALF, sun, "Diamond Company" + note).isPresent(), is(true));
  }

  @Test
  void compare_blockInTheShorterText_isNoEmbedding() {
    CopyTest third = new CopyTest(0.3);
    String later = Texts.distinct("x", 40) + " " + words(40) + " " + Texts.distinct("y", 20);
    assertThat(
        compare(third, later, words(40) + " " + Texts.distinct("z", 50)).map(Verdict::embeds),
        is(Optional.of(true)));
    assertThat(compare(third, later, words(40) + " " + Texts.distinct("z", 60)), is(near(0.4)));
  }

  @Test
  void compare_fourSharedGramsOfTheSkeleton_proveNothing() {
    assertThat(
        compare(HALF, spun("x", 8), spun("y", 8)),
        is(Optional.of(new Verdict(CopyKind.SPUN, 1, false))));
    assertThat(compare(HALF, spun("x", 7), spun("y", 7)), is(Optional.empty()));
  }

  @Test
  void compare_skeletonAtTheThreshold_isSpun() {
    assertThat(compare(HALF, skeleton(10, "we", 10), skeleton(10, "they", 10)), is(spunBy(0.5)));
    assertThat(
        compare(HALF, skeleton(10, "we", 11), skeleton(10, "they", 11)), is(Optional.empty()));
  }

  @Test
  void compare_skeletonsOfUnlikeLength_isTheShareOfTheShorterSkeleton() {
    String manyWords = spun("x", 10) + " " + Texts.distinct("z", 60);
    String manyFunctionWords = skeleton(10, "we", 20);
    assertThat(compare(HALF, manyWords, manyFunctionWords), is(spunBy(1)));
    assertThat(compare(HALF, manyFunctionWords, manyWords), is(spunBy(1)));
  }

  @Test
  void compare_weakMatch_needsSevenTenthsOfTheThresholdInOrder() {
    assertThat(compare(ALL, sharing(70), words(100)), is(weak(0.7)));
    assertThat(compare(ALL, sharing(69), words(100)), is(Optional.empty()));
  }

  @Test
  void compare_weakMatch_needsHalfTheThresholdInCommonPassages() {
    assertThat(compare(ALL, passage(50, "x", 50), passage(50, "y", 50)), is(weak(0.5)));
    assertThat(compare(ALL, passage(49, "x", 51), passage(49, "y", 51)), is(Optional.empty()));
  }

  @Test
  void compare_weakMatch_needsEightSharedGrams() {
    assertThat(compare(ALL, passage(10, "x", 10), passage(10, "y", 10)), is(weak(0.5)));
    assertThat(compare(ALL, passage(9, "x", 9), passage(9, "y", 9)), is(Optional.empty()));
  }

  @Test
  void compare_weakMatch_isForTextsWithHardlyAnyNames() {
    String three = sharing(80).replace("x97 x98 x99", "X97 X98 9");
    String four = sharing(80).replace("x96 x97 x98 x99", "X96 X97 X98 9");
    assertThat(compare(ALL, three, words(100)), is(weak(0.8)));
    assertThat(compare(ALL, words(100), three), is(weak(0.8)));
    assertThat(compare(ALL, four, words(100)), is(Optional.empty()));
    assertThat(compare(ALL, words(100), four), is(Optional.empty()));
  }

  @Test
  void compare_weakMatchWithALongerText_isOfTheShortersOrder() {
    String longer = words(100) + " " + Texts.distinct("z", 100);
    assertThat(compare(ALL, sharing(70), longer), is(weak(0.7)));
    assertThat(compare(ALL, longer, sharing(70)), is(weak(0.7)));
  }

  private static String words(int count) {
    return Texts.distinct("w", count);
  }

  /** A hundred words, the first of which are those of {@link #words}. */
  private static String sharing(int shared) {
    String own =
        IntStream.range(shared, 100).mapToObj(i -> "x" + i).collect(Collectors.joining(" "));
    return words(shared) + " " + own;
  }

  /** A quotation of words that stand in {@link #words}, then some more of them, then others. */
  private static String quoting(int quoted, int shared, int own) {
    String all = words(quoted + shared);
    int end = quoted == 0 ? 0 : words(quoted).length();
    return "“" + all.substring(0, end) + "”" + all.substring(end) + " " + Texts.distinct("x", own);
  }

  /** Common words in a row, then more of them one by one between others. */
  private static String passage(int row, String other, int more) {
    return words(row)
        + IntStream.range(0, more)
            .mapToObj(i -> i % 2 == 0 ? " " + other + i : " s" + i)
            .collect(Collectors.joining());
  }

  /** Function words, each after a word of one's own. */
  private static String spun(String own, int functionWords) {
    String[] words =
        "the of and in to for with by at from on as that this which but after about all more"
            .split(" ", -1);
    return IntStream.range(0, functionWords)
        .mapToObj(i -> own + i + " " + words[i])
        .collect(Collectors.joining(" "));
  }

  /** Function words in an order of their own, then one over and over. */
  private static String skeleton(int functionWords, String other, int others) {
    return spun("of" + other, functionWords) + (" and" + other + " " + other).repeat(others);
  }

  private static Optional<Verdict> spunBy(double share) {
    return Optional.of(new Verdict(CopyKind.SPUN, share, false));
  }

  private static Optional<Verdict> near(double share) {
    return Optional.of(new Verdict(CopyKind.NEAR, share, false));
  }

  private static Optional<Verdict> excerpt(double share) {
    return Optional.of(new Verdict(CopyKind.EXCERPT, share, false));
  }

  private static Optional<Verdict> weak(double share) {
    return Optional.of(new Verdict(CopyKind.NEAR, share, true));
  }

  private static Optional<Verdict> compare(CopyTest test, String later, String earlier) {
    return test.verdict(new Comparison(Profile.of(fingerprint(later)), fingerprint(earlier)));
  }
}
