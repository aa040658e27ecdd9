package org.newsprint.change;

import java.util.HashMap;
import java.util.Map;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.state.BagState;
import org.apache.beam.sdk.state.StateSpec;
import org.apache.beam.sdk.state.StateSpecs;
import org.apache.beam.sdk.state.TimeDomain;
import org.apache.beam.sdk.state.Timer;
import org.apache.beam.sdk.state.TimerSpec;
import org.apache.beam.sdk.state.TimerSpecs;
import org.apache.beam.sdk.state.ValueState;
import org.apache.beam.sdk.transforms.Combine.CombineFn;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.joda.time.Instant;

/**
 * The sums of all keys of one shard in a bounded run: a runner that pays for each of its keys pays
 * for the shards only.
 *
 * <p>Summands wait in a bag until the end. Sums that are kept up to date in the state would be
 * written anew, all of a shard, for each summand.
 */
final class SumAtEnd<K, S> extends DoFn<KV<Integer, KV<K, S>>, Change<KV<K, S>>> {
  private static final long serialVersionUID = 1L;

  private final CombineFn<S, S, S> sum;
  private final RunName run;

  @StateId("summands")
  private final StateSpec<BagState<KV<K, S>>> summandsSpec;

  /** Set while the timer is. */
  @StateId("armed")
  private final StateSpec<ValueState<Boolean>> armedSpec = StateSpecs.value();

  @TimerId("end")
  private final TimerSpec endSpec = TimerSpecs.timer(TimeDomain.EVENT_TIME);

  SumAtEnd(CombineFn<S, S, S> sum, Coder<KV<K, S>> coder, RunName run) {
    this.sum = sum;
    this.run = run;
    this.summandsSpec = StateSpecs.bag(coder);
  }

  @Setup
  public void setUp() {
    run.nameThread();
  }

  @ProcessElement
  public void gather(
      @Element KV<Integer, KV<K, S>> summand,
      @Timestamp Instant timestamp,
      @StateId("summands") BagState<KV<K, S>> summands,
      @StateId("armed") ValueState<Boolean> armed,
      @TimerId("end") Timer end) {
    summands.add(summand.getValue());
    if (armed.read() == null) {
      armed.write(true);
      // The output timestamp holds the watermark, so that the next stage's end comes after.
      end.withOutputTimestamp(timestamp).set(GlobalWindow.INSTANCE.maxTimestamp());
    }
  }

  @OnTimer("end")
  public void emit(
      @StateId("summands") BagState<KV<K, S>> summands, OutputReceiver<Change<KV<K, S>>> out) {
    Map<K, S> sums = new HashMap<>();
    for (KV<K, S> summand : summands.read()) {
      S former = sums.get(summand.getKey());
      sums.put(
          summand.getKey(),
          sum.addInput(former == null ? sum.createAccumulator() : former, summand.getValue()));
    }
    summands.clear();
    sums.forEach((key, total) -> out.output(Change.added(KV.of(key, total))));
  }
}
