package org.newsprint.archive;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.newsprint.change.Change;
import org.newsprint.change.ChangeCoder;
import org.newsprint.coverage.CoverageLink;
import org.newsprint.coverage.Placement;
import org.newsprint.evidence.ArticleText;
import org.newsprint.evidence.ArticleTextCoder;

/** Reads the texts of remembered articles whose words prove copies, and no others. */
public final class RecallTexts
    extends PTransform<PCollection<Change<Placement>>, PCollection<Change<ArticleText>>> {
  private static final long serialVersionUID = 1L;

  private final Archive archive;

  private RecallTexts(Archive archive) {
    this.archive = archive;
  }

  /** Reads from the archive. */
  public static RecallTexts from(Archive archive) {
    return new RecallTexts(archive);
  }

  @Override
  public PCollection<Change<ArticleText>> expand(PCollection<Change<Placement>> asked) {
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
