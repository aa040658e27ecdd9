package org.newsprint.archive;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsprint.change.Change;
import org.newsprint.change.ChangeCoder;
import org.newsprint.coverage.CoverageLink;
import org.newsprint.coverage.CoverageLinkCoder;
import org.newsprint.fingerprint.Fingerprint;
import org.newsprint.fingerprint.FingerprintCoder;
import org.newsprint.revision.Revision;
import org.newsprint.revision.RevisionCoder;
import org.newsprint.stance.Evidence;
import org.newsprint.stance.EvidenceCoder;
import org.newsprint.stance.ScoredArticle;
import org.newsprint.stance.ScoredArticleCoder;

/** Gives what is remembered of articles to the stages that would have found it out. */
public final class RecallFindings extends PTransform<PCollection<Remembered>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** Output: the articles' fingerprints, of those that are still compared. */
  public static final TupleTag<Change<Fingerprint>> FINGERPRINTS = new TupleTag<>() {};

  /** Output: the articles with their stance. */
  public static final TupleTag<Change<ScoredArticle>> SCORED = new TupleTag<>() {};

  /** Output: the sentences that these rest on. */
  public static final TupleTag<Change<Evidence>> SENTENCES = new TupleTag<>() {};

  /** Output: what changed from one text of an article to the next. */
  public static final TupleTag<Change<Revision>> REVISIONS = new TupleTag<>() {};

  /** Output: the links of the articles before the interval; those of later ones may change. */
  public static final TupleTag<Change<CoverageLink>> LINKS = new TupleTag<>() {};

  private final Archive archive;

  private RecallFindings(Archive archive) {
    this.archive = archive;
  }

  /** Recalls what the archive holds. */
  public static RecallFindings of(Archive archive) {
    return new RecallFindings(archive);
  }

  @Override
  public PCollectionTuple expand(PCollection<Remembered> articles) {
    PCollectionTuple recalled =
        articles.apply(
            "Recall",
            ParDo.of(new Recall(archive.interval()))
                .withOutputTags(
                    SCORED,
                    TupleTagList.of(FINGERPRINTS).and(SENTENCES).and(REVISIONS).and(LINKS)));
    recalled.get(SCORED).setCoder(ChangeCoder.of(ScoredArticleCoder.of()));
    recalled.get(FINGERPRINTS).setCoder(ChangeCoder.of(FingerprintCoder.of()));
    recalled.get(SENTENCES).setCoder(ChangeCoder.of(EvidenceCoder.of()));
    recalled.get(REVISIONS).setCoder(ChangeCoder.of(RevisionCoder.of()));
    recalled.get(LINKS).setCoder(ChangeCoder.of(CoverageLinkCoder.of()));
    return recalled;
  }

  private static final class Recall extends DoFn<Remembered, Change<ScoredArticle>> {
    private static final long serialVersionUID = 1L;

    private final Interval interval;

    Recall(Interval interval) {
      this.interval = interval;
    }

    @ProcessElement
    public void recall(@Element Remembered article, MultiOutputReceiver out) {
      out.get(SCORED).output(Change.added(article.scored()));
      article.fingerprint().map(Change::added).ifPresent(out.get(FINGERPRINTS)::output);
      article.sentences().forEach(each -> out.get(SENTENCES).output(Change.added(each)));
      article
          .history()
          .ifPresent(
              history ->
                  history.changes().forEach(each -> out.get(REVISIONS).output(Change.added(each))));
      if (article.publishedAt().isBefore(interval.begin())) {
        article.links().forEach(each -> out.get(LINKS).output(Change.added(each)));
      }
    }
  }
}
