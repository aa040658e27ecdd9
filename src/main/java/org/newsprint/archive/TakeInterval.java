package org.newsprint.archive;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsprint.article.Article;
import org.newsprint.article.ArticleCoder;

/** Tells the articles of an interval from the others. */
public final class TakeInterval extends PTransform<PCollection<Article>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** Output: the articles that were published in the interval. */
  public static final TupleTag<Article> WITHIN = new TupleTag<>() {};

  /** Output: the others. */
  public static final TupleTag<Article> OUTSIDE = new TupleTag<>() {};

  private final Interval interval;

  private TakeInterval(Interval interval) {
    this.interval = interval;
  }

  /** Takes the articles of this interval. */
  public static TakeInterval of(Interval interval) {
    return new TakeInterval(interval);
  }

  @Override
  public PCollectionTuple expand(PCollection<Article> articles) {
    PCollectionTuple told =
        articles.apply(
            "Tell", ParDo.of(new Tell(interval)).withOutputTags(WITHIN, TupleTagList.of(OUTSIDE)));
    told.get(WITHIN).setCoder(ArticleCoder.of());
    told.get(OUTSIDE).setCoder(ArticleCoder.of());
    return told;
  }

  private static final class Tell extends DoFn<Article, Article> {
    private static final long serialVersionUID = 1L;

    private final Counter outside = Metrics.counter("newsprint.interval", "outside");
    private final Interval interval;

    Tell(Interval interval) {
      this.interval = interval;
    }

    @ProcessElement
    public void tell(@Element Article article, MultiOutputReceiver out) {
      if (interval.includes(article.head().publishedAt())) {
        out.get(WITHIN).output(article);
      } else {
        outside.inc();
        out.get(OUTSIDE).output(article);
      }
    }
  }
}
