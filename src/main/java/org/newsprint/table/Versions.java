package org.newsprint.table;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import org.newsprint.change.Cadence;
import org.newsprint.change.Change;
import org.newsprint.change.ChangeCoder;

/**
 * The state and the timers of {@link VersionRows} in an endless run: one window's row.
 *
 * <p>The clock, not the watermark, says how a window stands: a watched folder's watermark does not
 * move on every runner, and an article is told to be late by the clock as well.
 */
final class Versions extends DoFn<KV<String, Change<TableRow>>, Change<TableRow>> {
  private static final long serialVersionUID = 1L;

  private final Clock clock;
  private final Duration lateness;
  private final Cadence cadence;

  /**
   * The row without its version: one once all has come, more or none while a change is under way.
   */
  @StateId("rows")
  private final StateSpec<BagState<Change<TableRow>>> rowsSpec =
      StateSpecs.bag(ChangeCoder.of(TableRowCoder.of()));

  /** The row as last emitted. */
  @StateId("current")
  private final StateSpec<ValueState<TableRow>> currentSpec = StateSpecs.value(TableRowCoder.of());

  /** How many versions there were, also of a row that has gone meanwhile. */
  @StateId("count")
  private final StateSpec<ValueState<Long>> countSpec = StateSpecs.value();

  @StateId("armed")
  private final StateSpec<ValueState<Boolean>> armedSpec = StateSpecs.value();

  @TimerId("beat")
  private final TimerSpec beatSpec = TimerSpecs.timer(TimeDomain.PROCESSING_TIME);

  /** Set while the current row is not final. */
  @TimerId("phase")
  private final TimerSpec phaseSpec = TimerSpecs.timer(TimeDomain.PROCESSING_TIME);

  Versions(Clock clock, Duration lateness, Cadence cadence) {
    this.clock = clock;
    this.lateness = lateness;
    this.cadence = cadence;
  }

  @Setup
  public void setUp() {
    cadence.run().nameThread();
  }

  @ProcessElement
  public void gather(
      @Element KV<String, Change<TableRow>> change,
      @Timestamp org.joda.time.Instant timestamp,
      @StateId("rows") BagState<Change<TableRow>> rows,
      @StateId("armed") ValueState<Boolean> armed,
      @TimerId("beat") Timer beat) {
    rows.add(change.getValue());
    if (armed.read() == null) {
      armed.write(true);
      beat.withOutputTimestamp(timestamp).offset(millis(pause())).setRelative();
    }
  }

  @OnTimer("beat")
  public void atBeat(
      @StateId("rows") BagState<Change<TableRow>> rows,
      @StateId("current") ValueState<TableRow> current,
      @StateId("count") ValueState<Long> count,
      @StateId("armed") ValueState<Boolean> armed,
      @TimerId("phase") Timer phase,
      OutputReceiver<Change<TableRow>> out) {
    armed.clear();
    version(rows, current, count, phase, out);
  }

  @OnTimer("phase")
  public void atPhase(
      @StateId("rows") BagState<Change<TableRow>> rows,
      @StateId("current") ValueState<TableRow> current,
      @StateId("count") ValueState<Long> count,
      @TimerId("phase") Timer phase,
      OutputReceiver<Change<TableRow>> out) {
    version(rows, current, count, phase, out);
  }

  private void version(
      BagState<Change<TableRow>> rows,
      ValueState<TableRow> current,
      ValueState<Long> count,
      Timer phase,
      OutputReceiver<Change<TableRow>> out) {
    List<TableRow> found = settle(rows);
    Optional<TableRow> before = Optional.ofNullable(current.read());
    if (found.size() > 1 || (found.isEmpty() && before.isEmpty())) {
      return; // Of several, the retraction of all but one is under way.
    }
    Optional<TableRow> figures = found.stream().findFirst();
    Optional<TableRow> plain = before.map(RowVersion.UNVERSIONED::on);
    RowVersion next =
        before
            .map(RowVersion::of)
            .orElseGet(() -> lastOfMany(count))
            .next(
                !figures.equals(plain),
                phase(WindowRows.end(figures.or(() -> plain).orElseThrow())),
                clock.instant());
    Optional<TableRow> after = figures.map(next::on);
    if (after.equals(before)) {
      return;
    }
    Metrics.counter("newsprint.version", "versions_" + next.timing()).inc();
    before.ifPresent(row -> out.output(Change.removed(row)));
    after.ifPresent(row -> out.output(Change.added(row)));
    after.ifPresentOrElse(current::write, current::clear);
    count.write(next.version());
    if (!next.isFinal()) {
      after.ifPresent(row -> awaitPhase(phase, WindowRows.end(row)));
    }
  }

  /** What stands in the bag, which then holds no more than that. */
  private static List<TableRow> settle(BagState<Change<TableRow>> rows) {
    List<Change<TableRow>> settled = Change.settled(rows.read());
    rows.clear();
    settled.forEach(rows::add);
    return settled.stream().filter(change -> change.weight() > 0).map(Change::value).toList();
  }

  /** Goes on counting where a row that has gone meanwhile left off. */
  private static RowVersion lastOfMany(ValueState<Long> count) {
    long versions = Optional.ofNullable(count.read()).orElse(0L);
    return new RowVersion(versions, RowVersion.EARLY, false, Instant.EPOCH, RowVersion.FIRST);
  }

  private String phase(Instant windowEnd) {
    Instant now = clock.instant();
    if (now.isBefore(windowEnd)) {
      return RowVersion.EARLY;
    }
    return now.isBefore(windowEnd.plus(lateness)) ? RowVersion.ON_TIME : RowVersion.LATE;
  }

  // A beat later than need be: a runner's clock may be a little ahead of ours.
  private void awaitPhase(Timer timer, Instant windowEnd) {
    Instant now = clock.instant();
    Instant next = now.isBefore(windowEnd) ? windowEnd : windowEnd.plus(lateness);
    timer.offset(millis(Duration.between(now, next).plus(pause()))).setRelative();
  }

  private Duration pause() {
    return cadence.pause().orElseThrow();
  }

  private static org.joda.time.Duration millis(Duration duration) {
    return org.joda.time.Duration.millis(duration.toMillis());
  }
}
