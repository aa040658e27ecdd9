package org.newsprint.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.newsprint.article.Articles.article;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsprint.fingerprint.Fingerprint;
import org.newsprint.fingerprint.Fingerprints;

class OverlapTest {
  private static final Overlap HALF = new Overlap(0.5);

  @Test
  void compare_sameWords_isExact() {
    assertThat(
        HALF.compare(of("a", "Ban it, NOW!"), of("b", "ban it now")),
        is(verdict(CopyKind.EXACT, 1)));
  }

  @Test
  void compare_extendedText_isNear() {
    String text = Texts.distinct("w", 40);
    assertThat(compare(text, text + " " + Texts.distinct("more", 10)), is(near(1)));
  }

  @Test
  void compare_editedText_isNearByTheSharedShareOfTheShorter() {
    // 38 3-grams each; a word replaced in the middle breaks three of them.
    String text = Texts.distinct("w", 40);
    assertThat(compare(text, text.replace("w20 ", "x ")), is(near(35 / 38.0)));
  }

  @Test
  void compare_shorterByAThirdOrMore_isAnExcerpt() {
    // 67 of 100 3-grams are an edit, 66 of 100 an excerpt.
    String text = Texts.distinct("w", 102);
    assertThat(compare(text, Texts.distinct("w", 69)), is(near(1)));
    assertThat(compare(text, Texts.distinct("w", 68)), is(verdict(CopyKind.EXCERPT, 1)));
  }

  @Test
  void compare_anyTwo_isTheSameBothWays() {
    String text = Texts.distinct("w", 60);
    String part = Texts.distinct("w", 25) + " " + Texts.distinct("x", 10);
    assertThat(compare(text, part), is(compare(part, text)));
    assertThat(compare(text, part).isPresent(), is(true));
  }

  @Test
  void compare_onlyASharedQuotation_isNoCopy() {
    String quotation = " " + Texts.distinct("quoted", 60) + " ";
    String ours = Texts.distinct("a", 60) + quotation + Texts.distinct("b", 60);
    String theirs = Texts.distinct("c", 60) + quotation + Texts.distinct("d", 60);
    assertThat(compare(ours, theirs), is(Optional.empty()));
  }

  @Test
  void compare_shortTextsThatDiffer_isNoCopy() {
    // Seven shared 3-grams prove nothing, eight do.
    assertThat(compare(Texts.distinct("w", 9), Texts.distinct("w", 10)), is(Optional.empty()));
    assertThat(compare(Texts.distinct("w", 10), Texts.distinct("w", 11)), is(near(1)));
  }

  @Test
  void compare_shareAtTheThreshold_isACopy() {
    // 100 3-grams, of which as many are shared as the threshold says in percent.
    for (int percent = 8; percent < 100; percent++) {
      Overlap overlap = new Overlap(percent / 100.0);
      Fingerprint text = of("a", Texts.distinct("w", 102));
      Fingerprint atThreshold = of("b", sharing(percent));
      Fingerprint below = of("c", sharing(percent - 1));
      assertThat("at " + percent, overlap.compare(text, atThreshold), is(near(percent / 100.0)));
      assertThat("below " + percent, overlap.compare(text, below), is(Optional.empty()));
    }
  }

  @Test
  void overlap_thresholdThatTellsNothing_isRefused() {
    for (double threshold : new double[] {0, -0.1, 1.0001, Double.NaN}) {
      assertThrows(IllegalArgumentException.class, () -> new Overlap(threshold));
    }
    assertThat(new Overlap(1).threshold(), is(1.0));
  }

  /** A text of 100 3-grams, of which the first ones are those of the distinct text "w". */
  private static String sharing(int shared) {
    int words = shared + 2;
    return Texts.distinct("w", words) + " " + Texts.distinct("x", 102 - words);
  }

  private static Optional<Overlap.Verdict> compare(String a, String b) {
    return HALF.compare(of("a", a), of("b", b));
  }

  private static Fingerprint of(String id, String text) {
    return Fingerprints.of(article(id).text(text).build());
  }

  private static Optional<Overlap.Verdict> near(double similarity) {
    return verdict(CopyKind.NEAR, similarity);
  }

  private static Optional<Overlap.Verdict> verdict(CopyKind kind, double similarity) {
    return Optional.of(new Overlap.Verdict(kind, similarity));
  }
}
