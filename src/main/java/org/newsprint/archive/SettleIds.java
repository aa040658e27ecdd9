package org.newsprint.archive;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.RawUnionValue;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsprint.article.AdmitArticles;
import org.newsprint.article.Article;
import org.newsprint.article.ArticleCoder;
import org.newsprint.change.Change;
import org.newsprint.change.ChangeCoder;
import org.newsprint.change.ShardJoin;
import org.newsprint.reject.Provenance;
import org.newsprint.reject.RejectCoder;

/**
 * Decides between an article of the run and one that is remembered under the same id, as {@link
 * AdmitArticles} does between two of the run.
 *
 * <p>A record that is read again takes the place of what was found of it before, whatever its text
 * says now; so does an article that was published earlier. Otherwise the remembered article stays,
 * and the other is a duplicate of it or, with another text, rejected.
 */
public final class SettleIds extends PTransform<PCollectionTuple, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** Input: the articles of the run. */
  public static final TupleTag<Change<Article>> ADMITTED = new TupleTag<>() {};

  /** Input and output: what is remembered, and of that what stays. */
  public static final TupleTag<Remembered> REMEMBERED = new TupleTag<>() {};

  private static final TupleTag<KV<String, Change<Article>>> NEW = new TupleTag<>() {};
  private static final TupleTag<KV<String, Remembered>> OLD = new TupleTag<>() {};

  private SettleIds() {}

  /** Decides by where and when articles were published. */
  public static SettleIds create() {
    return new SettleIds();
  }

  @Override
  public PCollectionTuple expand(PCollectionTuple input) {
    PCollectionTuple settled =
        ShardJoin.of("Key articles", NEW, input.get(ADMITTED), change -> change.value().id())
            .and("Key remembered", OLD, input.get(REMEMBERED), Remembered::id)
            .together()
            .apply(
                "Settle",
                ParDo.of(new Settle())
                    .withOutputTags(
                        AdmitArticles.ARTICLES,
                        TupleTagList.of(AdmitArticles.DUPLICATES)
                            .and(AdmitArticles.REJECTS)
                            .and(REMEMBERED)));
    settled.get(AdmitArticles.ARTICLES).setCoder(ChangeCoder.of(ArticleCoder.of()));
    settled.get(AdmitArticles.DUPLICATES).setCoder(ChangeCoder.of(StringUtf8Coder.of()));
    settled.get(AdmitArticles.REJECTS).setCoder(ChangeCoder.of(RejectCoder.of()));
    settled.get(REMEMBERED).setCoder(new RememberedCoder());
    return settled;
  }

  private static final class Settle
      extends DoFn<KV<Integer, Iterable<RawUnionValue>>, Change<Article>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void settle(
        @Element KV<Integer, Iterable<RawUnionValue>> shard, MultiOutputReceiver out) {
      ShardJoin.eachKey(
          shard.getValue(),
          List.of(NEW, OLD),
          (id, both) -> settle(both.settled(NEW).stream().findFirst(), both.only(OLD), out));
    }

    private static void settle(
        Optional<Article> article, Optional<Remembered> remembered, MultiOutputReceiver out) {
      if (article.isEmpty() || remembered.isEmpty()) {
        article.map(Change::added).ifPresent(out.get(AdmitArticles.ARTICLES)::output);
        remembered.ifPresent(out.get(REMEMBERED)::output);
      } else if (takesThePlaceOf(article.get(), remembered.get())) {
        out.get(AdmitArticles.ARTICLES).output(Change.added(article.get()));
      } else {
        out.get(REMEMBERED).output(remembered.get());
        refuse(article.get(), remembered.get(), out);
      }
    }

    private static boolean takesThePlaceOf(Article article, Remembered remembered) {
      return article.provenance().equals(remembered.origin().provenance())
          || Place.of(article).compareTo(Place.of(remembered)) < 0;
    }

    /** What decides between two records, as {@link AdmitArticles} does. */
    private record Place(Instant publishedAt, String source, long position)
        implements Comparable<Place> {
      private static final Comparator<Place> ORDER =
          Comparator.comparing(Place::publishedAt)
              .thenComparing(Place::source)
              .thenComparing(Place::position);

      static Place of(Article article) {
        return of(article.head().publishedAt(), article.provenance());
      }

      static Place of(Remembered remembered) {
        return of(remembered.publishedAt(), remembered.origin().provenance());
      }

      private static Place of(Instant publishedAt, Provenance provenance) {
        return new Place(publishedAt, provenance.source(), provenance.position());
      }

      @Override
      public int compareTo(Place other) {
        return ORDER.compare(this, other);
      }
    }

    private static void refuse(Article article, Remembered remembered, MultiOutputReceiver out) {
      if (Origin.of(article).textDigest().equals(remembered.origin().textDigest())) {
        out.get(AdmitArticles.DUPLICATES).output(Change.added(article.id()));
      } else {
        out.get(AdmitArticles.REJECTS).output(Change.added(AdmitArticles.idTaken(article)));
      }
    }
  }
}
