package org.newsprint.aggregate;

import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.RawUnionValue;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.newsprint.article.ArticleHead;
import org.newsprint.change.Change;
import org.newsprint.change.ChangeCoder;
import org.newsprint.change.ShardJoin;

/**
 * What was seen of outlets before the articles that a run knows: the figures of all, less those.
 *
 * <p>Such articles are older than any that the run knows, so an outlet that has one was first seen
 * with it.
 */
final class EarlierOutlets
    extends PTransform<PCollectionTuple, PCollection<Change<OutletSighting>>> {
  private static final long serialVersionUID = 1L;

  /** Input: the outlets with all their articles. */
  static final TupleTag<Outlet> LISTED = new TupleTag<>() {};

  /** Input: the articles of them that the run knows. */
  static final TupleTag<ArticleHead> KNOWN = new TupleTag<>() {};

  private static final TupleTag<KV<String, Outlet>> ALL = new TupleTag<>() {};
  private static final TupleTag<KV<String, ArticleHead>> LATER = new TupleTag<>() {};

  private EarlierOutlets() {}

  /** Takes the known articles off. */
  static EarlierOutlets create() {
    return new EarlierOutlets();
  }

  @Override
  public PCollection<Change<OutletSighting>> expand(PCollectionTuple input) {
    return ShardJoin.of("Key listed", ALL, input.get(LISTED), Outlet::name)
        .and("Key known", LATER, input.get(KNOWN), ArticleHead::outlet)
        .together()
        .apply("Less known", ParDo.of(new LessKnown()))
        .setCoder(ChangeCoder.of(new OutletSightingCoder()));
  }

  private static final class LessKnown
      extends DoFn<KV<Integer, Iterable<RawUnionValue>>, Change<OutletSighting>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void subtract(
        @Element KV<Integer, Iterable<RawUnionValue>> shard,
        OutputReceiver<Change<OutletSighting>> out) {
      ShardJoin.eachKey(
          shard.getValue(),
          List.of(ALL, LATER),
          (name, both) ->
              both.only(ALL)
                  .flatMap(outlet -> earlier(outlet, both.all(LATER).size()))
                  .map(Change::added)
                  .ifPresent(out::output));
    }

    private static Optional<OutletSighting> earlier(Outlet outlet, int known) {
      long articles = outlet.articles() - known;
      return articles > 0
          ? Optional.of(
              new OutletSighting(outlet.name(), outlet.firstSeen(), outlet.lastSeen(), articles))
          : Optional.empty();
    }
  }
}
