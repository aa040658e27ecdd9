package org.newsprint.fingerprint;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.newsprint.article.Article;
import org.newsprint.change.Change;
import org.newsprint.change.ChangeCoder;

/** Gives every article its fingerprint. */
public final class FingerprintArticles
    extends PTransform<PCollection<Change<Article>>, PCollection<Change<Fingerprint>>> {
  private static final long serialVersionUID = 1L;

  private FingerprintArticles() {}

  /** One fingerprint an article. */
  public static FingerprintArticles create() {
    return new FingerprintArticles();
  }

  @Override
  public PCollection<Change<Fingerprint>> expand(PCollection<Change<Article>> articles) {
    return articles
        .apply("Fingerprint", ParDo.of(new Compute()))
        .setCoder(ChangeCoder.of(FingerprintCoder.of()));
  }

  private static final class Compute extends DoFn<Change<Article>, Change<Fingerprint>> {
    private static final long serialVersionUID = 1L;

    private final Counter fingerprints = Metrics.counter("newsprint.fingerprint", "fingerprints");

    @ProcessElement
    public void compute(@Element Change<Article> article, OutputReceiver<Change<Fingerprint>> out) {
      fingerprints.inc(article.weight());
      out.output(article.with(Fingerprints.of(article.value())));
    }
  }
}
