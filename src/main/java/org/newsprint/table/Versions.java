package org.newsprint.table;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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
import org.newsprint.change.Change;
import org.newsprint.change.ChangeCoder;

/** The state and the timers of {@link VersionRows} in an endless run: one window's row. */
final class Versions extends DoFn<KV<String, Change<TableRow>>, Change<TableRow>> {
  private static final long serialVersionUID = 1L;

  private final Clock clock;
  private final Duration lateness;
  private final Duration pause;

  /** Changes of the row since the last version. */
  @StateId("fresh")
  private final StateSpec<BagState<Change<TableRow>>> freshSpec =
      StateSpecs.bag(ChangeCoder.of(TableRowCoder.of()));

  /** The row as last emitted. */
  @StateId("current")
  private final StateSpec<ValueState<TableRow>> currentSpec = StateSpecs.value(TableRowCoder.of());

  /** How many versions there were, also of a row that has gone meanwhile. */
  @StateId("count")
  private final StateSpec<ValueState<Long>> countSpec = StateSpecs.value();

  /** {@link RowVersion#EARLY}, {@link RowVersion#ON_TIME} or {@link RowVersion#LATE}. */
  @StateId("phase")
  private final StateSpec<ValueState<String>> phaseSpec = StateSpecs.value();

  @StateId("armed")
  private final StateSpec<ValueState<Boolean>> armedSpec = StateSpecs.value();

  @TimerId("beat")
  private final TimerSpec beatSpec = TimerSpecs.timer(TimeDomain.PROCESSING_TIME);

  @TimerId("windowEnd")
  private final TimerSpec windowEndSpec = TimerSpecs.timer(TimeDomain.EVENT_TIME);

  @TimerId("latenessEnd")
  private final TimerSpec latenessEndSpec = TimerSpecs.timer(TimeDomain.EVENT_TIME);

  @TimerId("inputEnd")
  private final TimerSpec inputEndSpec = TimerSpecs.timer(TimeDomain.EVENT_TIME);

  Versions(Clock clock, Duration lateness, Duration pause) {
    this.clock = clock;
    this.lateness = lateness;
    this.pause = pause;
  }

  @ProcessElement
  public void gather(
      @Element KV<String, Change<TableRow>> change,
      @Timestamp org.joda.time.Instant timestamp,
      @StateId("fresh") BagState<Change<TableRow>> fresh,
      @StateId("phase") ValueState<String> phase,
      @StateId("armed") ValueState<Boolean> armed,
      @TimerId("beat") Timer beat,
      @TimerId("windowEnd") Timer windowEnd,
      @TimerId("latenessEnd") Timer latenessEnd,
      @TimerId("inputEnd") Timer inputEnd) {
    fresh.add(change.getValue());
    if (phase.read() == null) {
      phase.write(RowVersion.EARLY);
      Instant end = WindowRows.end(change.getValue().value());
      windowEnd.set(notBefore(timestamp, end));
      latenessEnd.set(notBefore(timestamp, end.plus(lateness)));
    }
    if (armed.read() == null) {
      armed.write(true);
      beat.withOutputTimestamp(timestamp)
          .offset(org.joda.time.Duration.millis(pause.toMillis()))
          .setRelative();
      inputEnd.withOutputTimestamp(timestamp).set(GlobalWindow.INSTANCE.maxTimestamp());
    }
  }

  @OnTimer("beat")
  public void atBeat(
      @StateId("fresh") BagState<Change<TableRow>> fresh,
      @StateId("current") ValueState<TableRow> current,
      @StateId("count") ValueState<Long> count,
      @StateId("phase") ValueState<String> phase,
      @StateId("armed") ValueState<Boolean> armed,
      OutputReceiver<Change<TableRow>> out) {
    armed.clear();
    version(fresh, current, count, phase, out);
  }

  @OnTimer("inputEnd")
  public void atInputEnd(
      @StateId("fresh") BagState<Change<TableRow>> fresh,
      @StateId("current") ValueState<TableRow> current,
      @StateId("count") ValueState<Long> count,
      @StateId("phase") ValueState<String> phase,
      @StateId("armed") ValueState<Boolean> armed,
      OutputReceiver<Change<TableRow>> out) {
    armed.clear();
    version(fresh, current, count, phase, out);
  }

  @OnTimer("windowEnd")
  public void atWindowEnd(
      @StateId("fresh") BagState<Change<TableRow>> fresh,
      @StateId("current") ValueState<TableRow> current,
      @StateId("count") ValueState<Long> count,
      @StateId("phase") ValueState<String> phase,
      OutputReceiver<Change<TableRow>> out) {
    phase.write(RowVersion.ON_TIME);
    version(fresh, current, count, phase, out);
  }

  @OnTimer("latenessEnd")
  public void atLatenessEnd(
      @StateId("fresh") BagState<Change<TableRow>> fresh,
      @StateId("current") ValueState<TableRow> current,
      @StateId("count") ValueState<Long> count,
      @StateId("phase") ValueState<String> phase,
      OutputReceiver<Change<TableRow>> out) {
    phase.write(RowVersion.LATE);
    version(fresh, current, count, phase, out);
  }

  private void version(
      BagState<Change<TableRow>> fresh,
      ValueState<TableRow> current,
      ValueState<Long> count,
      ValueState<String> phase,
      OutputReceiver<Change<TableRow>> out) {
    Optional<TableRow> before = Optional.ofNullable(current.read());
    Optional<TableRow> plain = before.map(RowVersion.UNVERSIONED::on);
    Optional<TableRow> figures =
        Change.applied(plain.stream().toList(), fresh.read()).stream().findFirst();
    fresh.clear();
    RowVersion last = before.map(RowVersion::of).orElseGet(() -> lastOfMany(count));
    RowVersion next =
        last.next(
            !figures.equals(plain),
            Optional.ofNullable(phase.read()).orElse(RowVersion.EARLY),
            clock.instant());
    Optional<TableRow> after = figures.map(next::on);
    if (after.equals(before)) {
      return;
    }
    before.ifPresent(row -> out.output(Change.removed(row)));
    after.ifPresent(row -> out.output(Change.added(row)));
    after.ifPresentOrElse(current::write, current::clear);
    count.write(next.version());
  }

  /** Goes on counting where a row that has gone meanwhile left off. */
  private static RowVersion lastOfMany(ValueState<Long> count) {
    long versions = Optional.ofNullable(count.read()).orElse(0L);
    return new RowVersion(versions, RowVersion.EARLY, false, Instant.EPOCH, RowVersion.FIRST);
  }

  // A timer holds the watermark at its own time, which must not lie before that of the element.
  private static org.joda.time.Instant notBefore(org.joda.time.Instant earliest, Instant wanted) {
    org.joda.time.Instant instant = org.joda.time.Instant.ofEpochMilli(wanted.toEpochMilli());
    return instant.isBefore(earliest) ? earliest : instant;
  }
}
