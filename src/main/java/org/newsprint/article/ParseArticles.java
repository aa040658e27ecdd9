package org.newsprint.article;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Gauge;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsprint.change.RunName;
import org.newsprint.language.TextLanguage;
import org.newsprint.reject.Reject;
import org.newsprint.reject.RejectCoder;
import org.newsprint.reject.RejectReason;

/**
 * Turns each record into an {@link Article}, or into a {@link Reject} that says why it is none.
 *
 * <p>Windows and timestamps stay as they are. Counts {@code read}, {@code accepted}, {@code late},
 * {@code rejected}, and {@code rejected_} with each reason; {@code age_seconds} adds up how old the
 * accepted articles were when they were read, and {@code newest_published_ms} tells the publication
 * of the newest. {@code language_corrected} counts the articles whose text is not in the language
 * that it was declared to be in.
 */
public final class ParseArticles extends PTransform<PCollection<SourceRecord>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** Where the metrics of this stage are. */
  public static final String METRICS = "newsprint.parse";

  /** The accepted articles. */
  public static final TupleTag<Article> ARTICLES = new TupleTag<>("articles") {};

  /** The records that were not accepted. */
  public static final TupleTag<Reject> REJECTS = new TupleTag<>("rejects") {};

  private final Optional<Duration> lateness;
  private final RunName run;

  private ParseArticles(Optional<Duration> lateness, RunName run) {
    this.lateness = lateness;
    this.run = run;
  }

  /** Marks no article as late. */
  public static ParseArticles inBatch() {
    return new ParseArticles(Optional.empty(), RunName.NONE);
  }

  /** Marks an article as late that is read longer than this after its publication. */
  public static ParseArticles inStream(Duration lateness) {
    return new ParseArticles(Optional.of(lateness), RunName.NONE);
  }

  /** Parses for this run, and names it in what is logged meanwhile. */
  public ParseArticles of(RunName name) {
    return new ParseArticles(lateness, name);
  }

  @Override
  public PCollectionTuple expand(PCollection<SourceRecord> records) {
    PCollectionTuple parsed =
        records.apply(
            "Parse",
            ParDo.of(new ParseFn(new RecordParser(lateness), run))
                .withOutputTags(ARTICLES, TupleTagList.of(REJECTS)));
    parsed.get(ARTICLES).setCoder(ArticleCoder.of());
    parsed.get(REJECTS).setCoder(RejectCoder.of());
    return parsed;
  }

  private static final class ParseFn extends DoFn<SourceRecord, Article> {
    private static final long serialVersionUID = 1L;

    private final Counter read = counter("read");
    private final Counter accepted = counter("accepted");
    private final Counter late = counter("late");
    private final Counter ageSeconds = counter("age_seconds");
    private final Counter rejected = counter("rejected");
    private final Map<RejectReason, Counter> reasons = new EnumMap<>(RejectReason.class);
    private final Counter languageCorrected = counter("language_corrected");
    private final Gauge newest = Metrics.gauge(METRICS, "newest_published_ms");
    private final RecordParser parser;
    private final RunName run;
    private long newestMillis = Long.MIN_VALUE;

    ParseFn(RecordParser parser, RunName run) {
      this.parser = parser;
      this.run = run;
      for (RejectReason reason : RejectReason.values()) {
        reasons.put(reason, counter("rejected_" + reason.label()));
      }
    }

    @Setup
    @SuppressWarnings({"unused", "EffectivelyPrivate"}) // The runner calls it.
    public void setUp() {
      run.nameThread();
    }

    @ProcessElement
    public void parse(@Element SourceRecord record, MultiOutputReceiver out) {
      read.inc();
      Parsed parsed = parser.parse(record);
      if (parsed instanceof Parsed.Accepted article) {
        count(article.article());
        if (article.language() == TextLanguage.Teller.CORRECTED) {
          languageCorrected.inc();
        }
        out.get(ARTICLES).output(article.article());
      } else if (parsed instanceof Parsed.Rejected refused) {
        rejected.inc();
        count(refused.reject().reason());
        out.get(REJECTS).output(refused.reject());
      }
    }

    private void count(Article article) {
      accepted.inc();
      if (article.head().late()) {
        late.inc();
      }
      Instant readAt = article.readAt();
      Instant published = article.head().publishedAt();
      // One that is dated ahead of its time is as new as can be, and not newer.
      Instant publishedAt = published.isBefore(readAt) ? published : readAt;
      ageSeconds.inc(Duration.between(publishedAt, readAt).toSeconds());
      if (publishedAt.toEpochMilli() > newestMillis) {
        newestMillis = publishedAt.toEpochMilli();
        newest.set(newestMillis);
      }
    }

    private void count(RejectReason reason) {
      Optional.ofNullable(reasons.get(reason)).ifPresent(Counter::inc);
    }

    private static Counter counter(String name) {
      return Metrics.counter(METRICS, name);
    }
  }
}
