package org.newsprint.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.beam.sdk.coders.OptionalCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.newsprint.change.Cadence;
import org.newsprint.change.Change;
import org.newsprint.change.KeyChanges;
import org.newsprint.change.TrackPerKey;

/**
 * Writes every table, in every format, as one file of rows sorted by key: {@code
 * OUT/<table>/<table>.<format>}.
 *
 * <p>A table without rows still gets its file. A file is replaced as a whole: it is written beside
 * the old one and renamed, so a reader sees one or the other. In an endless run a table is written
 * again at each beat in which it changed. Emits the names of the files.
 */
public final class WriteTables
    extends PTransform<PCollection<Change<TableRow>>, PCollection<String>> {
  private static final long serialVersionUID = 1L;

  /** Where the metrics of this stage are. */
  public static final String METRICS = "newsprint.write";

  private final TableFolder folder;
  private final List<TableFormat> formats;
  private final Cadence cadence;

  private WriteTables(TableFolder folder, List<TableFormat> formats, Cadence cadence) {
    this.folder = folder;
    this.formats = new ArrayList<>(formats);
    this.cadence = cadence;
  }

  /** Writes below {@code folder} in these formats. */
  public static WriteTables to(TableFolder folder, List<TableFormat> formats, Cadence cadence) {
    return new WriteTables(folder, formats, cadence);
  }

  @Override
  public PCollection<String> expand(PCollection<Change<TableRow>> rows) {
    OptionalCoder<TableRow> optional = OptionalCoder.of(TableRowCoder.of());
    PCollection<KV<String, Change<Optional<TableRow>>>> filled =
        rows.apply(
            "Key by table", KeyChanges.by(row -> row.table().name(), Optional::of, optional));
    PCollection<KV<String, Change<Optional<TableRow>>>> empty =
        rows.getPipeline()
            .apply("Every table", Create.of(markers()).withCoder(KeyChanges.coder(optional)));
    return PCollectionList.of(filled)
        .and(empty)
        .apply("All tables", Flatten.pCollections())
        .apply(
            "Write",
            TrackPerKey.revising(
                new Write(folder, formats), optional, StringUtf8Coder.of(), cadence));
  }

  /** An element that is no row for each table, so that each is written. */
  private static List<KV<String, Change<Optional<TableRow>>>> markers() {
    List<KV<String, Change<Optional<TableRow>>>> markers = new ArrayList<>();
    Tables.all().forEach(table -> markers.add(KV.of(table.name(), Change.added(Optional.empty()))));
    return markers;
  }

  private static final class Write implements TrackPerKey.Revision<Optional<TableRow>, String> {
    private static final long serialVersionUID = 1L;

    private final TableFolder folder;
    private final List<TableFormat> formats;

    Write(TableFolder folder, List<TableFormat> formats) {
      this.folder = folder;
      this.formats = formats;
    }

    @Override
    public void revise(
        String name,
        List<Optional<TableRow>> before,
        List<Optional<TableRow>> after,
        Consumer<String> out) {
      Table table = Tables.named(name);
      List<TableRow> rows =
          after.stream().flatMap(Optional::stream).sorted(TableRow.KEY_ORDER).toList();
      for (TableFormat format : formats) {
        try {
          out.accept(folder.write(table, format, rows));
        } catch (IOException e) {
          throw new UncheckedIOException("cannot write the table " + name + " to " + folder, e);
        }
      }
      Metrics.counter(METRICS, "tables").inc();
      Metrics.counter(METRICS, "rows_" + name).inc(rows.size());
    }
  }
}
