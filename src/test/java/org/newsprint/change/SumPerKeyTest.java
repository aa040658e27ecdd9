package org.newsprint.change;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestStream;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Combine.CombineFn;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.Sum;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsprint.PipelineExtension;

@ExtendWith(PipelineExtension.class)
class SumPerKeyTest {
  private static final KvCoder<String, Long> CODER =
      KvCoder.of(StringUtf8Coder.of(), VarLongCoder.of());
  private static final org.joda.time.Duration BEAT = org.joda.time.Duration.standardSeconds(11);

  @Test
  void bounded_summandsOfBothSigns_addUpOncePerKey(TestPipeline pipeline) {
    PCollection<Change<KV<String, Long>>> sums =
        pipeline
            .apply(Create.of(of("a", 3), of("b", 1), of("a", -1), of("b", -1)).withCoder(CODER))
            .apply(sum(Cadence.atEnd()));
    PAssert.that(sums)
        .containsInAnyOrder(List.of(Change.added(of("a", 2)), Change.added(of("b", 0))));
    pipeline.run();
  }

  @Test
  void bounded_moreKeysThanAreAddedUpAhead_losesNone(TestPipeline pipeline) {
    List<KV<String, Long>> summands = new ArrayList<>();
    for (int i = 0; i < 60_000; i++) {
      summands.add(of("key " + i % 25_000, 1));
    }
    PCollection<Long> total =
        pipeline
            .apply(Create.of(summands).withCoder(CODER))
            .apply(sum(Cadence.atEnd()))
            .apply(
                MapElements.into(TypeDescriptors.longs()).via(change -> change.value().getValue()))
            .apply(Combine.globally(Sum.ofLongs()));
    PAssert.thatSingleton(total).isEqualTo(60_000L);
    pipeline.run();
  }

  @Test
  void endless_eachBeat_replacesTheFormerSum(TestPipeline pipeline) {
    PCollection<Change<KV<String, Long>>> sums =
        pipeline
            .apply(
                TestStream.create(CODER)
                    .addElements(of("a", 1), of("b", 7), of("a", 1))
                    .advanceProcessingTime(BEAT)
                    .addElements(of("a", 3))
                    .advanceProcessingTime(BEAT)
                    .advanceWatermarkToInfinity())
            .apply(sum(endless()));
    PAssert.that(sums)
        .containsInAnyOrder(
            List.of(
                Change.added(of("a", 2)),
                Change.added(of("b", 7)),
                Change.removed(of("a", 2)),
                Change.added(of("a", 5))));
    pipeline.run();
  }

  @Test
  void endless_summandTakenBack_returnsToTheFormerSum(TestPipeline pipeline) {
    PCollection<Change<KV<String, Long>>> sums =
        pipeline
            .apply(
                TestStream.create(CODER)
                    .addElements(of("a", 1))
                    .advanceProcessingTime(BEAT)
                    .addElements(of("a", 4))
                    .advanceProcessingTime(BEAT)
                    .addElements(of("a", -4))
                    .advanceProcessingTime(BEAT)
                    .advanceWatermarkToInfinity())
            .apply(sum(endless()));
    PAssert.that(sums)
        .containsInAnyOrder(
            List.of(
                Change.added(of("a", 1)),
                Change.removed(of("a", 1)),
                Change.added(of("a", 5)),
                Change.removed(of("a", 5)),
                Change.added(of("a", 1))));
    pipeline.run();
  }

  @Test
  void endless_sumUnchangedAtTheBeat_emitsNothing(TestPipeline pipeline) {
    PCollection<Change<KV<String, Long>>> sums =
        pipeline
            .apply(
                TestStream.create(CODER)
                    .addElements(of("a", 1))
                    .advanceProcessingTime(BEAT)
                    .addElements(of("a", 4), of("a", -4))
                    .advanceProcessingTime(BEAT)
                    .advanceWatermarkToInfinity())
            .apply(sum(endless()));
    PAssert.that(sums).containsInAnyOrder(List.of(Change.added(of("a", 1))));
    pipeline.run();
  }

  private static SumPerKey<String, Long> sum(Cadence cadence) {
    return SumPerKey.of(new Longs(), StringUtf8Coder.of(), VarLongCoder.of(), cadence);
  }

  private static Cadence endless() {
    return Cadence.every(Duration.ofSeconds(10));
  }

  private static KV<String, Long> of(String key, long value) {
    return KV.of(key, value);
  }

  private static final class Longs extends CombineFn<Long, Long, Long> {
    private static final long serialVersionUID = 1L;

    @Override
    public Long createAccumulator() {
      return 0L;
    }

    @Override
    public Long addInput(Long sum, Long summand) {
      return sum + summand;
    }

    @Override
    public Long mergeAccumulators(Iterable<Long> sums) {
      long total = 0;
      for (long sum : sums) {
        total += sum;
      }
      return total;
    }

    @Override
    public Long extractOutput(Long sum) {
      return sum;
    }
  }
}
