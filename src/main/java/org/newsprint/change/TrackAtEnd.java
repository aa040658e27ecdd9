package org.newsprint.change;

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
 * The state of {@link TrackPerKey} in a bounded run: a shard gathers its changes until the input
 * has ended, and hands over each of its keys once.
 */
final class TrackAtEnd<V, O> extends DoFn<KV<Integer, KV<String, Change<V>>>, O> {
  private static final long serialVersionUID = 1L;

  private final TrackPerKey.Revision<V, O> revision;
  private final RunName run;

  @StateId("changes")
  private final StateSpec<BagState<KV<String, Change<V>>>> changesSpec;

  /** Set while the timer is. */
  @StateId("armed")
  private final StateSpec<ValueState<Boolean>> armedSpec = StateSpecs.value();

  @TimerId("end")
  private final TimerSpec endSpec = TimerSpecs.timer(TimeDomain.EVENT_TIME);

  TrackAtEnd(
      TrackPerKey.Revision<V, O> revision, Coder<KV<String, Change<V>>> keyedCoder, RunName run) {
    this.revision = revision;
    this.run = run;
    this.changesSpec = StateSpecs.bag(keyedCoder);
  }

  @Setup
  public void setUp() {
    run.nameThread();
  }

  @ProcessElement
  public void gather(
      @Element KV<Integer, KV<String, Change<V>>> change,
      @Timestamp Instant timestamp,
      @StateId("changes") BagState<KV<String, Change<V>>> changes,
      @StateId("armed") ValueState<Boolean> armed,
      @TimerId("end") Timer end) {
    changes.add(change.getValue());
    if (armed.read() == null) {
      armed.write(true);
      // The output timestamp holds the watermark, so that the next stage's end comes after.
      end.withOutputTimestamp(timestamp).set(GlobalWindow.INSTANCE.maxTimestamp());
    }
  }

  @OnTimer("end")
  public void revise(
      @StateId("changes") BagState<KV<String, Change<V>>> changes, OutputReceiver<O> out) {
    // Sorted, so that a shard's output comes in the same order everywhere.
    Map<String, ZSet<V>> sets = new TreeMap<>();
    for (KV<String, Change<V>> change : changes.read()) {
      sets.computeIfAbsent(change.getKey(), absent -> new ZSet<>()).apply(change.getValue());
    }
    changes.clear();
    sets.forEach((key, set) -> revision.revise(key, List.of(), set.values(), out::output));
  }
}
