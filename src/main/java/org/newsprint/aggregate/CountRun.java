package org.newsprint.aggregate;

import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.transforms.Combine.CombineFn;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.newsprint.article.Article;
import org.newsprint.article.SourceRecord;
import org.newsprint.article.SupersededArticle;
import org.newsprint.change.Cadence;
import org.newsprint.change.Change;
import org.newsprint.change.SumPerKey;
import org.newsprint.reject.Reject;

/**
 * Counts what was read and what became of it, each where it happens, so that the counts can
 * disagree if a record is lost.
 */
public final class CountRun
    extends PTransform<PCollectionTuple, PCollection<Change<KV<RunKey, RunCounts>>>> {
  private static final long serialVersionUID = 1L;

  /** Input: every record read. */
  public static final TupleTag<SourceRecord> READ = new TupleTag<>() {};

  /** Input: the accepted articles. */
  public static final TupleTag<Change<Article>> ACCEPTED = new TupleTag<>() {};

  /** Input: the rejects. */
  public static final TupleTag<Change<Reject>> REJECTED = new TupleTag<>() {};

  /** Input: the ids of articles read once more. */
  public static final TupleTag<Change<String>> DUPLICATES = new TupleTag<>() {};

  /** Input: the earlier texts of accepted articles. */
  public static final TupleTag<Change<SupersededArticle>> REVISIONS = new TupleTag<>() {};

  /** Input, of a run over an interval: the articles that it leaves out. */
  public static final TupleTag<Article> OUTSIDE = new TupleTag<>() {};

  private final RunKey run;
  private final Cadence cadence;

  private CountRun(RunKey run, Cadence cadence) {
    this.run = run;
    this.cadence = cadence;
  }

  /** The counts of one run, also those of a run that read nothing. */
  public static CountRun of(RunKey run, Cadence cadence) {
    return new CountRun(run, cadence);
  }

  @Override
  public PCollection<Change<KV<RunKey, RunCounts>>> expand(PCollectionTuple input) {
    PCollection<RunCounts> none =
        input.getPipeline().apply("None", Create.of(RunCounts.NONE).withCoder(RunCountsCoder.of()));
    PCollectionList<RunCounts> counts =
        input.has(OUTSIDE)
            ? PCollectionList.of(none)
                .and(
                    count(
                        input.get(OUTSIDE),
                        "Outside",
                        article -> new RunCounts(0, 0, 0, 0, 0, 1, 0)))
            : PCollectionList.of(none);
    return counts
        .and(count(input.get(READ), "Read", record -> new RunCounts(1, 0, 0, 0, 0, 0, 0)))
        .and(count(input.get(ACCEPTED), "Accepted", CountRun::accepted))
        .and(
            count(
                input.get(REJECTED),
                "Rejected",
                change -> new RunCounts(0, 0, change.weight(), 0, 0, 0, 0)))
        .and(
            count(
                input.get(DUPLICATES),
                "Duplicates",
                change -> new RunCounts(0, 0, 0, change.weight(), 0, 0, 0)))
        .and(
            count(
                input.get(REVISIONS),
                "Revisions",
                change -> new RunCounts(0, 0, 0, 0, 0, 0, change.weight())))
        .apply("All", Flatten.pCollections())
        .apply("Key", WithKeys.of(run))
        .setCoder(KvCoder.of(RunKeyCoder.of(), RunCountsCoder.of()))
        .apply("Sum", SumPerKey.of(new Sum(), RunKeyCoder.of(), RunCountsCoder.of(), cadence));
  }

  private static RunCounts accepted(Change<Article> change) {
    int late = change.value().head().late() ? change.weight() : 0;
    return new RunCounts(0, change.weight(), 0, 0, late, 0, 0);
  }

  private static <T> PCollection<RunCounts> count(
      PCollection<T> elements, String name, SerializableFunction<T, RunCounts> counts) {
    return elements
        .apply(name, MapElements.into(TypeDescriptor.of(RunCounts.class)).via(counts))
        .setCoder(RunCountsCoder.of());
  }

  private static final class Sum extends CombineFn<RunCounts, RunCounts, RunCounts> {
    private static final long serialVersionUID = 1L;

    @Override
    public RunCounts createAccumulator() {
      return RunCounts.NONE;
    }

    @Override
    public RunCounts addInput(RunCounts sum, RunCounts summand) {
      return sum.plus(summand);
    }

    @Override
    public RunCounts mergeAccumulators(Iterable<RunCounts> sums) {
      RunCounts total = RunCounts.NONE;
      for (RunCounts sum : sums) {
        total = total.plus(sum);
      }
      return total;
    }

    @Override
    public RunCounts extractOutput(RunCounts sum) {
      return sum;
    }

    @Override
    public Coder<RunCounts> getAccumulatorCoder(CoderRegistry registry, Coder<RunCounts> input) {
      return RunCountsCoder.of();
    }
  }
}
