package org.newsprint.change;

import java.util.HashMap;
import java.util.Map;
import org.apache.beam.sdk.transforms.Combine.CombineFn;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.joda.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what of each key is in one bundle, so that less crosses the shuffle and less is kept.
 *
 * <p>A runner's own lifting of a combiner does the same for batches; in a stream there is none.
 */
final class SumAhead<K, S> extends DoFn<KV<K, S>, KV<K, S>> {
  private static final long serialVersionUID = 1L;

  // A bundle of a batch may be the whole input.
  private static final int MOST_KEYS = 10_000;

  private final CombineFn<S, S, S> sum;

  private transient @Nullable Map<K, S> sums;

  /** The earliest time of an element of the sums, which they must not seem later than. */
  private transient @Nullable Instant earliest;

  SumAhead(CombineFn<S, S, S> sum) {
    this.sum = sum;
  }

  @ProcessElement
  public void add(
      @Element KV<K, S> summand, @Timestamp Instant timestamp, OutputReceiver<KV<K, S>> out) {
    Map<K, S> open = sums();
    S former = open.get(summand.getKey());
    // A sum of its own from the first summand on: summands belong to the runner.
    open.put(
        summand.getKey(),
        sum.addInput(former == null ? sum.createAccumulator() : former, summand.getValue()));
    earliest = earliest == null || timestamp.isBefore(earliest) ? timestamp : earliest;
    if (open.size() >= MOST_KEYS) {
      Instant time = takeEarliest();
      open.forEach((key, total) -> out.outputWithTimestamp(KV.of(key, total), time));
      open.clear();
    }
  }

  @FinishBundle
  public void flush(FinishBundleContext context) {
    if (!sums().isEmpty()) {
      Instant time = takeEarliest();
      sums()
          .forEach((key, total) -> context.output(KV.of(key, total), time, GlobalWindow.INSTANCE));
      sums().clear();
    }
  }

  /** A bundle may have elements of before those of the last one. */
  @Override
  @SuppressWarnings("deprecation") // Beam has no other way to say so.
  public org.joda.time.Duration getAllowedTimestampSkew() {
    return org.joda.time.Duration.millis(Long.MAX_VALUE);
  }

  private Instant takeEarliest() {
    Instant time = earliest;
    earliest = null;
    if (time == null) {
      throw new IllegalStateException("there are sums of no elements");
    }
    return time;
  }

  private Map<K, S> sums() {
    if (sums == null) {
      sums = new HashMap<>();
    }
    return sums;
  }
}
