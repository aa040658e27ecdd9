package org.newsprint.change;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.state.BagState;
import org.apache.beam.sdk.state.StateSpec;
import org.apache.beam.sdk.state.StateSpecs;
import org.apache.beam.sdk.state.TimeDomain;
import org.apache.beam.sdk.state.Timer;
import org.apache.beam.sdk.state.TimerSpec;
import org.apache.beam.sdk.state.TimerSpecs;
import org.apache.beam.sdk.state.ValueState;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.joda.time.Instant;

/**
 * The state and the timers of {@link TrackPerKey} in an endless run: a key gathers its changes, and
 * hands them over at each beat in which there were any.
 */
final class TrackAtBeats<V, O> extends DoFn<KV<String, Change<V>>, O> {
  private static final long serialVersionUID = 1L;

  private final TrackPerKey.Revision<V, O> revision;
  private final Cadence cadence;
  private final Counter freed = Metrics.counter("newsprint.state", "keys_freed");

  /** What earlier passes have seen. */
  @StateId("known")
  private final StateSpec<BagState<Change<V>>> knownSpec;

  /** What has come since. */
  @StateId("fresh")
  private final StateSpec<BagState<Change<V>>> freshSpec;

  /** Set while the timer of the next pass is. */
  @StateId("armed")
  private final StateSpec<ValueState<Boolean>> armedSpec = StateSpecs.value();

  /** Present while the timer for freeing is set; true if changes have come since it was. */
  @StateId("touched")
  private final StateSpec<ValueState<Boolean>> touchedSpec = StateSpecs.value();

  @TimerId("beat")
  private final TimerSpec beatSpec = TimerSpecs.timer(TimeDomain.PROCESSING_TIME);

  @TimerId("free")
  private final TimerSpec freeSpec = TimerSpecs.timer(TimeDomain.PROCESSING_TIME);

  TrackAtBeats(TrackPerKey.Revision<V, O> revision, Coder<V> valueCoder, Cadence cadence) {
    this.revision = revision;
    this.cadence = cadence;
    this.knownSpec = StateSpecs.bag(ChangeCoder.of(valueCoder));
    this.freshSpec = StateSpecs.bag(ChangeCoder.of(valueCoder));
  }

  @Setup
  public void setUp() {
    cadence.run().nameThread();
  }

  @ProcessElement
  public void gather(
      @Element KV<String, Change<V>> change,
      @Timestamp Instant timestamp,
      @StateId("fresh") BagState<Change<V>> fresh,
      @StateId("armed") ValueState<Boolean> armed,
      @StateId("touched") ValueState<Boolean> touched,
      @TimerId("beat") Timer beat,
      @TimerId("free") Timer free) {
    fresh.add(change.getValue());
    if (armed.read() == null) {
      armed.write(true);
      // The output timestamp holds the watermark: an input that ends is not over before the beat.
      beat.withOutputTimestamp(timestamp).offset(millis(cadence.pause())).setRelative();
      if (cadence.rest().isPresent()) {
        boolean waits = touched.read() != null;
        touched.write(waits);
        if (!waits) {
          await(free);
        }
      }
    }
  }

  /** Nothing is given out then, so the watermark need not wait for it. */
  private void await(Timer free) {
    free.withNoOutputTimestamp().offset(millis(cadence.rest())).setRelative();
  }

  private static org.joda.time.Duration millis(Optional<Duration> duration) {
    return org.joda.time.Duration.millis(duration.orElseThrow().toMillis());
  }

  @OnTimer("beat")
  public void revise(
      @Key String key,
      @StateId("known") BagState<Change<V>> known,
      @StateId("fresh") BagState<Change<V>> fresh,
      @StateId("armed") ValueState<Boolean> armed,
      OutputReceiver<O> out) {
    armed.clear();
    List<Change<V>> changes = new ArrayList<>();
    fresh.read().forEach(changes::add);
    fresh.clear();
    ZSet<V> set = new ZSet<>();
    known.read().forEach(set::apply);
    List<V> before = set.values();
    changes.forEach(set::apply);
    revision.revise(key, before, set.values(), out::output);
    if (changes.stream().anyMatch(change -> change.weight() < 0)) {
      known.clear();
      set.changes().forEach(known::add);
    } else {
      changes.forEach(known::add);
    }
  }

  @OnTimer("free")
  public void freeIfAtRest(
      @StateId("known") BagState<Change<V>> known,
      @StateId("armed") ValueState<Boolean> armed,
      @StateId("touched") ValueState<Boolean> touched,
      @TimerId("free") Timer free) {
    if (Boolean.TRUE.equals(touched.read()) || armed.read() != null) {
      touched.write(false);
      await(free);
    } else {
      known.clear();
      touched.clear();
      freed.inc();
    }
  }
}
