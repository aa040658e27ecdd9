package org.newsprint.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.newsprint.coverage.Samples.fingerprint;
import static org.newsprint.coverage.Samples.story;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link CopyTest} promises, on invented news; {@link CopyTestLimitsTest} has the figures. */
class CopyTestTest {
  private static final CopyTest TEST = new CopyTest(0.65);
  private static final String FERRY = story("ferry");
  private static final String HOAX = story("hoax").strip();

  @Test
  void compare_otherCasePunctuationAndWrapping_isExact() {
    String shouted = FERRY.toUpperCase(Locale.ROOT).replace(",", " -").replaceAll("\\s+", "\n");
    assertThat(compare(shouted, FERRY), is(Optional.of(Verdict.EXACT)));
  }

  @Test
  void compare_textsWithoutWords_areNothingToEachOther() {
    assertThat(compare("…", "!!!"), is(Optional.empty()));
  }

  @Test
  void compare_editedSentences_isNear() {
    String edited =
        FERRY
            .replace("Nine members were for it and four against.", "The vote was nine to four.")
            .replace("found 230 weak rivets", "counted some 230 rivets that were weak");
    assertThat(kind(edited), is(CopyKind.NEAR));
  }

  @Test
  void compare_extendedStory_isNearAndNoEmbedding() {
    String extended = FERRY + "\n\n" + story("debunk").formatted("") + "\n\n" + story("definition");
    Verdict verdict = compare(extended, FERRY).orElseThrow();
    assertThat(verdict.kind(), is(CopyKind.NEAR));
    assertThat(verdict.similarity(), is(1.0));
    assertThat(verdict.embeds(), is(false));
  }

  @Test
  void compare_regionalEdition_isNear() {
    String regional =
        "Island people will keep their boat for now, whatever the mainland decides. "
            + FERRY.replace("A museum in Port Ellery has asked for the wheel.", "")
            + "The parish of Sandholm meets on Friday to talk about the lorries.";
    assertThat(kind(regional), is(CopyKind.NEAR));
  }

  @Test
  void compare_firstHalf_isAnExcerpt() {
    Verdict verdict = compare(FERRY.substring(0, FERRY.length() / 2), FERRY).orElseThrow();
    assertThat(verdict.kind(), is(CopyKind.EXCERPT));
  }

  @Test
  void compare_correctedNumber_isNear() {
    assertThat(kind(FERRY.replace("640", "460")), is(CopyKind.NEAR));
  }

  @Test
  void compare_correctedWhereverItStands_isNear() {
    String story = FERRY + "\nAll 640 may vote. Of the 640, said Ines Valdorf, 90 have a boat.";
    String corrected = story.replace("640", "460").replace("Valdorf", "Waldorf");
    assertThat(compare(corrected, story).map(Verdict::kind), is(Optional.of(CopyKind.NEAR)));
  }

  @Test
  void compare_synonymsSwapped_isSpun() {
    String spun = Rewriter.of(story("synonyms")).reword(FERRY);
    Verdict verdict = compare(spun, FERRY).orElseThrow();
    assertThat(verdict.kind(), is(CopyKind.SPUN));
    assertThat(verdict.weak(), is(false));
    assertThat(verdict.similarity(), is(closeTo(0.99, 0.01)));
  }

  @Test
  void compare_synonymsAndSomeFunctionWordsSwapped_isSpun() {
    String spun =
        Rewriter.of(story("synonyms"))
            .reword(FERRY)
            .replace("than half", "over half")
            .replace("that the hull", "how the hull")
            .replace("Until then", "Meanwhile")
            .replace("said that he", "admitted he")
            .replace("has been got", "got tried")
            .replace("For the 640", "Among the 640")
            .replace("at most 80", "up to 80")
            .replace("is the sole", "remains the sole")
            .replace(" in the", " come the");
    Verdict verdict = compare(spun, FERRY).orElseThrow();
    assertThat(verdict.kind(), is(CopyKind.SPUN));
    assertThat(verdict.similarity(), is(closeTo(0.9, 0.01)));
  }

  @Test
  void compare_anotherStory_isNothing() {
    assertThat(compare(story("debunk").formatted(HOAX), FERRY), is(Optional.empty()));
  }

  @Test
  void compare_pressReleaseQuotedInBoth_isNoCopyAtAnyThreshold() {
    String quotation = "“" + story("statement").strip() + "”";
    String residents = story("quarry-residents").formatted(quotation);
    String shares = story("quarry-shares").formatted(quotation);
    for (int percent = 30; percent <= 100; percent++) {
      CopyTest test = new CopyTest(percent / 100.0);
      String reason = "at " + percent;
      assertThat(reason, compare(test, shares, residents), is(Optional.empty()));
      assertThat(reason, compare(test, residents, shares), is(Optional.empty()));
    }
  }

  @Test
  void compare_pressReleaseQuotedInTextsWithoutNames_isNotEvenAWeakMatch() {
    String quotation = "“" + story("statement").strip() + "”";
    String residents = story("quarry-residents").formatted(quotation).toLowerCase(Locale.ROOT);
    String shares = story("quarry-shares").formatted(quotation).toLowerCase(Locale.ROOT);
    assertThat(compare(shares, residents), is(Optional.empty()));
  }

  @Test
  void compare_quarterlyReports_areNoCopies() {
    String report =
        """
        %s reported on %s that its net income for the quarter rose to %s million crowns from %s
        million a year earlier. Sales at the company, which is based in %s, came to %s million
        crowns, more than the %s million that analysts had expected on average. Chief executive
        %s said the results reflected strong demand in all regions and a careful hand with costs.
        For the full year the company now expects sales of between %s and %s million crowns. The
        board will propose a dividend of %s crowns a share.""";
    assertThat(
        compare(
            filled(
                report, "Nordkap Paper/Tuesday/412/377/Tromby/2,150/2,090/Ida Moe/8,400/8,700/3"),
            filled(report, "Velle Cement/Thursday/96/121/Sorvik/733/760/Jan Ruud/2,900/3,050/1.5")),
        is(Optional.empty()));
  }

  @Test
  void compare_weatherWarnings_areNoCopies() {
    String warning =
        """
        The weather service has issued a warning of severe thunderstorms for %s County until %s pm
        on %s. At %s pm a line of storms was seen near %s, moving to the north at %s miles an hour.
        Hail the size of a walnut and gusts of up to %s miles an hour are possible. People in %s
        and %s should go to the lowest floor of a solid building and stay away from windows until
        the storms have passed. Torrential rain may flood low roads, so do not drive through water.""";
    assertThat(
        compare(
            filled(warning, "Aldane/7/Monday/5.40/Mill Ford/35/60/Mill Ford/Oxley"),
            filled(warning, "Brixham/9/Friday/8.15/Tarn Bridge/20/70/Tarn Bridge/Penhall")),
        is(Optional.empty()));
  }

  @Test
  void compare_boilWaterNotices_areNoCopies() {
    String notice =
        """
        The water works ask all customers to boil what they drink after a main burst on %s. About
        %s homes are without pressure, and samples will be taken until the pipe has been mended.
        Bring water to a rolling boil for a minute, let it cool, and keep it in a clean vessel
        with a lid. Bathing is safe as long as no water is swallowed. The notice is expected to be
        lifted within %s hours, once two tests in a row have shown that the water is clean.""";
    assertThat(
        compare(filled(notice, "Tuesday/1,200/48"), filled(notice, "Saturday/350/72")),
        is(Optional.empty()));
    assertThat(
        compare(filled(notice, "Tuesday/1,250/48"), filled(notice, "Tuesday/1,200/48"))
            .map(Verdict::kind),
        is(Optional.of(CopyKind.NEAR)));
  }

  @Test
  void compare_matchReports_areNoCopies() {
    String report =
        """
        The visitors from %s won %s to %s against %s on %s in front of %s spectators. It was %s who
        put them ahead after %s minutes with a low shot from the edge of the box. After the break
        the hosts pressed for long spells but found no way past keeper %s, and in minute %s it was
        %s who made sure of the points with a header. With the win they climb to place %s.""";
    assertThat(
        compare(
            filled(report, "Alvik/2/0/Dorn/Sunday/4,100/Lund/12/Hagen/88/Berg/3"),
            filled(report, "Skarn/3/1/Tofte/Saturday/950/Eide/31/Moen/74/Vik/9")),
        is(Optional.empty()));
  }

  @Test
  void compare_storyQuotedToDebunkIt_embedsIt() {
    Optional<Verdict> verdict = compare(story("debunk").formatted("“" + HOAX + "”"), HOAX);
    assertThat(verdict.map(Verdict::embeds), is(Optional.of(true)));
  }

  @Test
  void compare_storySetAsABlockToDebunkIt_embedsIt() {
    Optional<Verdict> verdict = compare(story("debunk").formatted(HOAX), HOAX);
    assertThat(verdict, is(Optional.of(new Verdict(CopyKind.ORIGINAL, 1, false))));
  }

  @Test
  void compare_blockReworded_embedsIt() {
    String reworded = Rewriter.of(story("synonyms")).reword(FERRY).replaceAll("\\s+", " ");
    String own = story("debunk").replace("%s", reworded) + story("quarry-shares").replace("%s", "");
    assertThat(compare(own, FERRY).map(Verdict::embeds), is(Optional.of(true)));
  }

  @Test
  void compare_definitionReworded_isAWeakMatch() {
    Verdict verdict = compare(story("definition-reworded"), story("definition")).orElseThrow();
    assertThat(verdict.kind(), is(CopyKind.NEAR));
    assertThat(verdict.weak(), is(true));
  }

  @Test
  void compare_shortTexts_areNoCopiesUnlessExact() {
    assertThat(
        compare("Rain is expected until noon.", "Rain is expected until noon on Friday."),
        is(Optional.empty()));
    assertThat(compare("Rain until noon", "RAIN, until noon!"), is(Optional.of(Verdict.EXACT)));
  }

  @Test
  void compare_lettersHiddenOrReplacedByLookalikes_isExact() {
    String hidden = FERRY.replace("ferry", "fe\u200brry").replace("council", "c\u043eunc\u0456l");
    assertThat(compare(hidden, FERRY), is(Optional.of(Verdict.EXACT)));
  }

  private static String filled(String template, String fillers) {
    return template.formatted((Object[]) fillers.split("/"));
  }

  private static CopyKind kind(String copyOfFerry) {
    return compare(copyOfFerry, FERRY).orElseThrow().kind();
  }

  private static Optional<Verdict> compare(String later, String earlier) {
    return compare(TEST, later, earlier);
  }

  private static Optional<Verdict> compare(CopyTest test, String later, String earlier) {
    return test.verdict(new Comparison(Profile.of(fingerprint(later)), fingerprint(earlier)));
  }
}
