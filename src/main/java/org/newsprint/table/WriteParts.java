package org.newsprint.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.beam.sdk.coders.OptionalCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsprint.change.Cadence;
import org.newsprint.change.Change;
import org.newsprint.change.KeyChanges;
import org.newsprint.change.TrackPerKey;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;
import org.newsprint.table.RowFate.Fate;

/**
 * Writes the tables laid out by day, and of those days only the ones whose rows have changed:
 * {@code OUT/<table>/date=2020-06-10/<table>.<format>}, and {@code
 * OUT/<table>/grain=day/date=2020-06-10/<table>.<format>} for windows. Tables without days are
 * files of their own.
 *
 * <p>The files are staged, and count once {@link CommitFiles} has moved them.
 */
public final class WriteParts extends PTransform<PCollection<Change<TableRow>>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** Output: the files to be committed. */
  public static final TupleTag<String> STAGED = new TupleTag<>() {};

  /** Output, if it is asked for: all rows of the days that are given, and those that went. */
  public static final TupleTag<RowFate> FATES = new TupleTag<>() {};

  private final TableFolder folder;
  private final List<TableFormat> formats;
  private final LocalDate since;
  private final Set<LocalDate> days;
  private final Set<String> grains;
  private final Merge merge;
  private final boolean telling;

  private WriteParts(
      TableFolder folder,
      List<TableFormat> formats,
      LocalDate since,
      Set<LocalDate> days,
      Set<String> grains,
      Merge merge,
      boolean telling) {
    this.folder = folder;
    this.formats = new ArrayList<>(formats);
    this.since = since;
    this.days = new TreeSet<>(days);
    this.grains = new TreeSet<>(grains);
    this.merge = merge;
    this.telling = telling;
  }

  /**
   * Writes below {@code folder} in these formats.
   *
   * @param since the first day of which all rows are given; earlier ones stay as they are
   * @param days of which there is to be a file for each table, if only to say that there is nothing
   * @param grains the lengths of windows
   * @param merge how rows take the place of others
   */
  public static WriteParts to(
      TableFolder folder,
      List<TableFormat> formats,
      LocalDate since,
      Set<LocalDate> days,
      Set<String> grains,
      Merge merge) {
    return new WriteParts(folder, formats, since, days, grains, merge, false);
  }

  /** Tells what became of rows, too. */
  public WriteParts tellingFates() {
    return new WriteParts(folder, formats, since, days, grains, merge, true);
  }

  @Override
  public PCollectionTuple expand(PCollection<Change<TableRow>> rows) {
    OptionalCoder<TableRow> optional = OptionalCoder.of(TableRowCoder.of());
    LocalDate first = since;
    PCollection<KV<String, Change<Optional<TableRow>>>> found =
        rows.apply("Complete days", Filter.by(change -> isComplete(change.value(), first)))
            .apply(
                "Key by part",
                KeyChanges.by(row -> PartName.of(row).path(), Optional::of, optional));
    PCollection<KV<String, Change<Optional<TableRow>>>> parts =
        rows.getPipeline()
            .apply("Every part", Create.of(markers()).withCoder(KeyChanges.coder(optional)));
    PCollection<StagedPart> staged =
        PCollectionList.of(found)
            .and(parts)
            .apply("All parts", Flatten.pCollections())
            .apply(
                "Stage",
                TrackPerKey.revising(
                    new Stage(folder, formats, merge, telling),
                    optional,
                    new StagedPartCoder(),
                    Cadence.atEnd()));
    PCollectionTuple split =
        staged.apply("Split", ParDo.of(new Split()).withOutputTags(STAGED, TupleTagList.of(FATES)));
    split.get(STAGED).setCoder(StringUtf8Coder.of());
    split.get(FATES).setCoder(RowFateCoder.of());
    return split;
  }

  private static boolean isComplete(TableRow row, LocalDate since) {
    return Part.of(row).date().map(date -> !date.isBefore(since)).orElse(true);
  }

  /** An element that is no row for each part that stands there or is to, so that each is seen. */
  private List<KV<String, Change<Optional<TableRow>>>> markers() {
    Set<String> names = new TreeSet<>();
    for (Table table : Tables.all()) {
      if (!table.equals(Tables.OUTLET_WINDOW_HISTORY)) {
        parts(table).forEach(part -> names.add(new PartName(table, part).path()));
      }
    }
    return names.stream()
        .map(name -> KV.of(name, Change.added(Optional.<TableRow>empty())))
        .toList();
  }

  private List<Part> parts(Table table) {
    if (!Part.hasDays(table)) {
      return List.of(Part.WHOLE);
    }
    List<Part> parts = new ArrayList<>();
    for (LocalDate day : days) {
      for (String grain : grains) {
        parts.add(Part.of(table, grain, day));
      }
    }
    standing(table).stream()
        .map(PartName::part)
        .filter(part -> part.date().filter(date -> !date.isBefore(since)).isPresent())
        .forEach(parts::add);
    return parts;
  }

  private List<PartName> standing(Table table) {
    try {
      return folder.parts(table, formats.get(0));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the parts of " + table.name(), e);
    }
  }

  /**
   * A part, as the run leaves it.
   *
   * @param files the staged files; none if no row has changed
   * @param fates what became of its rows, if that is asked for
   */
  record StagedPart(List<String> files, List<RowFate> fates) {}

  private static final class StagedPartCoder extends WireCoder<StagedPart> {
    private static final long serialVersionUID = 1L;

    @Override
    protected void write(StagedPart value, WireOutput out) throws IOException {
      out.writeAll(value.files(), out::writeString);
      out.writeAll(value.fates(), row -> out.writeNested(row, RowFateCoder.of()));
    }

    @Override
    protected StagedPart read(WireInput in) throws IOException {
      return new StagedPart(
          in.readAll(in::readString), in.readAll(() -> in.readNested(RowFateCoder.of())));
    }
  }

  private static final class Split extends DoFn<StagedPart, String> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void split(@Element StagedPart part, MultiOutputReceiver out) {
      part.files().forEach(out.get(STAGED)::output);
      part.fates().forEach(out.get(FATES)::output);
    }
  }

  private static final class Stage implements TrackPerKey.Revision<Optional<TableRow>, StagedPart> {
    private static final long serialVersionUID = 1L;

    private final TableFolder folder;
    private final List<TableFormat> formats;
    private final Merge merge;
    private final boolean telling;

    Stage(TableFolder folder, List<TableFormat> formats, Merge merge, boolean telling) {
      this.folder = folder;
      this.formats = formats;
      this.merge = merge;
      this.telling = telling;
    }

    @Override
    public void revise(
        String name,
        List<Optional<TableRow>> before,
        List<Optional<TableRow>> after,
        Consumer<StagedPart> out) {
      try {
        stage(PartName.ofPath(name), after.stream().flatMap(Optional::stream).toList(), out);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write " + name + " to " + folder, e);
      }
    }

    private void stage(PartName name, List<TableRow> found, Consumer<StagedPart> out)
        throws IOException {
      Optional<List<TableRow>> before = read(name);
      Merge.Merged merged = merge.merged(name.table(), before.orElse(List.of()), found);
      replace(name, before, merged.rows(), out);
      if (name.table().equals(Tables.OUTLET_WINDOW)) {
        PartName history = new PartName(Tables.OUTLET_WINDOW_HISTORY, name.part());
        Optional<List<TableRow>> versions = read(history);
        replace(history, versions, merge.history(versions.orElse(List.of()), merged), out);
      }
    }

    private void replace(
        PartName name,
        Optional<List<TableRow>> before,
        List<TableRow> after,
        Consumer<StagedPart> out)
        throws IOException {
      List<String> files = new ArrayList<>();
      if (before.filter(after::equals).isEmpty()) {
        for (TableFormat format : formats) {
          files.add(folder.stage(name, format, after));
        }
        Metrics.counter("newsprint.write", "tables").inc();
        Metrics.counter("newsprint.write", "rows_" + name.table().name()).inc(after.size());
      }
      out.accept(
          new StagedPart(files, telling ? fates(before.orElse(List.of()), after) : List.of()));
    }

    private Optional<List<TableRow>> read(PartName name) throws IOException {
      return folder.has(name, formats)
          ? Optional.of(folder.read(name, formats.get(0)))
          : Optional.empty();
    }

    private static List<RowFate> fates(List<TableRow> before, List<TableRow> after) {
      Set<TableRow> old = new HashSet<>(before);
      Set<String> keys = after.stream().map(RowKey::of).collect(Collectors.toSet());
      return Stream.concat(
              after.stream()
                  .map(row -> new RowFate(old.contains(row) ? Fate.STAYED : Fate.CAME, row)),
              before.stream()
                  .filter(row -> !keys.contains(RowKey.of(row)))
                  .map(row -> new RowFate(Fate.WENT, row)))
          .toList();
    }
  }
}
