package org.newsprint.evidence;

import static org.newsprint.article.Articles.article;
import static org.newsprint.codec.RoundTrips.assertRoundTrip;
import static org.newsprint.coverage.Links.link;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsprint.coverage.CoverageLink;
import org.newsprint.coverage.Evidences;
import org.newsprint.evidence.TextFact.ReadText;

class EvidenceCodersTest {
  private static final CoverageLink LINK = link("b", "a").evidence(Evidences.full()).build();

  @Test
  void textFact_eitherHalf_comesBackEqual() throws IOException {
    assertRoundTrip(
        new TextFactCoder(),
        TextFact.of(LINK),
        TextFact.of(article("é").text("Ä text\n\nof two lines").build()),
        new TextFact(Optional.of(new ReadText("", Optional.empty())), Optional.empty()));
  }

  @Test
  void side_ofCopyAndOfSource_comesBackEqual() throws IOException {
    assertRoundTrip(
        new SideCoder(),
        new Side(LINK, true, List.of("a | b", ""), List.of("é")),
        new Side(LINK, false, List.of(), List.of()));
  }

  @Test
  void shownCopy_fullAndBare_comesBackEqual() throws IOException {
    assertRoundTrip(
        ShownCopyCoder.of(),
        new ShownCopy(LINK, List.of("é"), List.of(new ShownSwap("said", "stated", 1_000))),
        new ShownCopy(LINK, List.of(), List.of()));
  }
}
