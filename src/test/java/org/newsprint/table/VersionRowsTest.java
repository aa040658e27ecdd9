package org.newsprint.table;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.beam.sdk.coders.InstantCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestStream;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsprint.PipelineExtension;
import org.newsprint.change.Cadence;
import org.newsprint.change.Change;
import org.newsprint.change.ChangeCoder;

@ExtendWith(PipelineExtension.class)
class VersionRowsTest {
  private static final Duration LATENESS = Duration.ofDays(2);
  private static final Instant RUN_AT = Instant.parse("2020-07-01T00:00:00Z");
  private static final org.joda.time.Duration BEAT = org.joda.time.Duration.standardSeconds(11);
  private static final ChangeCoder<TableRow> ROWS = ChangeCoder.of(TableRowCoder.of());
  private static final KvCoder<org.joda.time.Instant, Change<TableRow>> TIMED =
      KvCoder.of(InstantCoder.of(), ROWS);

  @Test
  void bounded_row_hasOneFinalVersion(TestPipeline pipeline) {
    PCollection<Change<TableRow>> versions =
        pipeline
            .apply(Create.of(List.of(Change.added(row(3)))).withCoder(ROWS))
            .apply(VersionRows.of(RUN_AT, LATENESS, Cadence.atEnd()));
    PAssert.that(shown(versions))
        .containsInAnyOrder("+1 articles 3: v1 on_time final first 2020-07-01T00:00:00Z");
    pipeline.run();
  }

  @Test
  void endless_windowRunsItsCourse_goesFromEarlyToLateArticle(TestPipeline pipeline) {
    PCollection<Change<TableRow>> versions =
        pipeline
            .apply(
                TestStream.create(TIMED)
                    .addElements(at("2020-06-10T04:00:00Z", Change.added(row(1))))
                    .advanceProcessingTime(BEAT)
                    .addElements(
                        at("2020-06-10T04:30:00Z", Change.removed(row(1))),
                        at("2020-06-10T04:30:00Z", Change.added(row(2))))
                    .advanceProcessingTime(BEAT)
                    .addElements(tick("2020-06-10T05:00:10Z"))
                    .advanceProcessingTime(org.joda.time.Duration.standardMinutes(31))
                    .addElements(tick("2020-06-12T05:00:10Z"))
                    .advanceProcessingTime(org.joda.time.Duration.standardHours(49))
                    .addElements(
                        at("2020-06-13T00:00:00Z", Change.removed(row(2))),
                        at("2020-06-13T00:00:00Z", Change.added(row(3))))
                    .advanceProcessingTime(BEAT)
                    .advanceWatermarkToInfinity())
            .apply(endless());
    PAssert.that(shown(versions))
        .containsInAnyOrder(
            "+1 articles 1: v1 early open first 2020-06-10T04:00:00Z",
            "-1 articles 1: v1 early open first 2020-06-10T04:00:00Z",
            "+1 articles 2: v2 early open first 2020-06-10T04:30:00Z",
            "-1 articles 2: v2 early open first 2020-06-10T04:30:00Z",
            "+1 articles 2: v3 on_time open first 2020-06-10T05:00:10Z",
            "-1 articles 2: v3 on_time open first 2020-06-10T05:00:10Z",
            "+1 articles 2: v4 on_time final first 2020-06-12T05:00:10Z",
            "-1 articles 2: v4 on_time final first 2020-06-12T05:00:10Z",
            "+1 articles 3: v5 late final late_article 2020-06-13T00:00:00Z");
    pipeline.run();
  }

  @Test
  void endless_additionABeatBeforeItsRetraction_keepsTheRow(TestPipeline pipeline) {
    PCollection<Change<TableRow>> versions =
        pipeline
            .apply(
                TestStream.create(TIMED)
                    .addElements(at("2020-06-20T00:00:00Z", Change.added(row(1))))
                    .advanceProcessingTime(BEAT)
                    .addElements(at("2020-06-20T00:01:00Z", Change.added(row(2))))
                    .advanceProcessingTime(BEAT)
                    .addElements(at("2020-06-20T00:02:00Z", Change.removed(row(1))))
                    .advanceProcessingTime(BEAT)
                    .advanceWatermarkToInfinity())
            .apply(endless());
    PAssert.that(shown(versions))
        .containsInAnyOrder(
            "+1 articles 1: v1 late final first 2020-06-20T00:00:00Z",
            "-1 articles 1: v1 late final first 2020-06-20T00:00:00Z",
            "+1 articles 2: v2 late final late_article 2020-06-20T00:02:00Z");
    pipeline.run();
  }

  @Test
  void endless_rowGoneAndBack_goesOnCounting(TestPipeline pipeline) {
    PCollection<Change<TableRow>> versions =
        pipeline
            .apply(
                TestStream.create(TIMED)
                    .addElements(at("2020-06-20T00:00:00Z", Change.added(row(1))))
                    .advanceProcessingTime(BEAT)
                    .addElements(at("2020-06-20T00:01:00Z", Change.removed(row(1))))
                    .advanceProcessingTime(BEAT)
                    .addElements(at("2020-06-20T00:02:00Z", Change.added(row(1))))
                    .advanceProcessingTime(BEAT)
                    .advanceWatermarkToInfinity())
            .apply(endless());
    PAssert.that(shown(versions))
        .containsInAnyOrder(
            "+1 articles 1: v1 late final first 2020-06-20T00:00:00Z",
            "-1 articles 1: v1 late final first 2020-06-20T00:00:00Z",
            "+1 articles 1: v3 late final late_article 2020-06-20T00:02:00Z");
    pipeline.run();
  }

  /** A row whose window ends at 2020-06-10T05:00Z. */
  private static TableRow row(long articles) {
    TableRow sample = RowSamples.of(Tables.OUTLET_WINDOW, 5);
    return RowVersion.UNVERSIONED.on(sample.edit().set("articles", articles).build());
  }

  private static KV<org.joda.time.Instant, Change<TableRow>> at(
      String time, Change<TableRow> change) {
    return KV.of(org.joda.time.Instant.parse(time), change);
  }

  private static KV<org.joda.time.Instant, Change<TableRow>> tick(String time) {
    return at(time, new Change<>(row(0), 0));
  }

  private static PTransform<
          PCollection<KV<org.joda.time.Instant, Change<TableRow>>>, PCollection<Change<TableRow>>>
      endless() {
    return new Endless();
  }

  private static PCollection<String> shown(PCollection<Change<TableRow>> versions) {
    return versions.apply(
        "Show",
        MapElements.into(TypeDescriptors.strings())
            .via(change -> "%+d %s".formatted(change.weight(), shown(change.value()))));
  }

  private static String shown(TableRow row) {
    RowVersion version = RowVersion.of(row);
    return "articles %d: v%d %s %s %s %s"
        .formatted(
            row.longValue("articles"),
            version.version(),
            version.timing(),
            version.isFinal() ? "final" : "open",
            version.reason(),
            version.changedAt());
  }

  /** Versions rows, each at the time that comes with it; a change of weight 0 only tells time. */
  private static final class Endless
      extends PTransform<
          PCollection<KV<org.joda.time.Instant, Change<TableRow>>>, PCollection<Change<TableRow>>> {
    private static final long serialVersionUID = 1L;

    @Override
    public PCollection<Change<TableRow>> expand(
        PCollection<KV<org.joda.time.Instant, Change<TableRow>>> timed) {
      return timed
          .apply("Tell time", ParDo.of(new TellTime()))
          .setCoder(ROWS)
          .apply(
              VersionRows.of(RUN_AT, LATENESS, Cadence.every(Duration.ofSeconds(10)))
                  .withClock(new ToldClock()));
    }
  }

  private static final class TellTime
      extends DoFn<KV<org.joda.time.Instant, Change<TableRow>>, Change<TableRow>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void tell(
        @Element KV<org.joda.time.Instant, Change<TableRow>> timed,
        OutputReceiver<Change<TableRow>> out) {
      ToldClock.tell(Instant.ofEpochMilli(timed.getKey().getMillis()));
      if (timed.getValue().weight() != 0) {
        out.output(timed.getValue());
      }
    }
  }

  /** Stands still until a test tells it the time. */
  private static final class ToldClock extends Clock implements Serializable {
    private static final long serialVersionUID = 1L;
    private static volatile Instant now = Instant.EPOCH;

    static void tell(Instant time) {
      now = time;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
