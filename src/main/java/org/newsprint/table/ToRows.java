package org.newsprint.table;

import java.util.List;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.newsprint.aggregate.Cluster;
import org.newsprint.aggregate.Confusion;
import org.newsprint.aggregate.CoveredArticle;
import org.newsprint.aggregate.Measures;
import org.newsprint.aggregate.Outlet;
import org.newsprint.aggregate.WindowKey;
import org.newsprint.change.Change;
import org.newsprint.change.ChangeCoder;
import org.newsprint.evidence.ShownCopy;
import org.newsprint.outlet.KnownOutlets;
import org.newsprint.reject.Reject;
import org.newsprint.revision.Revision;
import org.newsprint.stance.Evidence;
import org.newsprint.stance.ScoredArticle;

/** Puts values into the columns of their table. */
public final class ToRows<T>
    extends PTransform<PCollection<Change<T>>, PCollection<Change<TableRow>>> {
  private static final long serialVersionUID = 1L;

  private final SerializableFunction<T, List<TableRow>> rows;

  private ToRows(SerializableFunction<T, List<TableRow>> rows) {
    this.rows = rows;
  }

  /** Rows of {@link Tables#ARTICLE}. */
  public static ToRows<CoveredArticle> articles() {
    return new ToRows<>(article -> List.of(ArticleRows.of(article)));
  }

  /** Rows of {@link Tables#SENTENCE}. */
  public static ToRows<Evidence> sentences() {
    return new ToRows<>(sentence -> List.of(ArticleRows.of(sentence)));
  }

  /** Rows of {@link Tables#VOICE}. */
  public static ToRows<ScoredArticle> voices() {
    return new ToRows<>(ArticleRows::voices);
  }

  /** Rows of {@link Tables#ARTICLE_REVISION}. */
  public static ToRows<Revision> revisions() {
    return new ToRows<>(revision -> List.of(RevisionTable.row(revision)));
  }

  /** Rows of {@link Tables#CLUSTER}. */
  public static ToRows<Cluster> clusters() {
    return new ToRows<>(cluster -> List.of(ArticleRows.of(cluster)));
  }

  /** Rows of {@link Tables#COPY_EVIDENCE}. */
  public static ToRows<ShownCopy> copies() {
    return new ToRows<>(copy -> List.of(EvidenceRows.of(copy)));
  }

  /** Rows of {@link Tables#OUTLET}, with what is known of each. */
  public static ToRows<Outlet> outlets(KnownOutlets known) {
    return new ToRows<>(outlet -> List.of(RunRows.of(outlet, known)));
  }

  /** Rows of {@link Tables#REJECTED}. */
  public static ToRows<Reject> rejects() {
    return new ToRows<>(reject -> List.of(RunRows.of(reject)));
  }

  /** Rows of the window tables, without their version; none for sums of which nothing is left. */
  static ToRows<KV<WindowKey, Measures>> windows(Confusion confusion) {
    return new ToRows<>(
        sums -> WindowRows.of(sums.getKey(), sums.getValue(), confusion).stream().toList());
  }

  @Override
  public PCollection<Change<TableRow>> expand(PCollection<Change<T>> values) {
    return values
        .apply("To rows", ParDo.of(new Fill<>(rows)))
        .setCoder(ChangeCoder.of(TableRowCoder.of()));
  }

  private static final class Fill<T> extends DoFn<Change<T>, Change<TableRow>> {
    private static final long serialVersionUID = 1L;

    private final SerializableFunction<T, List<TableRow>> rows;

    Fill(SerializableFunction<T, List<TableRow>> rows) {
      this.rows = rows;
    }

    @ProcessElement
    public void fill(@Element Change<T> change, OutputReceiver<Change<TableRow>> out) {
      rows.apply(change.value())
          .forEach(
              row -> {
                Metrics.counter("newsprint.tabulate", "rows_" + row.table().name())
                    .inc(change.weight());
                out.output(change.with(row));
              });
    }
  }
}
