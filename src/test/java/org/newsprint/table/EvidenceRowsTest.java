package org.newsprint.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.newsprint.article.Articles.article;
import static org.newsprint.coverage.Links.link;
import static org.newsprint.table.ArticleRowsTest.values;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsprint.coverage.CopyKind;
import org.newsprint.coverage.CoverageLink;
import org.newsprint.coverage.Evidences;
import org.newsprint.coverage.Links;
import org.newsprint.evidence.ShownCopy;
import org.newsprint.evidence.ShownSwap;

class EvidenceRowsTest {
  @Test
  void of_spunCopy_fillsEveryColumn() {
    CoverageLink spun =
        link("b", "a").kind(CopyKind.SPUN).similarity(0.875).evidence(Evidences.full()).build();
    TableRow row =
        EvidenceRows.of(
            new ShownCopy(
                spun,
                List.of("one; \"two\" | three", "four"),
                List.of(new ShownSwap("said", "stated", 3), new ShownSwap("a | b", "c", 1))));
    assertThat(
        values(row),
        is(
            Map.ofEntries(
                Map.entry("article_id", "b"),
                Map.entry("copied_from", "a"),
                Map.entry("copy_kind", "spun"),
                Map.entry("channel", "skeleton"),
                Map.entry("similarity", 0.875),
                Map.entry("copy_share", 0.75),
                Map.entry("source_share", 0.25),
                Map.entry("copy_skeleton_share", 0.5),
                Map.entry("source_skeleton_share", 0.125),
                Map.entry("shared_numbers", 7L),
                Map.entry("passages", 11L),
                Map.entry("passage_texts", "one; \"two\" ¦ three | four"),
                Map.entry("swaps", 12L),
                Map.entry("swap_texts", "said → stated (3) | a ¦ b → c (1)"),
                Map.entry("published_at", spun.publishedAt()))));
  }

  @Test
  void of_shortCopyInAnUnknownLanguage_leavesAbsentWhatThereIsNot() {
    CoverageLink exact =
        Evidences.link(
            article("b").text("zwei drei").build(),
            article("a").text("Zwei, drei").build(),
            CopyKind.EXACT);
    assertThat(
        values(EvidenceRows.of(new ShownCopy(exact, List.of(), List.of()))),
        is(
            Map.ofEntries(
                Map.entry("article_id", "b"),
                Map.entry("copied_from", "a"),
                Map.entry("copy_kind", "exact"),
                Map.entry("channel", "digest"),
                Map.entry("similarity", 0.9),
                Map.entry("copy_share", 1.0),
                Map.entry("source_share", 1.0),
                Map.entry("shared_numbers", 0L),
                Map.entry("passages", 0L),
                Map.entry("swaps", 0L),
                Map.entry("published_at", exact.publishedAt()))));
  }

  @ParameterizedTest
  @CsvSource({
    "EXACT, false, digest",
    "NEAR, false, surface",
    "EXCERPT, false, surface",
    "SPUN, false, skeleton",
    "NEAR, true, order"
  })
  void channel_isWhatDecided(CopyKind kind, boolean weak, String channel) {
    Links link = link("b", "a").kind(kind).evidence(Evidences.full());
    CoverageLink built = (weak ? link.weak() : link).build();
    TableRow row = EvidenceRows.of(new ShownCopy(built, List.of(), List.of()));
    assertThat(row.string("channel"), is(channel));
  }
}
