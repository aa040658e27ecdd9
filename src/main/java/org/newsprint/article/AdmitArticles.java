package org.newsprint.article;

import java.io.Serializable;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.newsprint.change.Cadence;
import org.newsprint.change.Change;
import org.newsprint.change.ChangeCoder;
import org.newsprint.change.KeyChanges;
import org.newsprint.change.TrackPerKey;
import org.newsprint.reject.Payload;
import org.newsprint.reject.Reject;
import org.newsprint.reject.RejectCoder;
import org.newsprint.reject.RejectReason;

/**
 * Admits one article per id: the same article read twice counts once, the newest of its texts is
 * the article, and another article under a known id is rejected.
 *
 * <p>Which of them is admitted depends on the set of articles alone (see {@link OneArticlePerId}).
 * In an endless run a later arrival can take the place of an admitted article, which is then taken
 * back.
 */
public final class AdmitArticles extends PTransform<PCollection<Article>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** Where the metrics of this stage are. */
  public static final String METRICS = "newsprint.admit";

  /** The admitted articles, one per id. */
  public static final TupleTag<Change<Article>> ARTICLES = new TupleTag<>() {};

  /** The ids of the articles that were read once more, one element each time. */
  public static final TupleTag<Change<String>> DUPLICATES = new TupleTag<>() {};

  /** The earlier texts of admitted articles. */
  public static final TupleTag<Change<SupersededArticle>> REVISIONS = new TupleTag<>() {};

  /** The articles whose id was taken. */
  public static final TupleTag<Change<Reject>> REJECTS = new TupleTag<>() {};

  private final Cadence cadence;

  private AdmitArticles(Cadence cadence) {
    this.cadence = cadence;
  }

  /** Admits one article per id. */
  public static AdmitArticles onePerId(Cadence cadence) {
    return new AdmitArticles(cadence);
  }

  @Override
  public PCollectionTuple expand(PCollection<Article> articles) {
    PCollectionTuple admitted =
        articles
            .apply(
                "Add",
                MapElements.into(new TypeDescriptor<Change<Article>>() {}).via(Change::added))
            .setCoder(ChangeCoder.of(ArticleCoder.of()))
            .apply("Key by id", KeyChanges.by(Article::id, ArticleCoder.of()))
            .apply(
                "Admit",
                TrackPerKey.maintaining(
                    new OneArticlePerId(), ArticleCoder.of(), new AdmissionCoder(), cadence))
            .apply(
                "Split",
                ParDo.of(new Split())
                    .withOutputTags(
                        ARTICLES, TupleTagList.of(DUPLICATES).and(REVISIONS).and(REJECTS)));
    admitted.get(ARTICLES).setCoder(ChangeCoder.of(ArticleCoder.of()));
    admitted.get(DUPLICATES).setCoder(ChangeCoder.of(StringUtf8Coder.of()));
    admitted.get(REVISIONS).setCoder(ChangeCoder.of(SupersededArticleCoder.of()));
    admitted.get(REJECTS).setCoder(ChangeCoder.of(RejectCoder.of()));
    return admitted;
  }

  /** The reject of an article whose id another article has. */
  private static Reject idTaken(Article article) {
    return new Reject(
        article.provenance(),
        "admit",
        RejectReason.DUPLICATE_ID,
        "another article with other text has the id '" + article.id() + "'",
        InputFormat.JSONL.label(),
        Payload.of(ArticleJson.write(article)),
        article.readAt());
  }

  private static final class Split extends DoFn<Change<Admission>, Change<Article>> {
    private static final long serialVersionUID = 1L;

    private final Fates fates = new Fates();

    @ProcessElement
    public void split(@Element Change<Admission> change, MultiOutputReceiver out) {
      fates.tell(change, out);
    }
  }

  /** Puts admissions into the outputs of this stage, and counts them. */
  public static final class Fates implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Counter admitted = Metrics.counter(METRICS, "admitted");
    private final Counter duplicates = Metrics.counter(METRICS, "duplicates_of_id");
    private final Counter revisions = Metrics.counter(METRICS, "revisions");
    private final Counter conflicts = Metrics.counter(METRICS, "rejected_duplicate_id");

    /** Puts one into its output. */
    public void tell(Change<Admission> change, DoFn.MultiOutputReceiver out) {
      Admission admission = change.value();
      if (admission instanceof Admission.Accepted accepted) {
        admitted.inc(change.weight());
        out.get(ARTICLES).output(change.with(accepted.article()));
      } else if (admission instanceof Admission.Duplicate duplicate) {
        duplicates.inc(change.weight());
        out.get(DUPLICATES).output(change.with(duplicate.article().id()));
      } else if (admission instanceof Admission.Superseded superseded) {
        revisions.inc(change.weight());
        out.get(REVISIONS).output(change.with(superseded.revision()));
      } else if (admission instanceof Admission.Conflict conflict) {
        conflicts.inc(change.weight());
        out.get(REJECTS).output(change.with(idTaken(conflict.article())));
      }
    }
  }
}
