package org.newsprint.change;

import java.time.Duration;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
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

/** The sum of one key in an endless run: emitted again at each beat in which it changed. */
final class RunningSum<K, S> extends DoFn<KV<K, S>, Change<KV<K, S>>> {
  private static final long serialVersionUID = 1L;

  private final CombineFn<S, S, S> sum;
  private final Duration pause;

  @StateId("sum")
  private final StateSpec<ValueState<S>> sumSpec;

  /** The sum as last emitted. */
  @StateId("emitted")
  private final StateSpec<ValueState<S>> emittedSpec;

  @StateId("armed")
  private final StateSpec<ValueState<Boolean>> armedSpec = StateSpecs.value();

  @TimerId("end")
  private final TimerSpec endSpec = TimerSpecs.timer(TimeDomain.EVENT_TIME);

  @TimerId("beat")
  private final TimerSpec beatSpec = TimerSpecs.timer(TimeDomain.PROCESSING_TIME);

  RunningSum(CombineFn<S, S, S> sum, Coder<S> summandCoder, Duration pause) {
    this.sum = sum;
    this.pause = pause;
    this.sumSpec = StateSpecs.value(summandCoder);
    this.emittedSpec = StateSpecs.value(summandCoder);
  }

  @ProcessElement
  public void add(
      @Element KV<K, S> summand,
      @Timestamp Instant timestamp,
      @StateId("sum") ValueState<S> total,
      @StateId("armed") ValueState<Boolean> armed,
      @TimerId("end") Timer end,
      @TimerId("beat") Timer beat) {
    S former = total.read();
    S base = former == null ? sum.createAccumulator() : former;
    total.write(sum.mergeAccumulators(List.of(base, summand.getValue())));
    if (armed.read() == null) {
      armed.write(true);
      end.withOutputTimestamp(timestamp).set(GlobalWindow.INSTANCE.maxTimestamp());
      beat.withOutputTimestamp(timestamp)
          .offset(org.joda.time.Duration.millis(pause.toMillis()))
          .setRelative();
    }
  }

  @OnTimer("end")
  public void emitAtEnd(
      @Key K key,
      @StateId("sum") ValueState<S> total,
      @StateId("emitted") ValueState<S> emitted,
      @StateId("armed") ValueState<Boolean> armed,
      OutputReceiver<Change<KV<K, S>>> out) {
    emit(key, total, emitted, armed, out);
  }

  @OnTimer("beat")
  public void emitAtBeat(
      @Key K key,
      @StateId("sum") ValueState<S> total,
      @StateId("emitted") ValueState<S> emitted,
      @StateId("armed") ValueState<Boolean> armed,
      OutputReceiver<Change<KV<K, S>>> out) {
    emit(key, total, emitted, armed, out);
  }

  private void emit(
      K key,
      ValueState<S> total,
      ValueState<S> emitted,
      ValueState<Boolean> armed,
      OutputReceiver<Change<KV<K, S>>> out) {
    armed.clear();
    S now = total.read();
    S former = emitted.read();
    if (now == null || now.equals(former)) {
      return;
    }
    if (former != null) {
      out.output(Change.removed(KV.of(key, former)));
    }
    out.output(Change.added(KV.of(key, now)));
    emitted.write(now);
  }
}
