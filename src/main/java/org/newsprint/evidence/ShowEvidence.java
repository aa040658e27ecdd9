package org.newsprint.evidence;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.newsprint.article.Article;
import org.newsprint.change.Cadence;
import org.newsprint.change.Change;
import org.newsprint.change.KeyChanges;
import org.newsprint.change.TrackPerKey;
import org.newsprint.coverage.CoverageLink;
import org.newsprint.coverage.Placement;

/**
 * Shows for each copy the words that prove it.
 *
 * <p>Links travel to the texts, not texts to the links: each text crosses one shuffle once, however
 * many copies of it there are. A link asks the copy for the passages and, if phrases were swapped,
 * the source for its side of them; the second shuffle carries these few words. Holds the text of
 * every article for as long as its state is kept.
 */
public final class ShowEvidence
    extends PTransform<PCollectionTuple, PCollection<Change<ShownCopy>>> {
  private static final long serialVersionUID = 1L;

  /** Input: the articles. */
  public static final TupleTag<Change<Article>> ARTICLES = new TupleTag<>() {};

  /** Input, if there is any: the words of further articles. */
  public static final TupleTag<Change<ArticleText>> RECALLED = new TupleTag<>() {};

  /** Input: the places of those that are copies, with evidence. */
  public static final TupleTag<Change<Placement>> PLACEMENTS = new TupleTag<>() {};

  private final Cadence cadence;

  private ShowEvidence(Cadence cadence) {
    this.cadence = cadence;
  }

  /** One element per copy. */
  public static ShowEvidence at(Cadence cadence) {
    return new ShowEvidence(cadence);
  }

  @Override
  public PCollection<Change<ShownCopy>> expand(PCollectionTuple input) {
    TextFactCoder facts = new TextFactCoder();
    PCollection<KV<String, Change<TextFact>>> texts =
        input.get(ARTICLES).apply("Texts", KeyChanges.by(Article::id, TextFact::of, facts));
    PCollection<KV<String, Change<TextFact>>> asked =
        input.get(PLACEMENTS).apply("Ask", ParDo.of(new Ask())).setCoder(KeyChanges.coder(facts));
    PCollectionList<KV<String, Change<TextFact>>> both = PCollectionList.of(texts).and(asked);
    if (input.has(RECALLED)) {
      both =
          both.and(
              input
                  .get(RECALLED)
                  .apply("Recalled", KeyChanges.by(ArticleText::articleId, TextFact::of, facts)));
    }
    return both.apply("Both", Flatten.pCollections())
        .apply("Quote", TrackPerKey.maintaining(new Quote(), facts, new SideCoder(), cadence))
        .apply("Key by copy", KeyChanges.by(side -> side.link().articleId(), new SideCoder()))
        .apply(
            "Put together",
            TrackPerKey.maintaining(
                new PutTogether(), new SideCoder(), ShownCopyCoder.of(), cadence));
  }

  private static final class Ask extends DoFn<Change<Placement>, KV<String, Change<TextFact>>> {
    private static final long serialVersionUID = 1L;

    private final Counter links = Metrics.counter("newsprint.evidence", "links");

    @ProcessElement
    public void ask(
        @Element Change<Placement> placement, OutputReceiver<KV<String, Change<TextFact>>> out) {
      placement
          .value()
          .copy()
          .ifPresent(
              link -> {
                links.inc(placement.weight());
                ask(placement, link, out);
              });
    }

    private static void ask(
        Change<Placement> placement,
        CoverageLink link,
        OutputReceiver<KV<String, Change<TextFact>>> out) {
      Change<TextFact> question = placement.with(TextFact.of(link));
      out.output(KV.of(link.articleId(), question));
      if (link.evidence().orElseThrow().swaps() > 0) {
        out.output(KV.of(link.copiedFrom(), question));
      }
    }
  }
}
