package org.newsprint.aggregate;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.newsprint.change.Cadence;
import org.newsprint.change.Change;
import org.newsprint.change.SumPerKey;

/**
 * Sums the measures of articles over windows of event time: per outlet, over all outlets, and per
 * pair of outlets that copied.
 *
 * <p>A window is part of the key rather than a Beam window. So an article is never too late to be
 * counted, a correction takes back exactly what it corrects, and all runners give the same sums;
 * see {@code docs/design.md}.
 */
public final class SumWindows
    extends PTransform<
        PCollection<Change<CoveredArticle>>, PCollection<Change<KV<WindowKey, Measures>>>> {
  private static final long serialVersionUID = 1L;

  private final Set<Grain> grains;
  private final Cadence cadence;

  private SumWindows(Set<Grain> grains, Cadence cadence) {
    this.grains = new TreeSet<>(grains);
    this.cadence = cadence;
  }

  /** Sums over windows of these grains. */
  public static SumWindows of(Set<Grain> grains, Cadence cadence) {
    return new SumWindows(grains, cadence);
  }

  @Override
  public PCollection<Change<KV<WindowKey, Measures>>> expand(
      PCollection<Change<CoveredArticle>> articles) {
    return articles
        .apply("Measure", ParDo.of(new Assign(grains)))
        .setCoder(KvCoder.of(WindowKeyCoder.of(), MeasuresCoder.of()))
        .apply(
            "Sum",
            SumPerKey.of(new SumMeasures(), WindowKeyCoder.of(), MeasuresCoder.of(), cadence));
  }

  private static final class Assign extends DoFn<Change<CoveredArticle>, KV<WindowKey, Measures>> {
    private static final long serialVersionUID = 1L;

    private final Counter summands = Metrics.counter("newsprint.sum", "summands");
    private final Set<Grain> grains;

    Assign(Set<Grain> grains) {
      this.grains = grains;
    }

    @ProcessElement
    public void assign(
        @Element Change<CoveredArticle> change, OutputReceiver<KV<WindowKey, Measures>> out) {
      CoveredArticle article = change.value();
      String topic = article.scored().stance().topic();
      String outlet = article.scored().head().outlet();
      Measures measures = ArticleMeasures.of(article, change.weight());
      eachWindow(
          article,
          (grain, start) -> {
            summands.inc();
            out.output(
                KV.of(
                    new WindowKey(WindowKey.Subject.OUTLET, topic, grain, start, outlet, ""),
                    measures));
            out.output(
                KV.of(
                    new WindowKey(WindowKey.Subject.TOPIC, topic, grain, start, "", ""), measures));
          });
      article
          .link()
          .ifPresent(
              link -> {
                Measures flow = ArticleMeasures.ofFlow(link, change.weight());
                eachWindow(
                    article,
                    (grain, start) ->
                        out.output(
                            KV.of(
                                new WindowKey(
                                    WindowKey.Subject.FLOW,
                                    topic,
                                    grain,
                                    start,
                                    link.copiedFromOutlet(),
                                    outlet),
                                flow)));
              });
    }

    private void eachWindow(CoveredArticle article, BiConsumer<Grain, Instant> window) {
      for (Grain grain : grains) {
        for (Instant start : grain.startsOf(article.scored().head().publishedAt())) {
          window.accept(grain, start);
        }
      }
    }
  }
}
