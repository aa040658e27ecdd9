package org.newsprint.coverage;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

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
    boolean headlineChanged) {
  /** The link to the earliest article first. */
  public static final Comparator<CoverageLink> EARLIEST_SOURCE_FIRST =
      Comparator.comparing(CoverageLink::copiedFromPublishedAt)
          .thenComparing(CoverageLink::copiedFrom);

  /** Whether the later article embeds the earlier one without being a copy of it. */
  public boolean embeds() {
    return kind == CopyKind.ORIGINAL;
  }

  /** How long after the copied article the copy came, in whole minutes. */
  public long lagMinutes() {
    return Duration.between(copiedFromPublishedAt, publishedAt).toMinutes();
  }
}
