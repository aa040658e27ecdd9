package org.newsprint.revision;

import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.newsprint.article.SupersededArticle;
import org.newsprint.change.Change;
import org.newsprint.change.ChangeCoder;
import org.newsprint.stance.ScoringFn;
import org.newsprint.stance.StanceScorer;

/**
 * Says of each earlier text of an article what the next one changed.
 *
 * <p>Each change by itself: both texts are scored and compared where they are, once for each
 * earlier text.
 */
public final class CompareRevisions
    extends PTransform<PCollection<Change<SupersededArticle>>, PCollection<Change<Revision>>> {
  private static final long serialVersionUID = 1L;

  private final StanceScorer scorer;

  private CompareRevisions(StanceScorer scorer) {
    this.scorer = scorer;
  }

  /** Compares the stances that {@code scorer} gives. */
  public static CompareRevisions with(StanceScorer scorer) {
    return new CompareRevisions(scorer);
  }

  @Override
  public PCollection<Change<Revision>> expand(PCollection<Change<SupersededArticle>> articles) {
    return articles
        .apply("Compare", ParDo.of(new Compare(scorer)))
        .setCoder(ChangeCoder.of(RevisionCoder.of()));
  }

  private static final class Compare
      extends ScoringFn<Change<SupersededArticle>, Change<Revision>> {
    private static final long serialVersionUID = 1L;

    Compare(StanceScorer scorer) {
      super(scorer);
    }

    @ProcessElement
    public void compare(
        @Element Change<SupersededArticle> change, OutputReceiver<Change<Revision>> out) {
      SupersededArticle superseded = change.value();
      out.output(
          change.with(
              Revision.of(
                  superseded,
                  scorer.score(superseded.article()).stance(),
                  scorer.score(superseded.next()).stance())));
    }
  }
}
