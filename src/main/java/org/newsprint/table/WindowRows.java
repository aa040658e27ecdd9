package org.newsprint.table;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.newsprint.aggregate.Confusion;
import org.newsprint.aggregate.CorrectedStance;
import org.newsprint.aggregate.Measure;
import org.newsprint.aggregate.Measures;
import org.newsprint.aggregate.Statistics;
import org.newsprint.aggregate.StoryVotes;
import org.newsprint.aggregate.WindowKey;

/** Rows of windowed sums, still without their version: {@link VersionRows} gives it. */
final class WindowRows {
  private WindowRows() {}

  /**
   * The row of these sums; none when nothing is left of them.
   *
   * @param confusion the mistakes that the stance is corrected by
   */
  static Optional<TableRow> of(WindowKey key, Measures sums, Confusion confusion) {
    if (sums.get(Measure.ARTICLES) <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        switch (key.subject()) {
          case OUTLET -> outletRow(key, sums, confusion);
          case TOPIC -> topicRow(key, sums, confusion);
          case FLOW -> flowRow(key, sums);
        });
  }

  private static TableRow outletRow(WindowKey key, Measures sums, Confusion confusion) {
    TableRowBuilder row = window(Tables.OUTLET_WINDOW, key).set("outlet", key.outlet());
    setMeasures(row, sums);
    setCorrected(row, sums, confusion, key.seed());
    return row.build();
  }

  private static TableRow topicRow(WindowKey key, Measures sums, Confusion confusion) {
    TableRowBuilder row =
        window(Tables.TOPIC_WINDOW, key)
            .set("outlets", sums.distinctOutlets())
            .set("outlets_silent", 0)
            .set("stance_mean_by_outlet", boxed(sums.meanByOutlet()))
            .set("stance_mean_by_cluster", boxed(sums.meanByCluster()));
    setMeasures(row, sums);
    setCorrected(row, sums, confusion, key.seed());
    return row.build();
  }

  private static TableRow flowRow(WindowKey key, Measures sums) {
    return window(Tables.COPY_FLOW, key)
        .set("from_outlet", key.outlet())
        .set("to_outlet", key.toOutlet())
        .set("copies", sums.get(Measure.ARTICLES))
        .set("spun", sums.get(Measure.SPUN))
        .set("lag_minutes_sum", sums.get(Measure.LAG_MINUTES))
        .set("median_lag_minutes", boxed(sums.medianLagMinutes()))
        .build();
  }

  private static TableRowBuilder window(Table table, WindowKey key) {
    return RowVersion.UNVERSIONED.on(
        TableRow.of(table)
            .set("topic", key.topic())
            .set("grain", key.grain().label())
            .set("window_start", key.start())
            .set("window_end", key.end())
            .set("window_date", key.start().atZone(ZoneOffset.UTC).toLocalDate()),
        table);
  }

  private static void setMeasures(TableRowBuilder row, Measures sums) {
    for (Measure measure : Measure.values()) {
      switch (measure) {
        case LAG_MINUTES -> {} // Only a flow's row has it.
        case STANCE_SUM, OWN_SUM, QUOTED_SUM, ORIGINALS_SUM ->
            row.set(column(measure), sums.score(measure));
        case STANCE_SUMSQ, OWN_SUMSQ, QUOTED_SUMSQ ->
            row.set(column(measure), sums.squareScore(measure));
        default -> row.set(column(measure), sums.get(measure));
      }
    }
    row.set("clusters", sums.distinctClusters())
        .set("speakers", sums.distinctSpeakers())
        .set("median_copy_lag_minutes", boxed(sums.medianLagMinutes()));
    setMeans(row, sums);
  }

  private static void setMeans(TableRowBuilder row, Measures sums) {
    Optional<Statistics.Interval> interval =
        Statistics.interval(
            sums.get(Measure.SCORED),
            sums.score(Measure.STANCE_SUM),
            sums.squareScore(Measure.STANCE_SUMSQ));
    row.set("stance_mean", mean(sums, Measure.SCORED, Measure.STANCE_SUM))
        .set("stance_ci_low", interval.map(Statistics.Interval::low))
        .set("stance_ci_high", interval.map(Statistics.Interval::high))
        .set("own_voice_mean", mean(sums, Measure.OWN_SCORED, Measure.OWN_SUM))
        .set("quoted_mean", mean(sums, Measure.QUOTED_SCORED, Measure.QUOTED_SUM))
        .set("originals_stance_mean", mean(sums, Measure.ORIGINALS_SCORED, Measure.ORIGINALS_SUM));
  }

  private static void setCorrected(
      TableRowBuilder row, Measures sums, Confusion confusion, long seed) {
    StoryVotes votes = sums.storyVotes();
    double abstained = sums.get(Measure.ABSTAINED);
    CorrectedStance corrected = CorrectedStance.of(votes, confusion, seed);
    row.set("scored_clusters", votes.total())
        .set("clusters_favor", votes.favor())
        .set("clusters_against", votes.against())
        .set("abstention_share", boxed(Statistics.mean(sums.get(Measure.JUDGED), abstained)))
        .set("stance_corrected", corrected.stance())
        .set("stance_corrected_low", corrected.interval().map(Statistics.Interval::low))
        .set("stance_corrected_high", corrected.interval().map(Statistics.Interval::high))
        .set("evidence", corrected.enough() ? "enough" : "not_enough");
  }

  private static Optional<Double> mean(Measures sums, Measure count, Measure sum) {
    return boxed(Statistics.mean(sums.get(count), sums.score(sum)));
  }

  private static Optional<Double> boxed(OptionalDouble value) {
    return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
  }

  private static String column(Measure measure) {
    return measure.name().toLowerCase(Locale.ROOT);
  }

  /** The end of a row's window. */
  static Instant end(TableRow row) {
    return row.instant("window_end");
  }
}
