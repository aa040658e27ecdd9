package org.newsprint.aggregate;

import java.util.Optional;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.newsprint.article.ArticleHead;
import org.newsprint.change.Change;
import org.newsprint.change.ChangeCoder;

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

  private EarlierOutlets() {}

  /** Takes the known articles off. */
  static EarlierOutlets create() {
    return new EarlierOutlets();
  }

  @Override
  public PCollection<Change<OutletSighting>> expand(PCollectionTuple input) {
    return KeyedPCollectionTuple.of(
            LISTED,
            input
                .get(LISTED)
                .apply(
                    "Key listed",
                    WithKeys.<String, Outlet>of(Outlet::name)
                        .withKeyType(TypeDescriptors.strings())))
        .and(
            KNOWN,
            input
                .get(KNOWN)
                .apply(
                    "Key known",
                    WithKeys.<String, ArticleHead>of(ArticleHead::outlet)
                        .withKeyType(TypeDescriptors.strings())))
        .apply("Together", CoGroupByKey.create())
        .apply("Less known", ParDo.of(new LessKnown()))
        .setCoder(ChangeCoder.of(new OutletSightingCoder()));
  }

  private static final class LessKnown
      extends DoFn<KV<String, CoGbkResult>, Change<OutletSighting>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void subtract(
        @Element KV<String, CoGbkResult> both, OutputReceiver<Change<OutletSighting>> out) {
      long known = 0;
      for (ArticleHead ignored : both.getValue().getAll(KNOWN)) {
        known++;
      }
      long earlier = -known;
      Optional<Outlet> listed = Optional.ofNullable(both.getValue().getOnly(LISTED, null));
      earlier += listed.map(Outlet::articles).orElse(0L);
      if (earlier > 0) {
        Outlet outlet = listed.orElseThrow();
        out.output(
            Change.added(
                new OutletSighting(outlet.name(), outlet.firstSeen(), outlet.lastSeen(), earlier)));
      }
    }
  }
}
