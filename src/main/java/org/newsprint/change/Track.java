package org.newsprint.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.state.BagState;
import org.apache.beam.sdk.state.StateSpec;
import org.apache.beam.sdk.state.StateSpecs;
import org.apache.beam.sdk.state.TimeDomain;
import org.apache.beam.sdk.state.Timer;
import org.apache.beam.sdk.state.TimerSpec;
import org.apache.beam.sdk.state.TimerSpecs;
import org.apache.beam.sdk.state.ValueState;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.joda.time.Instant;

/**
 * The state and the timers of {@link TrackPerKey}: gathers a shard's changes and, when its time has
 * come, revises the keys that changed.
 */
final class Track<V, O> extends DoFn<KV<Integer, KV<String, Change<V>>>, O> {
  private static final long serialVersionUID = 1L;

  private final TrackPerKey.Revision<V, O> revision;
  private final Cadence cadence;

  /** What earlier passes have seen. */
  @StateId("known")
  private final StateSpec<BagState<KV<String, Change<V>>>> knownSpec;

  /** What has come since. */
  @StateId("fresh")
  private final StateSpec<BagState<KV<String, Change<V>>>> freshSpec;

  /** Set while a timer is. */
  @StateId("armed")
  private final StateSpec<ValueState<Boolean>> armedSpec = StateSpecs.value();

  @TimerId("end")
  private final TimerSpec endSpec = TimerSpecs.timer(TimeDomain.EVENT_TIME);

  @TimerId("beat")
  private final TimerSpec beatSpec = TimerSpecs.timer(TimeDomain.PROCESSING_TIME);

  Track(
      TrackPerKey.Revision<V, O> revision,
      Coder<KV<String, Change<V>>> keyedCoder,
      Cadence cadence) {
    this.revision = revision;
    this.cadence = cadence;
    this.knownSpec = StateSpecs.bag(keyedCoder);
    this.freshSpec = StateSpecs.bag(keyedCoder);
  }

  @ProcessElement
  public void gather(
      @Element KV<Integer, KV<String, Change<V>>> change,
      @Timestamp Instant timestamp,
      @StateId("fresh") BagState<KV<String, Change<V>>> fresh,
      @StateId("armed") ValueState<Boolean> armed,
      @TimerId("end") Timer end,
      @TimerId("beat") Timer beat) {
    fresh.add(change.getValue());
    if (armed.read() == null) {
      armed.write(true);
      arm(timestamp, end, beat);
    }
  }

  // The output timestamp holds the watermark, so that the next stage's end comes after this one's.
  private void arm(Instant timestamp, Timer end, Timer beat) {
    end.withOutputTimestamp(timestamp).set(GlobalWindow.INSTANCE.maxTimestamp());
    cadence
        .pause()
        .map(pause -> org.joda.time.Duration.millis(pause.toMillis()))
        .ifPresent(pause -> beat.withOutputTimestamp(timestamp).offset(pause).setRelative());
  }

  @OnTimer("end")
  public void reviseAtEnd(
      @StateId("known") BagState<KV<String, Change<V>>> known,
      @StateId("fresh") BagState<KV<String, Change<V>>> fresh,
      @StateId("armed") ValueState<Boolean> armed,
      OutputReceiver<O> out) {
    armed.clear();
    revise(known, fresh, out);
  }

  @OnTimer("beat")
  public void reviseAtBeat(
      @StateId("known") BagState<KV<String, Change<V>>> known,
      @StateId("fresh") BagState<KV<String, Change<V>>> fresh,
      @StateId("armed") ValueState<Boolean> armed,
      OutputReceiver<O> out) {
    armed.clear();
    revise(known, fresh, out);
  }

  private void revise(
      BagState<KV<String, Change<V>>> known,
      BagState<KV<String, Change<V>>> fresh,
      OutputReceiver<O> out) {
    // Sorted, so that a shard's output comes in the same order everywhere.
    Map<String, List<Change<V>>> changes = new TreeMap<>();
    fresh.read().forEach(change -> listOf(changes, change.getKey()).add(change.getValue()));
    fresh.clear();
    Map<String, ZSet<V>> sets = new TreeMap<>();
    changes.keySet().forEach(key -> sets.put(key, new ZSet<>()));
    List<KV<String, Change<V>>> untouched = load(known, sets);
    boolean retracts = false;
    for (Map.Entry<String, List<Change<V>>> entry : changes.entrySet()) {
      ZSet<V> set = set(sets, entry.getKey());
      List<V> before = set.values();
      entry.getValue().forEach(set::apply);
      revision.revise(entry.getKey(), before, set.values(), out::output);
      retracts |= entry.getValue().stream().anyMatch(change -> change.weight() < 0);
    }
    if (retracts) {
      known.clear();
      untouched.forEach(known::add);
      sets.forEach((key, set) -> set.changes().forEach(change -> known.add(KV.of(key, change))));
    } else {
      changes.forEach((key, list) -> list.forEach(change -> known.add(KV.of(key, change))));
    }
  }

  /** Fills the sets of the keys that changed; returns what is known of the others. */
  private static <V> List<KV<String, Change<V>>> load(
      BagState<KV<String, Change<V>>> known, Map<String, ZSet<V>> sets) {
    List<KV<String, Change<V>>> untouched = new ArrayList<>();
    for (KV<String, Change<V>> change : known.read()) {
      if (sets.containsKey(change.getKey())) {
        set(sets, change.getKey()).apply(change.getValue());
      } else {
        untouched.add(change);
      }
    }
    return untouched;
  }

  private static <V> ZSet<V> set(Map<String, ZSet<V>> sets, String key) {
    return sets.computeIfAbsent(key, absent -> new ZSet<>());
  }

  private static <V> List<V> listOf(Map<String, List<V>> lists, String key) {
    return lists.computeIfAbsent(key, absent -> new ArrayList<>());
  }
}
