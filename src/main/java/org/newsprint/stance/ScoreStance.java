package org.newsprint.stance;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsprint.article.Article;
import org.newsprint.change.Change;
import org.newsprint.change.ChangeCoder;

/** Scores every article on the topic, and gives the sentences that the score rests on. */
public final class ScoreStance extends PTransform<PCollection<Change<Article>>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  private static final String METRICS = "newsprint.score";

  /** One scored article for each article. */
  public static final TupleTag<Change<ScoredArticle>> SCORED = new TupleTag<>() {};

  /** The sentences that bear on the target. */
  public static final TupleTag<Change<Evidence>> EVIDENCE = new TupleTag<>() {};

  private final StanceScorer scorer;

  private ScoreStance(StanceScorer scorer) {
    this.scorer = scorer;
  }

  /** Scores with {@code scorer}. */
  public static ScoreStance with(StanceScorer scorer) {
    return new ScoreStance(scorer);
  }

  @Override
  public PCollectionTuple expand(PCollection<Change<Article>> articles) {
    PCollectionTuple scored =
        articles.apply(
            "Score", ParDo.of(new Score(scorer)).withOutputTags(SCORED, TupleTagList.of(EVIDENCE)));
    scored.get(SCORED).setCoder(ChangeCoder.of(ScoredArticleCoder.of()));
    scored.get(EVIDENCE).setCoder(ChangeCoder.of(EvidenceCoder.of()));
    return scored;
  }

  private static final class Score extends ScoringFn<Change<Article>, Change<ScoredArticle>> {
    private static final long serialVersionUID = 1L;

    private final Counter relevant = Metrics.counter(METRICS, "relevant");
    private final Counter offTopic = Metrics.counter(METRICS, "off_topic");
    private final Counter otherLanguage = Metrics.counter(METRICS, "other_language");
    private final Counter sentences = Metrics.counter(METRICS, "sentences");

    Score(StanceScorer scorer) {
      super(scorer);
    }

    @ProcessElement
    public void score(@Element Change<Article> article, MultiOutputReceiver out) {
      ScoredText scored = scorer.score(article.value());
      (scored.stance().relevant() ? relevant : offTopic).inc(article.weight());
      if (!scorer.reads(article.value())) {
        otherLanguage.inc(article.weight());
      }
      sentences.inc((long) article.weight() * scored.evidence().size());
      out.get(SCORED)
          .output(article.with(new ScoredArticle(article.value().head(), scored.stance())));
      for (Evidence sentence : scored.evidence()) {
        out.get(EVIDENCE).output(article.with(sentence));
      }
    }
  }
}
