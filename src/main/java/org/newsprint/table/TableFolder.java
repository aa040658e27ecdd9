package org.newsprint.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.util.MimeTypes;

/**
 * The folder that holds the tables, on any file system that Beam knows.
 *
 * @param path the folder, absolute or with a scheme
 */
public record TableFolder(String path) implements Serializable {
  private static final String PART = ".part";

  /**
   * Replaces a table's file, all at once.
   *
   * @return the name of the file
   */
  String write(Table table, TableFormat format, Iterable<TableRow> rows) throws IOException {
    ResourceId file = file(table, format, "");
    ResourceId aside = file(table, format, PART);
    try (OutputStream out =
        new BufferedOutputStream(
            Channels.newOutputStream(FileSystems.create(aside, MimeTypes.BINARY)), 1 << 16)) {
      format.write(table, rows, out);
    }
    FileSystems.rename(List.of(aside), List.of(file));
    return file.toString();
  }

  /** The rows of a table, in the order of the file. */
  public List<TableRow> read(Table table, TableFormat format) throws IOException {
    List<TableRow> rows = new ArrayList<>();
    read(table, format, rows::add);
    return rows;
  }

  /** Hands on the rows of a table one by one, in the order of the file. */
  public void read(Table table, TableFormat format, Consumer<TableRow> rows) throws IOException {
    try (InputStream in = Channels.newInputStream(FileSystems.open(file(table, format, "")))) {
      format.read(table, in, rows);
    }
  }

  /** Whether there is a file of the table in the format. */
  public boolean has(Table table, TableFormat format) throws IOException {
    MatchResult found =
        FileSystems.match(file(table, format, "").toString(), EmptyMatchTreatment.ALLOW);
    return found.status() == MatchResult.Status.OK && !found.metadata().isEmpty();
  }

  /**
   * Makes sure, before a run, that the folder can be written, and removes what a run that was
   * stopped while it wrote has left.
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
    List<ResourceId> leftovers = new ArrayList<>(List.of(probe));
    String parts = folder().toString() + "*/*" + PART;
    FileSystems.match(parts, EmptyMatchTreatment.ALLOW)
        .metadata()
        .forEach(part -> leftovers.add(part.resourceId()));
    FileSystems.delete(leftovers, StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  private ResourceId file(Table table, TableFormat format, String suffix) {
    return folder()
        .resolve(table.name(), StandardResolveOptions.RESOLVE_DIRECTORY)
        .resolve(table.name() + format.extension() + suffix, StandardResolveOptions.RESOLVE_FILE);
  }

  private ResourceId folder() {
    return FileSystems.matchNewResource(path, true);
  }

  @Override
  public String toString() {
    return path;
  }
}
