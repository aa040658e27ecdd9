package org.newsprint.coverage;

import java.time.Duration;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.newsprint.change.Cadence;
import org.newsprint.change.Change;
import org.newsprint.change.ChangeCoder;
import org.newsprint.change.KeepIndex;
import org.newsprint.fingerprint.Fingerprint;
import org.newsprint.fingerprint.FingerprintCoder;

/**
 * Finds for each article the earliest earlier one that it copies, and the story it belongs to.
 *
 * <p>The placements are a pure function of the set of fingerprints. What crosses the first shuffle
 * is a fingerprint per shard that its sketch touches, never the text; the second carries links
 * only, on one key, because a chain of copies may lead anywhere.
 */
public final class ClusterCoverage
    extends PTransform<PCollection<Change<Fingerprint>>, PCollection<Change<Placement>>> {
  private static final long serialVersionUID = 1L;

  private static final int ONE_KEY = 0;

  private final CopyTest test;
  private final Duration horizon;
  private final Duration lateness;
  private final int shards;
  private final Cadence cadence;

  private ClusterCoverage(
      CopyTest test, Duration horizon, Duration lateness, int shards, Cadence cadence) {
    this.test = test;
    this.horizon = horizon;
    this.lateness = lateness;
    this.shards = shards;
    this.cadence = cadence;
  }

  /**
   * Compares each article with those published up to {@code horizon} before it.
   *
   * @param shards over how many keys the comparisons are spread; no result depends on it
   */
  public static ClusterCoverage within(
      Duration horizon, CopyTest test, int shards, Cadence cadence) {
    return new ClusterCoverage(test, horizon, Duration.ZERO, shards, cadence);
  }

  /**
   * Keeps articles in an endless run for this much longer than the horizon, so that one that comes
   * this late still finds what it copies.
   */
  public ClusterCoverage withLateness(Duration allowed) {
    return new ClusterCoverage(test, horizon, allowed, shards, cadence);
  }

  @Override
  public PCollection<Change<Placement>> expand(PCollection<Change<Fingerprint>> fingerprints) {
    return place(link(fingerprints));
  }

  /** The links of every article that a shard found some of, once for each shard. */
  PCollection<Change<CoverageLink>> link(PCollection<Change<Fingerprint>> fingerprints) {
    SketchShards sketchShards = new SketchShards(shards);
    return fingerprints
        .apply("Spread", ParDo.of(new Spread(sketchShards)))
        .setCoder(KvCoder.of(VarIntCoder.of(), ChangeCoder.of(FingerprintCoder.of())))
        .apply(
            "Link",
            KeepIndex.by(
                new LinkUpkeep(test, horizon, sketchShards),
                FingerprintCoder.of(),
                CoverageLinkCoder.of(),
                cadence,
                horizon.plus(lateness)));
  }

  /** The places of the articles that these links name. */
  PCollection<Change<Placement>> place(PCollection<Change<CoverageLink>> links) {
    return links
        .apply("Gather", WithKeys.of(ONE_KEY))
        .setCoder(KvCoder.of(VarIntCoder.of(), ChangeCoder.of(CoverageLinkCoder.of())))
        .apply(
            "Root",
            KeepIndex.by(
                new StoryUpkeep(),
                CoverageLinkCoder.of(),
                PlacementCoder.of(),
                cadence,
                horizon.plus(lateness)));
  }

  private static final class Spread
      extends DoFn<Change<Fingerprint>, KV<Integer, Change<Fingerprint>>> {
    private static final long serialVersionUID = 1L;

    private final SketchShards shards;

    Spread(SketchShards shards) {
      this.shards = shards;
    }

    @ProcessElement
    public void spread(
        @Element Change<Fingerprint> fingerprint,
        OutputReceiver<KV<Integer, Change<Fingerprint>>> out) {
      shards.shardsOf(fingerprint.value()).stream()
          .forEach(shard -> out.output(KV.of(shard, fingerprint)));
    }
  }
}
