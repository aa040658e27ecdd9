package org.newsprint.coverage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarLongCoder;
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
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.joda.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsprint.change.Cadence;
import org.newsprint.change.Change;
import org.newsprint.change.ChangeCoder;
import org.newsprint.fingerprint.Fingerprint;
import org.newsprint.fingerprint.FingerprintCoder;

/**
 * The state and the timers of {@link ClusterCoverage}: keeps a shard's {@link CopyIndex} up to
 * date.
 *
 * <p>State holds the fingerprints and what was said of them. The index over them is kept in memory
 * from one revision to the next and made again from the state where it is missing: after a restart,
 * on another worker, or for want of room. An endless run frees an article when it can no longer be
 * copied by one that is on time: a horizon and the allowed lateness after its publication or, if
 * that is later, its arrival. What was said of later articles because of it stays.
 */
final class LinkCopies extends DoFn<KV<Integer, Change<Fingerprint>>, Change<CoverageLink>> {
  private static final long serialVersionUID = 1L;

  // How many articles the indexes in memory hold before the one used longest ago has to go.
  private static final int MOST_IN_MEMORY = 1_000_000;

  // Freeing makes the index anew, so it is done for many articles at a time.
  private static final int PASSES_IN_A_LIFE = 8;

  private final CopyTest test;
  private final Duration horizon;
  private final SketchShards shards;
  private final Cadence cadence;
  private final long life;

  private final Counter links = Metrics.counter(ClusterCoverage.class, "links");
  private final Counter freed = Metrics.counter(ClusterCoverage.class, "articles_freed");
  private final Counter skipped = Metrics.counter(ClusterCoverage.class, "comparisons_skipped");

  private transient @Nullable Map<Integer, Held> indexes;

  /** The changes that made up the index, with the time of their arrival. */
  @StateId("articles")
  private final StateSpec<BagState<KV<Long, Change<Fingerprint>>>> articlesSpec;

  /** The changes that have come since, with the time of their arrival. */
  @StateId("fresh")
  private final StateSpec<BagState<KV<Long, Change<Fingerprint>>>> freshSpec;

  /** The links as emitted. */
  @StateId("links")
  private final StateSpec<BagState<Change<CoverageLink>>> linksSpec =
      StateSpecs.bag(ChangeCoder.of(CoverageLinkCoder.of()));

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
  private record Held(CopyIndex index, long revision) {}

  LinkCopies(
      CopyTest test, Duration horizon, Duration lateness, SketchShards shards, Cadence cadence) {
    this.test = test;
    this.horizon = horizon;
    this.shards = shards;
    this.cadence = cadence;
    this.life = horizon.plus(lateness).toMillis();
    Coder<KV<Long, Change<Fingerprint>>> coder =
        KvCoder.of(VarLongCoder.of(), ChangeCoder.of(FingerprintCoder.of()));
    this.articlesSpec = StateSpecs.bag(coder);
    this.freshSpec = StateSpecs.bag(coder);
  }

  @ProcessElement
  public void gather(
      @Element KV<Integer, Change<Fingerprint>> change,
      @Timestamp Instant timestamp,
      @StateId("fresh") BagState<KV<Long, Change<Fingerprint>>> fresh,
      @StateId("armed") ValueState<Boolean> armed,
      @StateId("newest") ValueState<Long> newest,
      @StateId("due") ValueState<Long> due,
      @TimerId("end") Timer end,
      @TimerId("beat") Timer beat,
      @TimerId("free") Timer free) {
    fresh.add(KV.of(timestamp.getMillis(), change.getValue()));
    if (armed.read() == null) {
      armed.write(true);
      // The output timestamp holds the watermark, so that the next stage's end comes after.
      end.withOutputTimestamp(timestamp).set(GlobalWindow.INSTANCE.maxTimestamp());
      cadence
          .pause()
          .map(pause -> org.joda.time.Duration.millis(pause.toMillis()))
          .ifPresent(pause -> beat.withOutputTimestamp(timestamp).offset(pause).setRelative());
    }
    if (isEndless()) {
      newest.write(Math.max(timestamp.getMillis(), orLeast(newest.read())));
      if (due.read() == null) {
        due.write(timestamp.getMillis() + life);
        free.set(within(timestamp.getMillis() + life));
      }
    }
  }

  private boolean isEndless() {
    return cadence.pause().isPresent();
  }

  private static long orLeast(@Nullable Long time) {
    return time == null ? Long.MIN_VALUE : time;
  }

  private static Instant within(long time) {
    return Instant.ofEpochMilli(Math.min(time, GlobalWindow.INSTANCE.maxTimestamp().getMillis()));
  }

  @OnTimer("end")
  public void reviseAtEnd(
      @Key Integer shard,
      @StateId("articles") BagState<KV<Long, Change<Fingerprint>>> articles,
      @StateId("fresh") BagState<KV<Long, Change<Fingerprint>>> fresh,
      @StateId("links") BagState<Change<CoverageLink>> known,
      @StateId("revision") ValueState<Long> revision,
      @StateId("armed") ValueState<Boolean> armed,
      OutputReceiver<Change<CoverageLink>> out) {
    armed.clear();
    revise(new Shard(shard, articles, fresh, known, revision), out);
  }

  @OnTimer("beat")
  public void reviseAtBeat(
      @Key Integer key,
      @StateId("articles") BagState<KV<Long, Change<Fingerprint>>> articles,
      @StateId("fresh") BagState<KV<Long, Change<Fingerprint>>> fresh,
      @StateId("links") BagState<Change<CoverageLink>> known,
      @StateId("revision") ValueState<Long> revision,
      @StateId("armed") ValueState<Boolean> armed,
      @StateId("newest") ValueState<Long> newest,
      @StateId("due") ValueState<Long> due,
      @TimerId("free") Timer free,
      OutputReceiver<Change<CoverageLink>> out) {
    armed.clear();
    Shard shard = new Shard(key, articles, fresh, known, revision);
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
      @Timestamp Instant now,
      @StateId("articles") BagState<KV<Long, Change<Fingerprint>>> articles,
      @StateId("fresh") BagState<KV<Long, Change<Fingerprint>>> fresh,
      @StateId("links") BagState<Change<CoverageLink>> known,
      @StateId("revision") ValueState<Long> revision,
      @StateId("due") ValueState<Long> due,
      @TimerId("free") Timer free) {
    free(new Shard(key, articles, fresh, known, revision), now.getMillis(), due, free);
  }

  private void revise(Shard shard, OutputReceiver<Change<CoverageLink>> out) {
    List<Change<Fingerprint>> changes = new ArrayList<>();
    CopyIndex index = index(shard);
    for (KV<Long, Change<Fingerprint>> change : shard.fresh.read()) {
      changes.add(change.getValue());
      if (isEndless()) {
        shard.articles.add(change);
      }
    }
    if (changes.isEmpty()) {
      return; // The other timer was here first.
    }
    shard.fresh.clear();
    for (Change<CoverageLink> change : index.revise(changes)) {
      links.inc(change.weight());
      out.output(change);
      if (isEndless()) {
        shard.links.add(change);
      }
    }
    skipped.inc(index.takeSkipped());
    // Nothing follows the end of a bounded input.
    if (isEndless()) {
      keep(shard.key, new Held(index, shard.nextRevision()));
    }
  }

  private CopyIndex index(Shard shard) {
    Held held = indexes().get(shard.key);
    if (held != null && held.revision() == shard.revisionNumber()) {
      return held.index();
    }
    List<Change<Fingerprint>> changes = new ArrayList<>();
    shard.articles.read().forEach(change -> changes.add(change.getValue()));
    return CopyIndex.restored(test, horizon, shards, shard.key, changes, shard.links.read());
  }

  /** Drops the articles whose time is over, and says when the next are due. */
  private void free(Shard shard, long now, ValueState<Long> due, Timer timer) {
    Lives lives = Lives.of(shard.articles.read());
    Lives left = lives.after(now - life);
    freed.inc(lives.size() - left.size());
    List<Change<CoverageLink>> links = left.links(shard.links.read());
    shard.articles.clear();
    left.changes().forEach(shard.articles::add);
    shard.links.clear();
    links.forEach(shard.links::add);
    shard.nextRevision();
    indexes().remove(shard.key);
    if (left.size() == 0) {
      due.clear();
    } else {
      long next = Math.max(left.first() + life, now + life / PASSES_IN_A_LIFE);
      due.write(next);
      timer.set(within(next));
    }
  }

  private void keep(Integer shard, Held held) {
    Map<Integer, Held> all = indexes();
    all.remove(shard);
    all.put(shard, held);
    long size = all.values().stream().mapToLong(each -> each.index().size()).sum();
    Iterator<Held> longestUnused = all.values().iterator();
    while (size > MOST_IN_MEMORY && all.size() > 1) {
      size -= longestUnused.next().index().size();
      longestUnused.remove();
    }
  }

  private Map<Integer, Held> indexes() {
    if (indexes == null) {
      indexes = new LinkedHashMap<>();
    }
    return indexes;
  }

  /** The state of one key. */
  private record Shard(
      Integer key,
      BagState<KV<Long, Change<Fingerprint>>> articles,
      BagState<KV<Long, Change<Fingerprint>>> fresh,
      BagState<Change<CoverageLink>> links,
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
