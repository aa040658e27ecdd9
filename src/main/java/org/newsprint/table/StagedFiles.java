package org.newsprint.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.util.MimeTypes;

/**
 * Files below one folder that are to take the place of others, all of them or none.
 *
 * <p>Each is written beside the file that it replaces. To commit, their names are first written
 * down; from then on the new files count, and who finds the list finishes what it says. A reader
 * who comes while they are moved may see some of the new files and some of the old, each whole.
 *
 * @param folder the folder, with a slash at its end
 */
public record StagedFiles(String folder) {
  private static final String PART = ".part";
  private static final String LIST = "_commit";
  private static final int BUFFER = 1 << 16;

  /** Opens the file beside {@code file} that is to replace it. */
  public static OutputStream create(String file) throws IOException {
    return new BufferedOutputStream(
        Channels.newOutputStream(FileSystems.create(resource(file + PART), MimeTypes.BINARY)),
        BUFFER);
  }

  /** Gives staged files their names. Those that have them already stay. */
  static void move(List<String> files) throws IOException {
    FileSystems.rename(
        files.stream().map(file -> resource(file + PART)).toList(),
        files.stream().map(StagedFiles::resource).toList(),
        StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  /** Replaces all of these files, in the order of their names. */
  void commit(List<String> files) throws IOException {
    List<String> sorted = files.stream().sorted().toList();
    try (OutputStream out = create(list())) {
      out.write(String.join("\n", sorted).getBytes(UTF_8));
    }
    move(List.of(list()));
    finish(sorted);
  }

  /** Finishes a commit that has begun, and removes files of one that has not. */
  void recover() throws IOException {
    if (!FileSystems.match(list(), EmptyMatchTreatment.ALLOW).metadata().isEmpty()) {
      try (InputStream in = Channels.newInputStream(FileSystems.open(resource(list())))) {
        finish(new String(in.readAllBytes(), UTF_8).lines().toList());
      }
    }
    List<ResourceId> left = new ArrayList<>();
    FileSystems.match(folder + "**" + PART, EmptyMatchTreatment.ALLOW)
        .metadata()
        .forEach(file -> left.add(file.resourceId()));
    FileSystems.delete(left, StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  private void finish(List<String> files) throws IOException {
    move(files);
    FileSystems.delete(List.of(resource(list())), StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  private String list() {
    return folder + LIST;
  }

  private static ResourceId resource(String file) {
    return FileSystems.matchNewResource(file, false);
  }
}
