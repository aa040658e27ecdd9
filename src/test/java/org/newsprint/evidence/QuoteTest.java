package org.newsprint.evidence;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.newsprint.article.Articles.article;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsprint.article.Article;
import org.newsprint.coverage.CopyKind;
import org.newsprint.coverage.CoverageLink;
import org.newsprint.coverage.Evidences;

class QuoteTest {
  private static final Article SOURCE =
      article("a")
          .text("The mayor said:\n\n“It’s over; done, for good, this time | at last!”")
          .build();
  private static final Article COPY =
      article("b")
          .text("The mayor stated:\n\n“It’s over; done, for good, this time | at last!”")
          .build();
  private static final CoverageLink LINK = Evidences.link(COPY, SOURCE, CopyKind.NEAR);
  private static final Side OF_COPY =
      new Side(
          LINK, true, List.of("It’s over; done, for good, this time | at last"), List.of("stated"));
  private static final Side OF_SOURCE = new Side(LINK, false, List.of(), List.of("said"));

  private final Quote quote = new Quote();
  private final PutTogether putTogether = new PutTogether();

  @Test
  void quote_textOfTheCopy_givesPassagesAndPhrasesOnOneLine() {
    assertThat(quote.of("b", List.of(TextFact.of(COPY), TextFact.of(LINK))), contains(OF_COPY));
  }

  @Test
  void quote_textOfTheSource_givesItsPhrases() {
    assertThat(quote.of("a", List.of(TextFact.of(LINK), TextFact.of(SOURCE))), contains(OF_SOURCE));
  }

  @Test
  void quote_linkBeforeItsText_waits() {
    assertThat(quote.of("b", List.of(TextFact.of(LINK))), empty());
    assertThat(quote.of("b", List.of()), empty());
  }

  @Test
  void quote_anotherVersionOfTheText_waitsForTheOneTheLinkIsMadeFrom() {
    TextFact other = TextFact.of(article("b").text("Short.").build());
    assertThat(quote.of("b", List.of(TextFact.of(LINK), other)), empty());
    assertThat(
        quote.of("b", List.of(TextFact.of(LINK), other, TextFact.of(COPY))), contains(OF_COPY));
  }

  @Test
  void quote_passageOfManyWords_isCut() {
    Article all = article("c").text("word ".repeat(5_000)).build();
    CoverageLink link = Evidences.link(all, article("d").text(all.text()).build(), CopyKind.EXACT);
    String shown =
        quote.of("c", List.of(TextFact.of(all), TextFact.of(link))).get(0).passages().get(0);
    assertThat(shown, is("word ".repeat(40).substring(0, 199) + "…"));
  }

  @Test
  void putTogether_bothSides_showsTheSwapFromSourceToCopy() {
    assertThat(
        putTogether.of("b", List.of(OF_SOURCE, OF_COPY)),
        contains(
            new ShownCopy(LINK, OF_COPY.passages(), List.of(new ShownSwap("said", "stated", 1)))));
  }

  @Test
  void putTogether_oneSideOfTwo_waits() {
    assertThat(putTogether.of("b", List.of(OF_COPY)), empty());
    assertThat(putTogether.of("b", List.of(OF_SOURCE)), empty());
  }

  @Test
  void putTogether_sourceSideOfAnotherLink_waits() {
    Article shorter = article("a").text(SOURCE.text() + " More.").build();
    CoverageLink other = Evidences.link(COPY, shorter, CopyKind.NEAR);
    Side stale = new Side(other, false, List.of(), List.of("said"));
    assertThat(putTogether.of("b", List.of(OF_COPY, stale)), empty());
  }

  @Test
  void putTogether_copyWithoutSwaps_needsNoSource() {
    CoverageLink exact =
        Evidences.link(article("b").text(SOURCE.text()).build(), SOURCE, CopyKind.EXACT);
    Side side = new Side(exact, true, List.of("The mayor"), Collections.emptyList());
    assertThat(
        putTogether.of("b", List.of(side)),
        contains(new ShownCopy(exact, List.of("The mayor"), List.of())));
  }
}
