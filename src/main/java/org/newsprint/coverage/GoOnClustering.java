package org.newsprint.coverage;

import java.time.Instant;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.newsprint.change.Change;
import org.newsprint.fingerprint.Fingerprint;

/** {@link ClusterCoverage} where the links of earlier articles are known. */
public final class GoOnClustering extends PTransform<PCollectionTuple, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** Input: the fingerprints of all articles that may be compared. */
  public static final TupleTag<Change<Fingerprint>> FINGERPRINTS = new TupleTag<>() {};

  /** Input: the links that are known. Output: these and those that were found. */
  public static final TupleTag<Change<CoverageLink>> LINKS = new TupleTag<>() {};

  /** Output: the places of all articles that links name. */
  public static final TupleTag<Change<Placement>> PLACEMENTS = new TupleTag<>() {};

  private final ClusterCoverage clustering;
  private final Instant since;

  private GoOnClustering(ClusterCoverage clustering, Instant since) {
    this.clustering = clustering;
    this.since = since;
  }

  /**
   * Clusters as {@code clustering} does.
   *
   * @param since the links of articles published before are known; of these no others are looked
   *     for
   */
  public static GoOnClustering by(ClusterCoverage clustering, Instant since) {
    return new GoOnClustering(clustering, since);
  }

  @Override
  public PCollectionTuple expand(PCollectionTuple input) {
    Instant begin = since;
    PCollection<Change<CoverageLink>> links =
        PCollectionList.of(input.get(LINKS))
            .and(
                clustering
                    .link(input.get(FINGERPRINTS))
                    .apply(
                        "Not known",
                        Filter.by(change -> !change.value().publishedAt().isBefore(begin))))
            .apply("All links", Flatten.pCollections());
    return PCollectionTuple.of(LINKS, links).and(PLACEMENTS, clustering.place(links));
  }
}
