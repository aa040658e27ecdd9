package org.newsprint.change;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestStream;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TimestampedValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsprint.PipelineExtension;

@ExtendWith(PipelineExtension.class)
class KeepIndexTest {
  private static final Coder<KV<Integer, Change<String>>> CODER =
      KvCoder.of(VarIntCoder.of(), ChangeCoder.of(StringUtf8Coder.of()));
  private static final int KEYS = 12;
  private static final Cadence EVERY_TEN_SECONDS = Cadence.every(Duration.ofSeconds(10));
  private static final org.joda.time.Duration BEAT = org.joda.time.Duration.standardSeconds(11);
  private static final org.joda.time.Instant START =
      org.joda.time.Instant.parse("2020-06-10T00:00:00Z");

  @Test
  void bounded_anyOrder_emitsOnceAKey(TestPipeline pipeline) {
    PCollection<Change<String>> counts =
        pipeline
            .apply(
                Create.of(added(1, "a"), added(2, "x"), added(1, "b"), removed(1, "a"))
                    .withCoder(CODER))
            .apply(counts(Cadence.atEnd()));
    PAssert.that(counts)
        .containsInAnyOrder(List.of(Change.added("b of 1"), Change.added("x of 1")));
    pipeline.run();
  }

  @Test
  void endless_laterValue_correctsWhatWasGivenOut(TestPipeline pipeline) {
    PCollection<Change<String>> counts =
        pipeline
            .apply(
                stream()
                    .addElements(added(1, "a"))
                    .advanceProcessingTime(BEAT)
                    .addElements(added(1, "b"))
                    .advanceProcessingTime(BEAT)
                    .addElements(removed(1, "a"))
                    .advanceProcessingTime(BEAT)
                    .advanceWatermarkToInfinity())
            .apply(counts(EVERY_TEN_SECONDS));
    PAssert.that(counts)
        .containsInAnyOrder(
            List.of(
                Change.added("a of 1"),
                Change.removed("a of 1"),
                Change.added("a,b of 2"),
                Change.removed("a,b of 2"),
                Change.added("b of 1")));
    pipeline.run();
  }

  @Test
  void endless_noRoomInMemory_goesOnFromTheState(TestPipeline pipeline) {
    Counting.RESTORED.set(0);
    TestStream.Builder<KV<Integer, Change<String>>> stream = stream();
    for (String value : List.of("a", "b", "c")) {
      for (int key = 0; key < KEYS; key++) {
        stream = stream.addElements(added(key, value)).advanceProcessingTime(BEAT);
      }
    }
    PCollection<Change<String>> counts =
        pipeline
            .apply(stream.advanceWatermarkToInfinity())
            .apply(counts(EVERY_TEN_SECONDS, 2_000_000));
    List<Change<String>> ofOneKey =
        List.of(
            Change.added("a of 1"),
            Change.removed("a of 1"),
            Change.added("a,b of 2"),
            Change.removed("a,b of 2"),
            Change.added("a,b,c of 3"));
    PAssert.that(counts)
        .containsInAnyOrder(
            Stream.generate(() -> ofOneKey).limit(KEYS).flatMap(List::stream).toList());
    pipeline.run();
    // Each copy of the worker code has room for one key, and there are fewer copies than keys.
    assertThat(Counting.RESTORED.get(), is(greaterThan(KEYS)));
  }

  @Test
  void endless_valueWhoseTimeIsOver_isForgottenButWhatWasSaidStays(TestPipeline pipeline) {
    PCollection<Change<String>> counts =
        pipeline
            .apply(
                stream()
                    .addElements(at(0, "old"))
                    .advanceProcessingTime(BEAT)
                    .addElements(at(20, "young"))
                    .advanceProcessingTime(BEAT)
                    .advanceWatermarkTo(START.plus(org.joda.time.Duration.standardHours(30)))
                    .addElements(at(31, "new"))
                    .advanceProcessingTime(BEAT)
                    .advanceWatermarkToInfinity())
            .apply(counts(EVERY_TEN_SECONDS));
    PAssert.that(counts)
        .containsInAnyOrder(
            List.of(
                Change.added("old of 1"),
                Change.removed("old of 1"),
                Change.added("old,young of 2"),
                // Of "old" nothing is known any more, and nothing is taken back.
                Change.added("new,young of 2")));
    pipeline.run();
  }

  @Test
  void endless_watermarkHeldBack_freesByTheTimeOfElements(TestPipeline pipeline) {
    PCollection<Change<String>> counts =
        pipeline
            .apply(
                stream()
                    .addElements(at(0, "old"))
                    .advanceProcessingTime(BEAT)
                    .addElements(at(40, "young"))
                    .advanceProcessingTime(BEAT)
                    .addElements(at(41, "new"))
                    .advanceProcessingTime(BEAT)
                    .advanceWatermarkToInfinity())
            .apply(counts(EVERY_TEN_SECONDS));
    PAssert.that(counts)
        .containsInAnyOrder(
            List.of(
                Change.added("old of 1"),
                Change.removed("old of 1"),
                Change.added("old,young of 2"),
                Change.added("new,young of 2")));
    pipeline.run();
  }

  @Test
  @Timeout(60)
  void endless_elementsOfTheLeastTime_endsAllTheSame(TestPipeline pipeline) {
    PCollection<Change<String>> counts =
        pipeline
            .apply(Create.of(added(1, "a")).withCoder(CODER))
            .apply(
                KeepIndex.by(
                    new Dated(),
                    StringUtf8Coder.of(),
                    StringUtf8Coder.of(),
                    EVERY_TEN_SECONDS,
                    Duration.ofHours(24)));
    PAssert.that(counts).containsInAnyOrder(List.of(Change.added("a of 1")));
    pipeline.run();
  }

  private static TestStream.Builder<KV<Integer, Change<String>>> stream() {
    return TestStream.create(CODER).advanceWatermarkTo(START);
  }

  private static KeepIndex<String, String> counts(Cadence cadence) {
    return counts(cadence, 1);
  }

  private static KeepIndex<String, String> counts(Cadence cadence, int size) {
    return KeepIndex.by(
        new Counting(size),
        StringUtf8Coder.of(),
        StringUtf8Coder.of(),
        cadence,
        Duration.ofHours(24));
  }

  private static KV<Integer, Change<String>> added(int key, String value) {
    return KV.of(key, Change.added(value));
  }

  private static KV<Integer, Change<String>> removed(int key, String value) {
    return KV.of(key, Change.removed(value));
  }

  private static TimestampedValue<KV<Integer, Change<String>>> at(int hour, String value) {
    return TimestampedValue.of(
        added(1, value), START.plus(org.joda.time.Duration.standardHours(hour)));
  }

  /** One row: the values, and how many there are. */
  private record Counting(int size) implements Upkeep<String, String> {
    private static final AtomicInteger RESTORED = new AtomicInteger();

    @Override
    public String stage() {
      return "counting";
    }

    @Override
    public Index<String, String> restore(
        int shard, Collection<Change<String>> values, Collection<Change<String>> given) {
      RESTORED.incrementAndGet();
      return new Count(values, given, size);
    }

    @Override
    public Map<String, Instant> begin(Map<String, Instant> arrivals) {
      return arrivals;
    }

    @Override
    public List<String> about(Collection<String> needed, Collection<String> given) {
      return given.stream().filter(row -> row.startsWith(String.join(",", needed) + " ")).toList();
    }
  }

  /** Values that are of 2020, whenever they came. */
  private record Dated() implements Upkeep<String, String> {
    @Override
    public String stage() {
      return "dated";
    }

    @Override
    public Index<String, String> restore(
        int shard, Collection<Change<String>> values, Collection<Change<String>> given) {
      return new Count(values, given, 1);
    }

    @Override
    public Map<String, Instant> begin(Map<String, Instant> arrivals) {
      Map<String, Instant> begun = new TreeMap<>();
      arrivals.forEach((value, arrival) -> begun.put(value, Instant.parse("2020-06-10T00:00:00Z")));
      return begun;
    }

    @Override
    public List<String> about(Collection<String> needed, Collection<String> given) {
      return List.copyOf(given);
    }
  }

  private static final class Count implements Index<String, String> {
    private final TreeMap<String, Integer> weights = new TreeMap<>();
    private final int size;
    private List<Change<String>> given;

    Count(Collection<Change<String>> values, Collection<Change<String>> given, int size) {
      this.size = size;
      values.forEach(this::add);
      this.given = new ArrayList<>(given);
    }

    private void add(Change<String> change) {
      weights.merge(change.value(), change.weight(), Integer::sum);
      weights.values().remove(0);
    }

    @Override
    public List<Change<String>> revise(Collection<Change<String>> changes) {
      changes.forEach(this::add);
      List<Change<String>> out = new ArrayList<>();
      given.forEach(row -> out.add(Change.removed(row.value())));
      given = List.of(Change.added(String.join(",", weights.keySet()) + " of " + weights.size()));
      out.addAll(given);
      return out;
    }

    @Override
    public int size() {
      return size;
    }
  }
}
