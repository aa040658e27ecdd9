package org.newsprint.change;

import static java.util.stream.Collectors.joining;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestStream;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.joda.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsprint.PipelineExtension;
import org.slf4j.MDC;

@ExtendWith(PipelineExtension.class)
class TrackPerKeyTest {
  private static final Coder<KV<String, Change<String>>> CODER =
      KeyChanges.coder(StringUtf8Coder.of());
  private static final Cadence EVERY_TEN_SECONDS = Cadence.every(Duration.ofSeconds(10));
  private static final org.joda.time.Duration BEAT = org.joda.time.Duration.standardSeconds(11);

  @Test
  void bounded_anyOrder_handsOverEachKeyOnceWithAllValues(TestPipeline pipeline) {
    PCollection<String> revisions =
        pipeline
            .apply(
                Create.of(added("a", "2"), added("b", "9"), added("a", "1"), added("a", "3"))
                    .withCoder(CODER))
            .apply(revisions(Cadence.atEnd()));
    PAssert.that(revisions).containsInAnyOrder("a: [] -> [1, 2, 3]", "b: [] -> [9]");
    pipeline.run();
  }

  @Test
  void bounded_revision_runsInAThreadThatNamesTheRun(TestPipeline pipeline) {
    PCollection<String> runs =
        pipeline
            .apply(Create.of(added("a", "1")).withCoder(CODER))
            .apply(runs(Cadence.atEnd().of(new RunName("night-1"))));
    PAssert.that(runs).containsInAnyOrder("night-1");
    pipeline.run();
  }

  @Test
  void endless_revision_runsInAThreadThatNamesTheRun(TestPipeline pipeline) {
    PCollection<String> runs =
        pipeline
            .apply(
                TestStream.create(CODER)
                    .addElements(added("a", "1"))
                    .advanceProcessingTime(BEAT)
                    .advanceWatermarkToInfinity())
            .apply(runs(EVERY_TEN_SECONDS.of(new RunName("stream-1")).quicker()));
    PAssert.that(runs).containsInAnyOrder("stream-1");
    pipeline.run();
  }

  private static TrackPerKey<String, String> runs(Cadence cadence) {
    return TrackPerKey.revising(
        (key, before, after, out) -> out.accept(String.valueOf(MDC.get(RunName.KEY))),
        StringUtf8Coder.of(),
        StringUtf8Coder.of(),
        cadence);
  }

  @Test
  void bounded_allKeysInOneShard_doNotMix(TestPipeline pipeline) {
    PCollection<String> revisions =
        pipeline
            .apply(Create.of(added("a", "1"), added("b", "1"), removed("b", "1")).withCoder(CODER))
            .apply(revisions(Cadence.atEnd().withShards(1)));
    PAssert.that(revisions).containsInAnyOrder("a: [] -> [1]", "b: [] -> []");
    pipeline.run();
  }

  @Test
  void bounded_eventTimesFarApart_waitsForTheEnd(TestPipeline pipeline) {
    PCollection<Change<String>> rows =
        pipeline
            .apply(
                TestStream.create(CODER)
                    .addElements(added("a", "1"))
                    .advanceWatermarkTo(Instant.parse("2020-06-10T00:00:00Z"))
                    .advanceProcessingTime(BEAT)
                    .addElements(added("a", "2"))
                    .advanceWatermarkToInfinity())
            .apply(view(Cadence.atEnd()));
    PAssert.that(rows).containsInAnyOrder(List.of(Change.added("a has 1, 2")));
    pipeline.run();
  }

  @Test
  void endless_laterValue_takesBackTheFormerRow(TestPipeline pipeline) {
    PCollection<Change<String>> rows =
        pipeline
            .apply(
                TestStream.create(CODER)
                    .addElements(added("a", "1"), added("b", "1"))
                    .advanceProcessingTime(BEAT)
                    .addElements(added("a", "2"))
                    .advanceProcessingTime(BEAT)
                    .advanceWatermarkToInfinity())
            .apply(view(EVERY_TEN_SECONDS));
    PAssert.that(rows)
        .containsInAnyOrder(
            List.of(
                Change.added("a has 1"),
                Change.added("b has 1"),
                Change.removed("a has 1"),
                Change.added("a has 1, 2")));
    pipeline.run();
  }

  @Test
  void endless_changesWithinOneBeat_areOneRevision(TestPipeline pipeline) {
    PCollection<Change<String>> rows =
        pipeline
            .apply(
                TestStream.create(CODER)
                    .addElements(added("a", "1"))
                    .advanceProcessingTime(org.joda.time.Duration.standardSeconds(5))
                    .addElements(added("a", "2"), removed("a", "1"))
                    .advanceProcessingTime(BEAT)
                    .addElements(added("a", "3"), removed("a", "3"))
                    .advanceProcessingTime(BEAT)
                    .advanceWatermarkToInfinity())
            .apply(view(EVERY_TEN_SECONDS));
    PAssert.that(rows).containsInAnyOrder(List.of(Change.added("a has 2")));
    pipeline.run();
  }

  @Test
  void endless_retractionBeforeItsAddition_addsUpToNothing(TestPipeline pipeline) {
    PCollection<Change<String>> rows =
        pipeline
            .apply(
                TestStream.create(CODER)
                    .addElements(removed("a", "1"))
                    .advanceProcessingTime(BEAT)
                    .addElements(added("a", "1"))
                    .advanceProcessingTime(BEAT)
                    .addElements(added("a", "2"))
                    .advanceProcessingTime(BEAT)
                    .advanceWatermarkToInfinity())
            .apply(view(EVERY_TEN_SECONDS));
    PAssert.that(rows).containsInAnyOrder(List.of(Change.added("a has 2")));
    pipeline.run();
  }

  @Test
  void endless_lastValueRetracted_leavesNoRow(TestPipeline pipeline) {
    PCollection<Change<String>> rows =
        pipeline
            .apply(
                TestStream.create(CODER)
                    .addElements(added("a", "1"), added("a", "1"))
                    .advanceProcessingTime(BEAT)
                    .addElements(removed("a", "1"))
                    .advanceProcessingTime(BEAT)
                    .addElements(removed("a", "1"))
                    .advanceProcessingTime(BEAT)
                    .advanceWatermarkToInfinity())
            .apply(view(EVERY_TEN_SECONDS));
    PAssert.that(rows)
        .containsInAnyOrder(
            List.of(
                Change.added("a has 1, 1"),
                Change.removed("a has 1, 1"),
                Change.added("a has 1"),
                Change.removed("a has 1")));
    pipeline.run();
  }

  @Test
  void endless_keyAtRestForLong_isFreed(TestPipeline pipeline) {
    PCollection<String> revisions =
        pipeline
            .apply(
                TestStream.create(CODER)
                    .addElements(added("a", "1"), added("b", "1"))
                    .advanceProcessingTime(BEAT)
                    .advanceProcessingTime(org.joda.time.Duration.standardMinutes(1))
                    .addElements(added("b", "2"))
                    .advanceProcessingTime(BEAT)
                    .advanceProcessingTime(org.joda.time.Duration.standardMinutes(1))
                    .advanceProcessingTime(org.joda.time.Duration.standardMinutes(1))
                    .addElements(added("a", "2"), added("b", "3"))
                    .advanceProcessingTime(BEAT)
                    .advanceWatermarkToInfinity())
            .apply(revisions(EVERY_TEN_SECONDS.freeingAfter(Duration.ofSeconds(110))));
    PAssert.that(revisions)
        .containsInAnyOrder(
            "a: [] -> [1]",
            "b: [] -> [1]",
            "b: [1] -> [1, 2]",
            "a: [] -> [2]",
            "b: [1, 2] -> [1, 2, 3]");
    pipeline.run();
  }

  @Test
  void shardOf_anyKey_isStableAndInRange() {
    assertThat(TrackPerKey.shardOf("a", 1), is(0));
    for (int i = 0; i < 1000; i++) {
      int shard = TrackPerKey.shardOf("key " + i, 16);
      assertThat(shard >= 0 && shard < 16, is(true));
    }
    assertThat(TrackPerKey.shardOf("outlet.example", 16), is(1));
  }

  private static TrackPerKey<String, String> revisions(Cadence cadence) {
    return TrackPerKey.revising(
        (key, before, after, out) ->
            out.accept("%s: %s -> %s".formatted(key, sorted(before), sorted(after))),
        StringUtf8Coder.of(),
        StringUtf8Coder.of(),
        cadence);
  }

  private static TrackPerKey<String, Change<String>> view(Cadence cadence) {
    return TrackPerKey.maintaining(
        (key, values) -> List.of(key + " has " + sorted(values).stream().collect(joining(", "))),
        StringUtf8Coder.of(),
        StringUtf8Coder.of(),
        cadence);
  }

  private static List<String> sorted(List<String> values) {
    return values.stream().sorted().toList();
  }

  private static KV<String, Change<String>> added(String key, String value) {
    return KV.of(key, Change.added(value));
  }

  private static KV<String, Change<String>> removed(String key, String value) {
    return KV.of(key, Change.removed(value));
  }
}
