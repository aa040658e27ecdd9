package org.newsprint.archive;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.OptionalCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.newsprint.article.Article;
import org.newsprint.article.SupersededArticle;
import org.newsprint.change.Change;
import org.newsprint.change.ShardJoin;
import org.newsprint.coverage.CoverageLink;
import org.newsprint.coverage.Placement;
import org.newsprint.evidence.ArticleText;
import org.newsprint.evidence.ArticleTextCoder;
import org.newsprint.evidence.ShownCopy;
import org.newsprint.fingerprint.Fingerprint;
import org.newsprint.revision.Revision;
import org.newsprint.stance.Evidence;
import org.newsprint.stance.ScoredArticle;

/**
 * Writes what a run has found out of articles for the runs after it: the days of which something
 * has changed, as staged files, whose names it emits.
 */
public final class WriteArchive extends PTransform<PCollectionTuple, PCollection<String>> {
  private static final long serialVersionUID = 1L;

  /** Input: the articles of the run. */
  public static final TupleTag<Change<Article>> ARTICLES = new TupleTag<>() {};

  /** Input: their fingerprints. */
  public static final TupleTag<Change<Fingerprint>> FINGERPRINTS = new TupleTag<>() {};

  /** Input: their scores. */
  public static final TupleTag<Change<ScoredArticle>> SCORED = new TupleTag<>() {};

  /** Input: the sentences that these rest on. */
  public static final TupleTag<Change<Evidence>> SENTENCES = new TupleTag<>() {};

  /** Input: the links of all articles. */
  public static final TupleTag<Change<CoverageLink>> LINKS = new TupleTag<>() {};

  /** Input: the places of all articles in their stories. */
  public static final TupleTag<Change<Placement>> PLACEMENTS = new TupleTag<>() {};

  /** Input: the words that prove all copies. */
  public static final TupleTag<Change<ShownCopy>> SHOWN = new TupleTag<>() {};

  /** Input: the earlier texts of the articles of the run. */
  public static final TupleTag<Change<SupersededArticle>> SUPERSEDED = new TupleTag<>() {};

  /** Input: what changed from one of these to the next. */
  public static final TupleTag<Change<Revision>> REVISIONS = new TupleTag<>() {};

  /** Input: the remembered articles that stay. */
  public static final TupleTag<Remembered> REMEMBERED = new TupleTag<>() {};

  private final Archive archive;

  private WriteArchive(Archive archive) {
    this.archive = archive;
  }

  /** Writes to the archive. */
  public static WriteArchive to(Archive archive) {
    return new WriteArchive(archive);
  }

  @Override
  public PCollection<String> expand(PCollectionTuple input) {
    return PCollectionList.of(findings(input))
        .and(texts(input.get(ARTICLES)))
        .apply("All files", Flatten.pCollections());
  }

  private PCollection<String> findings(PCollectionTuple input) {
    PCollection<Optional<Remembered>> remembered =
        ShardJoin.of("Key remembered", Remember.OLD, input.get(REMEMBERED), Remembered::id)
            .and(
                "Key articles",
                Remember.ARTICLE,
                input.get(ARTICLES),
                article -> article.value().id())
            .and(
                "Key fingerprints",
                Remember.FINGERPRINT,
                input.get(FINGERPRINTS),
                fingerprint -> fingerprint.value().articleId())
            .and(
                "Key scored",
                Remember.SCORE,
                input.get(SCORED),
                scored -> scored.value().head().id())
            .and(
                "Key sentences",
                Remember.SENTENCE,
                input.get(SENTENCES),
                sentence -> sentence.value().articleId())
            .and(
                "Key superseded",
                Remember.SUPERSEDED,
                input.get(SUPERSEDED),
                superseded -> superseded.value().id())
            .and(
                "Key revisions",
                Remember.REVISION,
                input.get(REVISIONS),
                revision -> revision.value().articleId())
            .and("Key links", Remember.LINK, input.get(LINKS), link -> link.value().articleId())
            .and(
                "Key placements",
                Remember.PLACEMENT,
                input.get(PLACEMENTS),
                placement -> placement.value().articleId())
            .and(
                "Key shown",
                Remember.WORDS,
                input.get(SHOWN),
                shown -> shown.value().link().articleId())
            .together()
            .apply("Remember", ParDo.of(new Remember()))
            .setCoder(OptionalCoder.of(new RememberedCoder()));
    Archive known = archive;
    Coder<KV<String, Optional<Remembered>>> coder =
        KvCoder.of(StringUtf8Coder.of(), OptionalCoder.of(new RememberedCoder()));
    return PCollectionList.of(
            remembered
                .apply(
                    "Key by day",
                    WithKeys.<String, Optional<Remembered>>of(
                            article -> article.orElseThrow().day().toString())
                        .withKeyType(TypeDescriptors.strings()))
                .setCoder(coder))
        .and(input.getPipeline().apply("Every day", Create.of(markers()).withCoder(coder)))
        .apply("All days", Flatten.pCollections())
        .apply("By day", GroupByKey.create())
        .apply("Write day", ParDo.of(new WriteDay(known)))
        .setCoder(StringUtf8Coder.of());
  }

  /**
   * An element that is no article for each day, so that one whose last article has gone is seen.
   */
  private List<KV<String, Optional<Remembered>>> markers() {
    Set<LocalDate> days = new TreeSet<>(archive.interval().days());
    days.addAll(archive.days());
    return days.stream().map(day -> KV.of(day.toString(), Optional.<Remembered>empty())).toList();
  }

  private PCollection<String> texts(PCollection<Change<Article>> articles) {
    return articles
        .apply(
            "Texts",
            MapElements.into(new TypeDescriptor<KV<String, ArticleText>>() {})
                .via(
                    change ->
                        KV.of(
                            Interval.day(change.value().head().publishedAt()).toString(),
                            ArticleText.of(change.value()))))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), ArticleTextCoder.of()))
        .apply("Texts by day", GroupByKey.create())
        .apply("Write texts", ParDo.of(new WriteTexts(archive)))
        .setCoder(StringUtf8Coder.of());
  }

  private static final class WriteDay
      extends DoFn<KV<String, Iterable<Optional<Remembered>>>, String> {
    private static final long serialVersionUID = 1L;

    private final Counter days = Metrics.counter("newsprint.archive", "days_written");
    private final Archive archive;

    WriteDay(Archive archive) {
      this.archive = archive;
    }

    @ProcessElement
    public void write(
        @Element KV<String, Iterable<Optional<Remembered>>> found, OutputReceiver<String> out)
        throws IOException {
      LocalDate day = LocalDate.parse(found.getKey());
      if (!archive.completes(day)) {
        return;
      }
      List<Remembered> before = archive.folder().articles(day, true);
      Map<String, Remembered> old = new HashMap<>();
      before.forEach(article -> old.put(article.id(), article));
      List<Remembered> after = new ArrayList<>();
      for (Optional<Remembered> article : found.getValue()) {
        article.map(each -> completed(each, old)).ifPresent(after::add);
      }
      after.sort(Remembered.BY_ID);
      boolean isNew = before.isEmpty() && !archive.days().contains(day);
      if (isNew || !after.equals(before)) {
        days.inc();
        out.output(archive.folder().stage(day, after));
      }
    }

    /** With the fingerprint that was not read, where the article is too old to be compared. */
    private static Remembered completed(Remembered article, Map<String, Remembered> old) {
      return article.fingerprint().isPresent()
          ? article
          : article.with(
              Optional.ofNullable(old.get(article.id())).flatMap(Remembered::fingerprint));
    }
  }

  private static final class WriteTexts extends DoFn<KV<String, Iterable<ArticleText>>, String> {
    private static final long serialVersionUID = 1L;

    private final Archive archive;

    WriteTexts(Archive archive) {
      this.archive = archive;
    }

    @ProcessElement
    public void write(@Element KV<String, Iterable<ArticleText>> found, OutputReceiver<String> out)
        throws IOException {
      LocalDate day = LocalDate.parse(found.getKey());
      Map<String, ArticleText> before = archive.folder().texts(day, id -> true);
      Map<String, ArticleText> after = new HashMap<>(before);
      found.getValue().forEach(text -> after.put(text.articleId(), text));
      if (!after.equals(before)) {
        out.output(archive.folder().stageTexts(day, after));
      }
    }
  }
}
