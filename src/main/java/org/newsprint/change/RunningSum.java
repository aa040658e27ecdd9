package org.newsprint.change;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
import org.apache.beam.sdk.values.KV;
import org.joda.time.Instant;

/**
 * The sum of one key in an endless run: emitted again at each beat in which it changed.
 *
 * <p>Summands wait in a bag until then, so that one of them costs its own size and not the sum's.
 */
final class RunningSum<K, S> extends DoFn<KV<K, S>, Change<KV<K, S>>> {
  private static final long serialVersionUID = 1L;

  private final CombineFn<S, S, S> sum;
  private final Duration pause;
  private final RunName run;

  /** Summands that have come since the last pass. */
  @StateId("fresh")
  private final StateSpec<BagState<S>> freshSpec;

  /** The sum as last emitted. */
  @StateId("sum")
  private final StateSpec<ValueState<S>> sumSpec;

  @StateId("armed")
  private final StateSpec<ValueState<Boolean>> armedSpec = StateSpecs.value();

  @TimerId("beat")
  private final TimerSpec beatSpec = TimerSpecs.timer(TimeDomain.PROCESSING_TIME);

  RunningSum(CombineFn<S, S, S> sum, Coder<S> summandCoder, Duration pause, RunName run) {
    this.sum = sum;
    this.pause = pause;
    this.run = run;
    this.freshSpec = StateSpecs.bag(summandCoder);
    this.sumSpec = StateSpecs.value(summandCoder);
  }

  @Setup
  public void setUp() {
    run.nameThread();
  }

  @ProcessElement
  public void gather(
      @Element KV<K, S> summand,
      @Timestamp Instant timestamp,
      @StateId("fresh") BagState<S> fresh,
      @StateId("armed") ValueState<Boolean> armed,
      @TimerId("beat") Timer beat) {
    fresh.add(summand.getValue());
    if (armed.read() == null) {
      armed.write(true);
      // The output timestamp holds the watermark: an input that ends is not over before the beat.
      beat.withOutputTimestamp(timestamp)
          .offset(org.joda.time.Duration.millis(pause.toMillis()))
          .setRelative();
    }
  }

  @OnTimer("beat")
  public void emit(
      @Key K key,
      @StateId("fresh") BagState<S> fresh,
      @StateId("sum") ValueState<S> total,
      @StateId("armed") ValueState<Boolean> armed,
      OutputReceiver<Change<KV<K, S>>> out) {
    armed.clear();
    List<S> summands = new ArrayList<>();
    summands.add(sum.createAccumulator());
    fresh.read().forEach(summands::add);
    fresh.clear();
    S former = total.read();
    if (former != null) {
      summands.add(former);
    }
    S now = sum.mergeAccumulators(summands);
    if (now.equals(former)) {
      return;
    }
    if (former != null) {
      out.output(Change.removed(KV.of(key, former)));
    }
    out.output(Change.added(KV.of(key, now)));
    total.write(now);
  }
}
