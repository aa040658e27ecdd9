package org.newsprint.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.channels.Channels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.util.MimeTypes;

/**
 * The folder that holds the tables, on any file system that Beam knows.
 *
 * <p>A table is one file, {@code <table>/<table>.<format>}, or one for each of its {@link Part}s,
 * {@code <table>/date=2020-06-10/<table>.<format>}.
 *
 * @param path the folder, absolute or with a scheme
 */
public record TableFolder(String path) implements Serializable {
  /**
   * Replaces the file of a part, all at once.
   *
   * @return the name of the file
   */
  String write(PartName name, TableFormat format, Iterable<TableRow> rows) throws IOException {
    String file = stage(name, format, rows);
    StagedFiles.move(List.of(file));
    return file;
  }

  /** Whether the table is there in the format: by day, a table without rows has no file. */
  public boolean has(Table table, TableFormat format) throws IOException {
    return !parts(table, format).isEmpty() || isEmptyByDay(table, format);
  }

  private boolean isEmptyByDay(Table table, TableFormat format) throws IOException {
    return Part.hasDays(table)
        && !table.equals(Tables.ARTICLE)
        && parts(table, format).isEmpty()
        && holdsDays(List.of(format));
  }

  /**
   * Writes the file of a part beside the one that stands there.
   *
   * @return the name that it is to have; {@link StagedFiles#move} gives it
   */
  String stage(PartName name, TableFormat format, Iterable<TableRow> rows) throws IOException {
    ResourceId file = file(name, format);
    try (OutputStream out = StagedFiles.create(file.toString())) {
      format.write(name.table(), rows, out);
    }
    return file.toString();
  }

  /** Gives all of these staged files their names, or none if it is stopped before it has begun. */
  void commit(List<String> files) throws IOException {
    new StagedFiles(folder().toString()).commit(files);
  }

  /** The rows of a table in the order of its key, also where it is laid out by day. */
  public List<TableRow> read(Table table, TableFormat format) throws IOException {
    return sorted(table, format, part -> true);
  }

  private List<TableRow> sorted(Table table, TableFormat format, Predicate<Part> isWanted)
      throws IOException {
    List<TableRow> rows = new ArrayList<>();
    for (PartName part : standing(table, format)) {
      if (isWanted.test(part.part())) {
        read(part, format, rows::add);
      }
    }
    rows.sort(TableRow.KEY_ORDER);
    return rows;
  }

  /** Hands on the rows of a table one by one, in the order of its files. */
  public void read(Table table, TableFormat format, Consumer<TableRow> rows) throws IOException {
    for (PartName part : standing(table, format)) {
      read(part, format, rows);
    }
  }

  /** The parts of a table; the whole of it where there is none, so that a reader says so. */
  private List<PartName> standing(Table table, TableFormat format) throws IOException {
    List<PartName> parts = parts(table, format);
    return parts.isEmpty() && !isEmptyByDay(table, format)
        ? List.of(new PartName(table, Part.WHOLE))
        : parts;
  }

  List<TableRow> read(PartName name, TableFormat format) throws IOException {
    List<TableRow> rows = new ArrayList<>();
    read(name, format, rows::add);
    return rows;
  }

  private void read(PartName name, TableFormat format, Consumer<TableRow> rows) throws IOException {
    try (InputStream in = Channels.newInputStream(FileSystems.open(file(name, format)))) {
      format.read(name.table(), in, rows);
    }
  }

  /** Whether a part has a file of each of these formats. */
  boolean has(PartName name, List<TableFormat> formats) throws IOException {
    for (TableFormat format : formats) {
      String file = file(name, format).toString();
      if (FileSystems.match(file, EmptyMatchTreatment.ALLOW).metadata().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Whether tables lie there each as one file. */
  public boolean holdsWhole(List<TableFormat> formats) throws IOException {
    return holds(formats, part -> part.equals(Part.WHOLE));
  }

  /** Whether tables lie there by day. */
  public boolean holdsDays(List<TableFormat> formats) throws IOException {
    return holds(formats, part -> part.date().isPresent());
  }

  private boolean holds(List<TableFormat> formats, Predicate<Part> isSuch) throws IOException {
    for (TableFormat format : formats) {
      if (parts(Tables.ARTICLE, format).stream().map(PartName::part).anyMatch(isSuch)) {
        return true;
      }
    }
    return false;
  }

  /** The rows of some days of a table that is laid out by day; of another, all of them. */
  public List<TableRow> read(Table table, TableFormat format, Set<LocalDate> days)
      throws IOException {
    return sorted(
        table, format, part -> part.date().isEmpty() || days.contains(part.date().orElseThrow()));
  }

  /** The parts of a table that have a file of this format, in the order of their names. */
  List<PartName> parts(Table table, TableFormat format) throws IOException {
    String folder = folder().resolve(table.name(), StandardResolveOptions.RESOLVE_DIRECTORY) + "";
    String file = table.name() + format.extension();
    return FileSystems.match(folder + "**" + file, EmptyMatchTreatment.ALLOW).metadata().stream()
        .map(found -> found.resourceId().toString())
        .filter(found -> found.endsWith("/" + file) || found.equals(folder + file))
        .sorted()
        .map(found -> found.substring(folder.length(), found.length() - file.length()))
        .map(part -> new PartName(table, Part.ofPath(part)))
        .toList();
  }

  /**
   * Makes sure, before a run, that the folder can be written; finishes the commit in which a run
   * was stopped, and removes what one that was stopped before has left.
   *
   * @throws IOException saying why not
   */
  public void probe() throws IOException {
    ResourceId probe = folder().resolve(".newsprint", StandardResolveOptions.RESOLVE_FILE);
    try (OutputStream out = Channels.newOutputStream(FileSystems.create(probe, MimeTypes.TEXT))) {
      out.write(new byte[0]);
    } catch (IOException e) {
      throw new IOException("cannot write to the output folder " + path + ": " + e.getMessage(), e);
    }
    FileSystems.delete(List.of(probe), StandardMoveOptions.IGNORE_MISSING_FILES);
    new StagedFiles(folder().toString()).recover();
  }

  /** What the names of all files below it begin with. */
  public String prefix() {
    return folder().toString();
  }

  private ResourceId file(PartName name, TableFormat format) {
    return FileSystems.matchNewResource(
        folder() + name.path() + name.table().name() + format.extension(), false);
  }

  private ResourceId folder() {
    return FileSystems.matchNewResource(path, true);
  }

  @Override
  public String toString() {
    return path;
  }
}
