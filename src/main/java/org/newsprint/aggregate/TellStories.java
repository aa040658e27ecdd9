package org.newsprint.aggregate;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsprint.change.Cadence;
import org.newsprint.change.Change;
import org.newsprint.change.ChangeCoder;
import org.newsprint.change.KeyChanges;
import org.newsprint.change.TrackPerKey;
import org.newsprint.coverage.Placement;
import org.newsprint.stance.ScoredArticle;

/** Brings the articles of each story together, whatever outlet and day they are of. */
public final class TellStories extends PTransform<PCollectionTuple, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** Input: the scored articles. */
  public static final TupleTag<Change<ScoredArticle>> SCORED = new TupleTag<>() {};

  /** Input: the places of those that are copies. */
  public static final TupleTag<Change<Placement>> PLACEMENTS = new TupleTag<>() {};

  /** Output: every scored article, in its story. */
  public static final TupleTag<Change<CoveredArticle>> ARTICLES = new TupleTag<>() {};

  /** Output: the stories of two or more articles. */
  public static final TupleTag<Change<Cluster>> CLUSTERS = new TupleTag<>() {};

  private final Cadence cadence;

  private TellStories(Cadence cadence) {
    this.cadence = cadence;
  }

  /** One row per article and one per story that was copied. */
  public static TellStories at(Cadence cadence) {
    return new TellStories(cadence);
  }

  @Override
  public PCollectionTuple expand(PCollectionTuple input) {
    ArticleFactCoder facts = new ArticleFactCoder();
    PCollectionTuple told =
        PCollectionList.of(
                input
                    .get(SCORED)
                    .apply(
                        "Articles",
                        KeyChanges.by(article -> article.head().id(), ArticleFact::of, facts)))
            .and(
                input
                    .get(PLACEMENTS)
                    .apply(
                        "Placements",
                        KeyChanges.by(
                            Placement::articleId,
                            // Nobody behind here shows it, and stories of many copies are long.
                            placement -> ArticleFact.of(placement.withoutEvidence()),
                            facts)))
            .apply("Both", Flatten.pCollections())
            .apply(
                "Join",
                TrackPerKey.maintaining(
                    new JoinPlacement(), facts, new StoryMemberCoder(), cadence))
            .apply("Key by story", KeyChanges.by(StoryMember::clusterId, new StoryMemberCoder()))
            .apply(
                "Tell",
                TrackPerKey.maintaining(
                    new TellStory(), new StoryMemberCoder(), new StoryFactCoder(), cadence))
            .apply(
                "Split", ParDo.of(new Split()).withOutputTags(ARTICLES, TupleTagList.of(CLUSTERS)));
    told.get(ARTICLES).setCoder(ChangeCoder.of(CoveredArticleCoder.of()));
    told.get(CLUSTERS).setCoder(ChangeCoder.of(ClusterCoder.of()));
    return told;
  }

  private static final class Split extends DoFn<Change<StoryFact>, Change<CoveredArticle>> {
    private static final long serialVersionUID = 1L;

    private final Counter articles = Metrics.counter("newsprint.tell", "articles");
    private final Counter stories = Metrics.counter("newsprint.tell", "stories");

    @ProcessElement
    public void split(@Element Change<StoryFact> change, MultiOutputReceiver out) {
      if (change.value() instanceof CoveredArticle article) {
        articles.inc(change.weight());
        out.get(ARTICLES).output(change.with(article));
      } else if (change.value() instanceof Cluster cluster) {
        stories.inc(change.weight());
        out.get(CLUSTERS).output(change.with(cluster));
      }
    }
  }
}
