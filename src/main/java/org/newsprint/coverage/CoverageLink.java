package org.newsprint.coverage;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * An article shares its text with an earlier one.
 *
 * @param articleId the later article
 * @param publishedAt when it was published
 * @param copiedFrom the earlier article; earlier by (publication time, id)
 * @param copiedFromPublishedAt when that was published
 * @param copiedFromOutlet who published it
 * @param kind how it was copied; {@code ORIGINAL} when the later article embeds the earlier one
 *     without being a copy of it
 * @param similarity the share of the shorter text's words, or of its skeleton's for a spun copy,
 *     that stand in the other, 0 to 1
 * @param weak whether the match is too weak to join two stories
 * @param headlineChanged whether both have a headline and they differ
 * @param evidence what a reader can check the link by; empty for an embedding, and where it was
 *     left out because nobody there asks for it
 */
public record CoverageLink(
    String articleId,
    Instant publishedAt,
    String copiedFrom,
    Instant copiedFromPublishedAt,
    String copiedFromOutlet,
    CopyKind kind,
    double similarity,
    boolean weak,
    boolean headlineChanged,
    Optional<CopyEvidence> evidence) {
  /** The link to the earliest article first. */
  public static final Comparator<CoverageLink> EARLIEST_SOURCE_FIRST =
      Comparator.comparing(CoverageLink::copiedFromPublishedAt)
          .thenComparing(CoverageLink::copiedFrom);

  /** Whether the later article embeds the earlier one without being a copy of it. */
  public boolean embeds() {
    return kind == CopyKind.ORIGINAL;
  }

  /** What showed that the one copies the other. */
  public DecidedBy decidedBy() {
    if (weak) {
      return DecidedBy.ORDER;
    }
    return switch (kind) {
      case EXACT -> DecidedBy.DIGEST;
      case SPUN -> DecidedBy.SKELETON;
      case ORIGINAL, NEAR, EXCERPT -> DecidedBy.SURFACE;
    };
  }

  /** The same link without its evidence. */
  public CoverageLink withoutEvidence() {
    return new CoverageLink(
        articleId,
        publishedAt,
        copiedFrom,
        copiedFromPublishedAt,
        copiedFromOutlet,
        kind,
        similarity,
        weak,
        headlineChanged,
        Optional.empty());
  }

  /** How long after the copied article the copy came, in whole minutes. */
  public long lagMinutes() {
    return Duration.between(copiedFromPublishedAt, publishedAt).toMinutes();
  }
}
