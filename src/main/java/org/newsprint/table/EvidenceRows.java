package org.newsprint.table;

import java.util.List;
import java.util.Optional;
import org.newsprint.coverage.Containment;
import org.newsprint.coverage.CopyEvidence;
import org.newsprint.coverage.CoverageLink;
import org.newsprint.evidence.ShownCopy;

/** Rows about what proves a copy. */
final class EvidenceRows {
  private static final String SEPARATOR = " | ";

  private EvidenceRows() {}

  static TableRow of(ShownCopy copy) {
    CoverageLink link = copy.link();
    CopyEvidence evidence = copy.evidence();
    return TableRow.of(Tables.COPY_EVIDENCE)
        .set("article_id", link.articleId())
        .set("copied_from", link.copiedFrom())
        .set("copy_kind", link.kind().label())
        .set("channel", link.decidedBy().label())
        .set("similarity", link.similarity())
        .set("copy_share", evidence.copy().share())
        .set("source_share", evidence.source().share())
        .set("copy_skeleton_share", shareIfAny(evidence.copySkeleton()))
        .set("source_skeleton_share", shareIfAny(evidence.sourceSkeleton()))
        .set("shared_numbers", evidence.sharedNumbers())
        .set("passages", evidence.passages())
        .set("passage_texts", joined(copy.passages().stream().map(EvidenceRows::element).toList()))
        .set("swaps", evidence.swaps())
        .set(
            "swap_texts",
            joined(
                copy.swaps().stream()
                    .map(
                        swap ->
                            "%s → %s (%d)"
                                .formatted(
                                    element(swap.source()), element(swap.copy()), swap.count()))
                    .toList()))
        .set("published_at", link.publishedAt())
        .build();
  }

  private static Optional<Double> shareIfAny(Containment containment) {
    return Optional.of(containment).filter(some -> some.words() > 0).map(Containment::share);
  }

  /** An element of a list in one cell, which its reader splits at the separator. */
  private static String element(String text) {
    return text.replace('|', '¦');
  }

  private static Optional<String> joined(List<String> elements) {
    return Optional.of(String.join(SEPARATOR, elements)).filter(text -> !text.isEmpty());
  }
}
