package org.newsprint.archive;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.RawUnionValue;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.newsprint.article.Article;
import org.newsprint.change.Change;
import org.newsprint.change.ChangeCoder;
import org.newsprint.change.ShardJoin;
import org.newsprint.coverage.CoverageLink;
import org.newsprint.coverage.Placement;
import org.newsprint.evidence.ArticleText;
import org.newsprint.evidence.ArticleTextCoder;

/** Reads the texts of remembered articles whose words prove copies, and no others. */
public final class RecallTexts
    extends PTransform<PCollectionTuple, PCollection<Change<ArticleText>>> {
  private static final long serialVersionUID = 1L;

  /** Input: the places of the copies whose words are to be shown. */
  public static final TupleTag<Change<Placement>> ASKED = new TupleTag<>() {};

  /** Input: the articles of the run: of these the archive has at most an older text. */
  public static final TupleTag<Change<Article>> READ = new TupleTag<>() {};

  private static final TupleTag<KV<String, Change<ArticleText>>> OLD = new TupleTag<>() {};
  private static final TupleTag<KV<String, Change<Article>>> NEW = new TupleTag<>() {};

  private final Archive archive;

  private RecallTexts(Archive archive) {
    this.archive = archive;
  }

  /** Reads from the archive. */
  public static RecallTexts from(Archive archive) {
    return new RecallTexts(archive);
  }

  @Override
  public PCollection<Change<ArticleText>> expand(PCollectionTuple input) {
    PCollection<Change<ArticleText>> texts = read(input.get(ASKED));
    return ShardJoin.of("Key texts", OLD, texts, text -> text.value().articleId())
        .and("Key read", NEW, input.get(READ), article -> article.value().id())
        .together()
        .apply("Present", ParDo.of(new Present()))
        .setCoder(ChangeCoder.of(ArticleTextCoder.of()));
  }

  private PCollection<Change<ArticleText>> read(PCollection<Change<Placement>> asked) {
    return asked
        .apply("Ask", ParDo.of(new Ask()))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of()))
        .apply("By day", GroupByKey.create())
        .apply("Read", ParDo.of(new Read(archive)))
        .setCoder(ChangeCoder.of(ArticleTextCoder.of()));
  }

  private static final class Ask extends DoFn<Change<Placement>, KV<String, String>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void ask(@Element Change<Placement> placement, OutputReceiver<KV<String, String>> out) {
      placement.value().copy().ifPresent(link -> ask(link, out));
    }

    private static void ask(CoverageLink link, OutputReceiver<KV<String, String>> out) {
      out.output(asked(link.publishedAt(), link.articleId()));
      if (link.evidence().orElseThrow().swaps() > 0) {
        out.output(asked(link.copiedFromPublishedAt(), link.copiedFrom()));
      }
    }

    private static KV<String, String> asked(Instant publishedAt, String id) {
      return KV.of(Interval.day(publishedAt).toString(), id);
    }
  }

  /** Leaves out the texts that articles of the run no longer have. */
  private static final class Present
      extends DoFn<KV<Integer, Iterable<RawUnionValue>>, Change<ArticleText>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void choose(
        @Element KV<Integer, Iterable<RawUnionValue>> shard,
        OutputReceiver<Change<ArticleText>> out) {
      ShardJoin.eachKey(
          shard.getValue(),
          List.of(OLD, NEW),
          (id, both) -> {
            if (both.all(NEW).isEmpty()) {
              both.all(OLD).forEach(out::output);
            }
          });
    }
  }

  private static final class Read extends DoFn<KV<String, Iterable<String>>, Change<ArticleText>> {
    private static final long serialVersionUID = 1L;

    private final Counter texts = Metrics.counter("newsprint.archive", "texts_read");
    private final Archive archive;

    Read(Archive archive) {
      this.archive = archive;
    }

    @ProcessElement
    public void read(
        @Element KV<String, Iterable<String>> asked, OutputReceiver<Change<ArticleText>> out)
        throws IOException {
      LocalDate day = LocalDate.parse(asked.getKey());
      Set<String> ids = new HashSet<>();
      asked.getValue().forEach(ids::add);
      for (ArticleText text : archive.folder().texts(day, ids::contains).values()) {
        texts.inc();
        out.output(Change.added(text));
      }
    }
  }
}
