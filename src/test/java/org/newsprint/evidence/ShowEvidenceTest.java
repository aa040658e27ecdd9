package org.newsprint.evidence;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.newsprint.article.Articles.article;

import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestStream;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsprint.PipelineExtension;
import org.newsprint.article.Article;
import org.newsprint.article.ArticleCoder;
import org.newsprint.change.Cadence;
import org.newsprint.change.Change;
import org.newsprint.change.ChangeCoder;
import org.newsprint.coverage.ClusterCoverage;
import org.newsprint.coverage.CopyTest;
import org.newsprint.fingerprint.FingerprintArticles;

@ExtendWith(PipelineExtension.class)
class ShowEvidenceTest {
  private static final Duration PAUSE = Duration.ofSeconds(10);
  private static final org.joda.time.Duration BEAT = org.joda.time.Duration.standardSeconds(11);
  private static final String STORY =
      "The council of Harrow %s on Tuesday to ban the use of facial recognition by its police after"
          + " the software named twelve people who had done nothing, and the chief of police"
          + " answered that his officers would lose a tool they had come to like.";
  private static final Article ORIGINAL = story("a", "2020-06-10T08:00:00Z", "voted");
  private static final Article REWRITTEN = story("b", "2020-06-10T09:00:00Z", "decided");
  private static final Article COPY = story("c", "2020-06-10T10:00:00Z", "resolved");

  @Test
  void lateOriginal_replacesTheEvidenceOfItsCopies(TestPipeline pipeline) {
    PCollection<Change<ShownCopy>> shown =
        shown(
            stream()
                .addElements(Change.added(REWRITTEN), Change.added(COPY))
                .advanceProcessingTime(BEAT)
                .advanceProcessingTime(BEAT)
                .advanceProcessingTime(BEAT)
                .advanceProcessingTime(BEAT)
                .addElements(Change.added(ORIGINAL))
                .advanceProcessingTime(BEAT)
                .advanceProcessingTime(BEAT)
                .advanceProcessingTime(BEAT)
                .advanceProcessingTime(BEAT)
                .advanceWatermarkToInfinity(),
            pipeline);
    PAssert.that(shown)
        .satisfies(
            changes -> {
              List<String> all =
                  StreamSupport.stream(changes.spliterator(), false)
                      .map(change -> change.weight() + " " + said(change.value()))
                      .toList();
              assertThat(all, hasItem("1 c from b: decided → resolved"));
              assertThat(all, hasItem("-1 c from b: decided → resolved"));
              assertThat(
                  Change.settled(changes).stream()
                      .map(change -> said(change.value()))
                      .sorted()
                      .toList(),
                  is(List.of("b from a: voted → decided", "c from a: voted → resolved")));
              return null;
            });
    pipeline.run();
  }

  @Test
  void sourceTakenBack_takesTheEvidenceWithIt(TestPipeline pipeline) {
    PCollection<Change<ShownCopy>> shown =
        shown(
            stream()
                .addElements(Change.added(ORIGINAL), Change.added(REWRITTEN))
                .advanceProcessingTime(BEAT)
                .advanceProcessingTime(BEAT)
                .advanceProcessingTime(BEAT)
                .advanceProcessingTime(BEAT)
                .addElements(Change.removed(ORIGINAL))
                .advanceProcessingTime(BEAT)
                .advanceProcessingTime(BEAT)
                .advanceProcessingTime(BEAT)
                .advanceProcessingTime(BEAT)
                .advanceWatermarkToInfinity(),
            pipeline);
    PAssert.that(shown)
        .satisfies(
            changes -> {
              assertThat(StreamSupport.stream(changes.spliterator(), false).count(), is(2L));
              assertThat(Change.settled(changes), is(List.of()));
              return null;
            });
    pipeline.run();
  }

  private static TestStream.Builder<Change<Article>> stream() {
    return TestStream.create(ChangeCoder.of(ArticleCoder.of()));
  }

  private static PCollection<Change<ShownCopy>> shown(
      TestStream<Change<Article>> stream, TestPipeline pipeline) {
    Cadence cadence = Cadence.every(PAUSE).withShards(2);
    PCollection<Change<Article>> articles = pipeline.apply(stream);
    return PCollectionTuple.of(ShowEvidence.ARTICLES, articles)
        .and(
            ShowEvidence.PLACEMENTS,
            articles
                .apply(FingerprintArticles.create())
                .apply(ClusterCoverage.within(Duration.ofDays(7), new CopyTest(0.5), 2, cadence)))
        .apply(ShowEvidence.at(cadence));
  }

  private static Article story(String id, String at, String verb) {
    return article(id).at(at).text(STORY.formatted(verb)).build();
  }

  private static String said(ShownCopy copy) {
    ShownSwap swap = copy.swaps().get(0);
    return "%s from %s: %s → %s"
        .formatted(copy.link().articleId(), copy.link().copiedFrom(), swap.source(), swap.copy());
  }
}
