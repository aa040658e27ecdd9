package org.newsprint.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.RawUnionValue;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsprint.article.Admission;
import org.newsprint.article.AdmitArticles;
import org.newsprint.article.Article;
import org.newsprint.article.ArticleCoder;
import org.newsprint.article.SupersededArticle;
import org.newsprint.article.SupersededArticleCoder;
import org.newsprint.change.Change;
import org.newsprint.change.ChangeCoder;
import org.newsprint.change.ShardJoin;
import org.newsprint.evidence.ArticleText;
import org.newsprint.reject.RejectCoder;

/**
 * Admits one article per id as {@link AdmitArticles} does, of those that the run read and those
 * that are remembered.
 *
 * <p>A record that is read again takes the place of what was found of it before, whatever its text
 * says now. A newer text of an article that was published before the interval is left alone: what
 * follows from it reaches days that the run does not tell anew. It is counted as outside, and a run
 * over the article's own day takes it.
 */
public final class SettleIds extends PTransform<PCollectionTuple, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** Input: the articles of the run, as they were read. */
  public static final TupleTag<Article> READ = new TupleTag<>() {};

  /** Input and output: what is remembered, and of that what stays. */
  public static final TupleTag<Remembered> REMEMBERED = new TupleTag<>() {};

  /** Output: the articles about which all is to be found out. */
  public static final TupleTag<Change<Article>> ARTICLES = new TupleTag<>() {};

  /** Output: their earlier texts. */
  public static final TupleTag<Change<SupersededArticle>> SUPERSEDED = new TupleTag<>() {};

  /** Output: texts of articles that were published before the interval. */
  public static final TupleTag<Article> OUTSIDE = new TupleTag<>() {};

  private static final TupleTag<KV<String, Article>> NEW = new TupleTag<>() {};
  private static final TupleTag<KV<String, Remembered>> OLD = new TupleTag<>() {};

  private final Archive archive;

  private SettleIds(Archive archive) {
    this.archive = archive;
  }

  /**
   * Settles by what an archive holds. Besides its own outputs it has those of {@link
   * AdmitArticles}, of the records that the run read.
   */
  public static SettleIds beside(Archive archive) {
    return new SettleIds(archive);
  }

  @Override
  public PCollectionTuple expand(PCollectionTuple input) {
    PCollectionTuple settled =
        ShardJoin.of("Key articles", NEW, input.get(READ), Article::id)
            .and("Key remembered", OLD, input.get(REMEMBERED), Remembered::id)
            .together()
            .apply(
                "Settle",
                ParDo.of(new Settle(archive))
                    .withOutputTags(
                        ARTICLES,
                        TupleTagList.of(SUPERSEDED)
                            .and(OUTSIDE)
                            .and(REMEMBERED)
                            .and(AdmitArticles.ARTICLES)
                            .and(AdmitArticles.DUPLICATES)
                            .and(AdmitArticles.REVISIONS)
                            .and(AdmitArticles.REJECTS)));
    settled.get(ARTICLES).setCoder(ChangeCoder.of(ArticleCoder.of()));
    settled.get(SUPERSEDED).setCoder(ChangeCoder.of(SupersededArticleCoder.of()));
    settled.get(OUTSIDE).setCoder(ArticleCoder.of());
    settled.get(REMEMBERED).setCoder(new RememberedCoder());
    settled.get(AdmitArticles.ARTICLES).setCoder(ChangeCoder.of(ArticleCoder.of()));
    settled.get(AdmitArticles.DUPLICATES).setCoder(ChangeCoder.of(StringUtf8Coder.of()));
    settled.get(AdmitArticles.REVISIONS).setCoder(ChangeCoder.of(SupersededArticleCoder.of()));
    settled.get(AdmitArticles.REJECTS).setCoder(ChangeCoder.of(RejectCoder.of()));
    return settled;
  }

  private static final class Settle
      extends DoFn<KV<Integer, Iterable<RawUnionValue>>, Change<Article>> {
    private static final long serialVersionUID = 1L;

    private final Counter outside = Metrics.counter("newsprint.interval", "outside");
    private final AdmitArticles.Fates fates = new AdmitArticles.Fates();
    private final Archive archive;

    Settle(Archive archive) {
      this.archive = archive;
    }

    @ProcessElement
    public void settle(
        @Element KV<Integer, Iterable<RawUnionValue>> shard, MultiOutputReceiver out) {
      // By day, since each file of texts is read once.
      Map<LocalDate, Map<String, ShardJoin.Joined>> waiting = new TreeMap<>();
      ShardJoin.eachKey(
          shard.getValue(),
          List.of(NEW, OLD),
          (id, both) -> {
            List<Article> read = both.all(NEW);
            Optional<Remembered> old = both.only(OLD);
            if (read.isEmpty()) {
              old.ifPresent(out.get(REMEMBERED)::output);
            } else if (old.isPresent() && Settlement.needsText(read, old.get())) {
              waiting.computeIfAbsent(old.get().day(), absent -> new TreeMap<>()).put(id, both);
            } else {
              settle(old, Settlement.of(id, read, old, Optional.empty()), out);
            }
          });
      waiting.forEach((day, ids) -> settle(ids, texts(day, new HashSet<>(ids.keySet())), out));
    }

    private void settle(
        Map<String, ShardJoin.Joined> ids,
        Map<String, ArticleText> texts,
        MultiOutputReceiver out) {
      ids.forEach(
          (id, both) -> {
            ArticleText text = texts.get(id);
            if (text == null) {
              throw new IllegalStateException("the archive lacks the text of " + id);
            }
            List<Article> read = both.all(NEW);
            Optional<Remembered> old = both.only(OLD);
            settle(old, Settlement.of(id, read, old, Optional.of(text.text())), out);
          });
    }

    private Map<String, ArticleText> texts(LocalDate day, Set<String> ids) {
      try {
        return archive.folder().texts(day, ids::contains);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void settle(Optional<Remembered> old, Settlement settlement, MultiOutputReceiver out) {
      boolean leftAlone = settlement.changesOneBefore(archive.interval().begin());
      if (leftAlone || settlement.staysAsRemembered()) {
        old.ifPresent(out.get(REMEMBERED)::output);
      } else {
        out.get(ARTICLES).output(Change.added(settlement.article()));
        settlement.superseded().forEach(each -> out.get(SUPERSEDED).output(Change.added(each)));
      }
      for (Admission fate : settlement.fates()) {
        if (leftAlone && fate instanceof Admission.Accepted newer) {
          leave(newer.article(), out);
        } else if (leftAlone && fate instanceof Admission.Superseded newer) {
          leave(newer.revision().article(), out);
        } else {
          fates.tell(Change.added(fate), out);
        }
      }
    }

    private void leave(Article article, MultiOutputReceiver out) {
      outside.inc();
      out.get(OUTSIDE).output(article);
    }
  }
}
