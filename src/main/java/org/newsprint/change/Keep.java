package org.newsprint.change;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Gauge;
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
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.jspecify.annotations.Nullable;

/** The state and the timers of {@link KeepIndex}. */
final class Keep<V, O> extends DoFn<KV<Integer, Change<V>>, Change<O>> {
  private static final long serialVersionUID = 1L;

  // How many values the indexes in memory hold before the one used longest ago has to go.
  private static final int MOST_IN_MEMORY = 1_000_000;

  // Freeing makes the index anew, so it is done for many values at a time.
  private static final int PASSES_IN_A_LIFE = 8;

  private final Upkeep<V, O> upkeep;
  private final Cadence cadence;
  private final Duration life;
  private final String metrics;
  private final Counter freed;
  private final Gauge kept;

  private transient @Nullable Map<Integer, Held<V, O>> indexes;

  /** The changes that made up the index, with the time of their arrival. */
  @StateId("values")
  private final StateSpec<BagState<KV<Long, Change<V>>>> valuesSpec;

  /** The changes that have come since, with the time of their arrival. */
  @StateId("fresh")
  private final StateSpec<BagState<KV<Long, Change<V>>>> freshSpec;

  /** What was given out. */
  @StateId("given")
  private final StateSpec<BagState<Change<O>>> givenSpec;

  /** Counts the revisions, which tells whether an index in memory is that of the state. */
  @StateId("revision")
  private final StateSpec<ValueState<Long>> revisionSpec = StateSpecs.value(VarLongCoder.of());

  /** Set while a timer is. */
  @StateId("armed")
  private final StateSpec<ValueState<Boolean>> armedSpec = StateSpecs.value();

  /** The latest time of an element. */
  @StateId("newest")
  private final StateSpec<ValueState<Long>> newestSpec = StateSpecs.value(VarLongCoder.of());

  /** When the next articles are to be freed. */
  @StateId("due")
  private final StateSpec<ValueState<Long>> dueSpec = StateSpecs.value(VarLongCoder.of());

  @TimerId("end")
  private final TimerSpec endSpec = TimerSpecs.timer(TimeDomain.EVENT_TIME);

  @TimerId("beat")
  private final TimerSpec beatSpec = TimerSpecs.timer(TimeDomain.PROCESSING_TIME);

  @TimerId("free")
  private final TimerSpec freeSpec = TimerSpecs.timer(TimeDomain.EVENT_TIME);

  /** An index in memory and the revision of the state that it belongs to. */
  private record Held<V, O>(Index<V, O> index, long revision) {}

  Keep(
      Upkeep<V, O> upkeep,
      Coder<V> valueCoder,
      Coder<O> outputCoder,
      Cadence cadence,
      Duration life) {
    this.upkeep = upkeep;
    this.metrics = "newsprint." + upkeep.stage();
    this.freed = Metrics.counter(metrics, "freed");
    this.kept = Metrics.gauge(metrics, "kept");
    this.cadence = cadence;
    this.life = life;
    Coder<KV<Long, Change<V>>> arrived = KvCoder.of(VarLongCoder.of(), ChangeCoder.of(valueCoder));
    this.valuesSpec = StateSpecs.bag(arrived);
    this.freshSpec = StateSpecs.bag(arrived);
    this.givenSpec = StateSpecs.bag(ChangeCoder.of(outputCoder));
  }

  @Setup
  public void setUp() {
    cadence.run().nameThread();
  }

  @ProcessElement
  public void gather(
      @Element KV<Integer, Change<V>> change,
      @Timestamp org.joda.time.Instant timestamp,
      @StateId("fresh") BagState<KV<Long, Change<V>>> fresh,
      @StateId("armed") ValueState<Boolean> armed,
      @StateId("newest") ValueState<Long> newest,
      @StateId("due") ValueState<Long> due,
      @TimerId("end") Timer end,
      @TimerId("beat") Timer beat,
      @TimerId("free") Timer free) {
    Change<V> kept = change.getValue();
    if (!isEndless()) {
      // State of a bounded run is held as it is by most runners, and not as bytes.
      kept = kept.with(upkeep.shared(kept.value()));
    }
    fresh.add(KV.of(timestamp.getMillis(), kept));
    if (armed.read() == null) {
      armed.write(true);
      // The output timestamp holds the watermark, so that the next stage's end comes after.
      cadence
          .pause()
          .map(pause -> org.joda.time.Duration.millis(pause.toMillis()))
          .ifPresentOrElse(
              pause -> beat.withOutputTimestamp(timestamp).offset(pause).setRelative(),
              () -> end.withOutputTimestamp(timestamp).set(GlobalWindow.INSTANCE.maxTimestamp()));
    }
    if (isEndless()) {
      newest.write(Math.max(timestamp.getMillis(), orLeast(newest.read())));
      if (due.read() == null) {
        due.write(timestamp.getMillis() + life.toMillis());
        free.set(within(timestamp.getMillis() + life.toMillis()));
      }
    }
  }

  private boolean isEndless() {
    return cadence.pause().isPresent();
  }

  private static long orLeast(@Nullable Long time) {
    return time == null ? Long.MIN_VALUE : time;
  }

  private static org.joda.time.Instant within(long time) {
    return org.joda.time.Instant.ofEpochMilli(
        Math.min(time, GlobalWindow.INSTANCE.maxTimestamp().getMillis()));
  }

  @OnTimer("end")
  public void reviseAtEnd(
      @Key Integer shard,
      @StateId("fresh") BagState<KV<Long, Change<V>>> fresh,
      @StateId("armed") ValueState<Boolean> armed,
      OutputReceiver<Change<O>> out) {
    armed.clear();
    List<Change<V>> changes = new ArrayList<>();
    fresh.read().forEach(change -> changes.add(change.getValue()));
    // Nothing follows the end of a bounded input.
    fresh.clear();
    count(upkeep.once(shard, changes, out::output));
  }

  @OnTimer("beat")
  public void reviseAtBeat(
      @Key Integer key,
      @StateId("values") BagState<KV<Long, Change<V>>> values,
      @StateId("fresh") BagState<KV<Long, Change<V>>> fresh,
      @StateId("given") BagState<Change<O>> given,
      @StateId("revision") ValueState<Long> revision,
      @StateId("armed") ValueState<Boolean> armed,
      @StateId("newest") ValueState<Long> newest,
      @StateId("due") ValueState<Long> due,
      @TimerId("free") Timer free,
      OutputReceiver<Change<O>> out) {
    armed.clear();
    Shard<V, O> shard = new Shard<>(key, values, fresh, given, revision);
    revise(shard, out);
    // Some runners hold the watermark back while a source is watched; then elements tell the time.
    Long dueAt = due.read();
    Long time = newest.read();
    if (dueAt != null && time != null && dueAt < time) {
      free(shard, time, due, free);
    }
  }

  @OnTimer("free")
  public void freeWhenDue(
      @Key Integer key,
      @Timestamp org.joda.time.Instant now,
      @StateId("values") BagState<KV<Long, Change<V>>> values,
      @StateId("fresh") BagState<KV<Long, Change<V>>> fresh,
      @StateId("given") BagState<Change<O>> given,
      @StateId("revision") ValueState<Long> revision,
      @StateId("due") ValueState<Long> due,
      @TimerId("free") Timer free,
      OutputReceiver<Change<O>> out) {
    Shard<V, O> shard = new Shard<>(key, values, fresh, given, revision);
    // What came in time for these values finds them still there.
    revise(shard, out);
    free(shard, now.getMillis(), due, free);
  }

  private void revise(Shard<V, O> shard, OutputReceiver<Change<O>> out) {
    List<KV<Long, Change<V>>> arrived = new ArrayList<>();
    shard.fresh.read().forEach(arrived::add);
    if (arrived.isEmpty()) {
      return; // The other timer was here first.
    }
    // Before the new values are among the known ones, of which it may have to be restored.
    Index<V, O> index = index(shard);
    List<Change<V>> changes = new ArrayList<>(arrived.size());
    for (KV<Long, Change<V>> change : arrived) {
      changes.add(change.getValue());
      shard.values.add(change);
    }
    shard.fresh.clear();
    for (Change<O> change : index.revise(changes)) {
      out.output(change);
      shard.given.add(change);
    }
    count(index.takeCounts());
    keep(shard.key, new Held<>(index, shard.nextRevision()));
  }

  private void count(Map<String, Long> counts) {
    counts.forEach((name, count) -> Metrics.counter(metrics, name).inc(count));
  }

  private Index<V, O> index(Shard<V, O> shard) {
    Held<V, O> held = indexes().get(shard.key);
    if (held != null && held.revision() == shard.revisionNumber()) {
      return held.index();
    }
    List<Change<V>> values = new ArrayList<>();
    shard.values.read().forEach(change -> values.add(change.getValue()));
    return upkeep.restore(shard.key, values, Change.settled(shard.given.read()));
  }

  /** Drops the values whose time is over, and says when to look again. */
  private void free(Shard<V, O> shard, long now, ValueState<Long> due, Timer timer) {
    Arrivals<V> arrivals = new Arrivals<>();
    for (KV<Long, Change<V>> arrived : shard.values.read()) {
      arrivals.add(arrived.getValue(), Instant.ofEpochMilli(arrived.getKey()));
    }
    Map<V, Instant> begun = new HashMap<>(upkeep.begin(arrivals.times()));
    Instant since = Instant.ofEpochMilli(now).minus(life);
    begun.values().removeIf(begin -> !begin.isAfter(since));
    Arrivals<V> left = arrivals.only(begun.keySet());
    List<O> given = new ArrayList<>();
    Change.settled(shard.given.read()).forEach(change -> given.add(change.value()));
    List<O> about = upkeep.about(left.times().keySet(), given);
    freed.inc(arrivals.size() - left.size());
    shard.values.clear();
    left.forEach((change, time) -> shard.values.add(KV.of(time.toEpochMilli(), change)));
    shard.given.clear();
    about.forEach(each -> shard.given.add(Change.added(each)));
    shard.nextRevision();
    indexes().remove(shard.key);
    Optional<Instant> first = begun.values().stream().min(Comparator.naturalOrder());
    if (first.isEmpty()) {
      due.clear();
    } else {
      long pause = life.toMillis() / PASSES_IN_A_LIFE;
      long next = Math.max(now + pause, first.get().plus(life).toEpochMilli());
      due.write(next);
      timer.set(within(next));
    }
  }

  private void keep(Integer shard, Held<V, O> held) {
    Map<Integer, Held<V, O>> all = indexes();
    all.remove(shard);
    all.put(shard, held);
    long size = all.values().stream().mapToLong(each -> each.index().size()).sum();
    Iterator<Held<V, O>> longestUnused = all.values().iterator();
    while (size > MOST_IN_MEMORY && all.size() > 1) {
      size -= longestUnused.next().index().size();
      longestUnused.remove();
    }
    kept.set(size);
  }

  private Map<Integer, Held<V, O>> indexes() {
    if (indexes == null) {
      indexes = new LinkedHashMap<>();
    }
    return indexes;
  }

  /** The state of one key. */
  private record Shard<V, O>(
      Integer key,
      BagState<KV<Long, Change<V>>> values,
      BagState<KV<Long, Change<V>>> fresh,
      BagState<Change<O>> given,
      ValueState<Long> revision) {
    long revisionNumber() {
      Long number = revision.read();
      return number == null ? 0 : number;
    }

    long nextRevision() {
      long next = revisionNumber() + 1;
      revision.write(next);
      return next;
    }
  }
}
