package org.newsprint.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * Writes every table, in every format, in files of rows sorted by key: {@code
 * OUT/<table>/<table>.<format>}, or one for each day (see {@link Layout}).
 *
 * <p>A whole table without rows still gets its file, and so does a day of an earlier run that has
 * none any more. A file is replaced as a whole: it is written beside the old one and renamed, so a
 * reader sees one or the other. In an endless run a file is written again at each beat in which its
 * rows changed. Emits the names of the files.
 */
public final class WriteTables
    extends PTransform<PCollection<Change<TableRow>>, PCollection<String>> {
  private static final long serialVersionUID = 1L;

  /** Where the metrics of this stage are. */
  public static final String METRICS = "newsprint.write";

  private final TableFolder folder;
  private final List<TableFormat> formats;
  private final Layout layout;
  private final Cadence cadence;

  private WriteTables(
      TableFolder folder, List<TableFormat> formats, Layout layout, Cadence cadence) {
    this.folder = folder;
    this.formats = new ArrayList<>(formats);
    this.layout = layout;
    this.cadence = cadence;
  }

  /** Writes below {@code folder} in these formats, laid out so. */
  public static WriteTables to(
      TableFolder folder, List<TableFormat> formats, Layout layout, Cadence cadence) {
    return new WriteTables(folder, formats, layout, cadence);
  }

  @Override
  public PCollection<String> expand(PCollection<Change<TableRow>> rows) {
    OptionalCoder<TableRow> optional = OptionalCoder.of(TableRowCoder.of());
    Layout laidOut = layout;
    PCollection<KV<String, Change<Optional<TableRow>>>> filled =
        rows.apply(
            "Key by file",
            KeyChanges.by(
                row -> new PartName(row.table(), laidOut.part(row)).path(),
                Optional::of,
                optional));
    PCollection<KV<String, Change<Optional<TableRow>>>> empty =
        rows.getPipeline()
            .apply("Every file", Create.of(markers()).withCoder(KeyChanges.coder(optional)));
    return PCollectionList.of(filled)
        .and(empty)
        .apply("All files", Flatten.pCollections())
        .apply(
            "Write",
            TrackPerKey.revising(
                new Write(folder, formats), optional, StringUtf8Coder.of(), cadence));
  }

  /** An element that is no row for each file that there is to be, so that each is written. */
  private List<KV<String, Change<Optional<TableRow>>>> markers() {
    List<KV<String, Change<Optional<TableRow>>>> markers = new ArrayList<>();
    for (Table table : Tables.all()) {
      for (PartName name : expected(table)) {
        markers.add(KV.of(name.path(), Change.added(Optional.empty())));
      }
    }
    return markers;
  }

  /** The files of a table that are written even if they get no row. */
  private Set<PartName> expected(Table table) {
    Set<PartName> names = new LinkedHashSet<>();
    if (layout == Layout.DAYS && Part.hasDays(table)) {
      for (TableFormat format : formats) {
        names.addAll(standing(table, format));
      }
    } else {
      names.add(new PartName(table, Part.WHOLE));
    }
    return names;
  }

  private List<PartName> standing(Table table, TableFormat format) {
    try {
      return folder.parts(table, format);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the files of " + table.name(), e);
    }
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
      PartName file = PartName.ofPath(name);
      List<TableRow> rows =
          after.stream().flatMap(Optional::stream).sorted(TableRow.KEY_ORDER).toList();
      for (TableFormat format : formats) {
        try {
          out.accept(folder.write(file, format, rows));
        } catch (IOException e) {
          throw new UncheckedIOException(
              "cannot write the table " + file.table().name() + " to " + folder, e);
        }
      }
      Metrics.counter(METRICS, "tables").inc();
      Metrics.counter(METRICS, "rows_" + file.table().name()).inc(rows.size());
    }
  }
}
