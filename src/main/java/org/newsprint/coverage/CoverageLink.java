package org.newsprint.coverage;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/**
 * An article copies an earlier one.
 *
 * @param articleId the copy
 * @param publishedAt when the copy was published
 * @param copiedFrom the earlier article; earlier by (publication time, id)
 * @param copiedFromPublishedAt when that was published
 * @param copiedFromOutlet who published it
 * @param kind how it was copied; never {@code ORIGINAL}
 * @param similarity the share of the shorter text's word 3-grams that stand in the other, 0 to 1
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
    boolean headlineChanged) {
  /** The link to the earliest article first. */
  public static final Comparator<CoverageLink> EARLIEST_SOURCE_FIRST =
      Comparator.comparing(CoverageLink::copiedFromPublishedAt)
          .thenComparing(CoverageLink::copiedFrom);

  /** Links in the order in which the copies were published. */
  public static final Comparator<CoverageLink> BY_COPY =
      Comparator.comparing(CoverageLink::publishedAt).thenComparing(CoverageLink::articleId);

  /** How long after the copied article the copy came, in whole minutes. */
  public long lagMinutes() {
    return Duration.between(copiedFromPublishedAt, publishedAt).toMinutes();
  }
}
