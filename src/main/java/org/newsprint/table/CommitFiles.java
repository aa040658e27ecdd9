package org.newsprint.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.newsprint.change.Cadence;
import org.newsprint.change.Change;
import org.newsprint.change.ChangeCoder;
import org.newsprint.change.KeyChanges;
import org.newsprint.change.TrackPerKey;

/**
 * Moves all staged files to where they count, once all of them are there and whatever else the
 * input waits for is done. Emits their names.
 */
public final class CommitFiles extends PTransform<PCollection<String>, PCollection<String>> {
  private static final long serialVersionUID = 1L;

  private final TableFolder folder;

  private CommitFiles(TableFolder folder) {
    this.folder = folder;
  }

  /** Commits files below {@code folder}. */
  public static CommitFiles below(TableFolder folder) {
    return new CommitFiles(folder);
  }

  @Override
  public PCollection<String> expand(PCollection<String> files) {
    TableFolder below = folder;
    return files
        .apply("Add", MapElements.into(new TypeDescriptor<Change<String>>() {}).via(Change::added))
        .setCoder(ChangeCoder.of(StringUtf8Coder.of()))
        .apply("Together", KeyChanges.by(file -> "all", StringUtf8Coder.of()))
        .apply(
            "Commit",
            TrackPerKey.revising(
                (key, before, after, out) -> commit(below, after, out),
                StringUtf8Coder.of(),
                StringUtf8Coder.of(),
                Cadence.atEnd()));
  }

  private static void commit(TableFolder folder, List<String> files, Consumer<String> out) {
    try {
      folder.commit(files);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot commit the tables in " + folder, e);
    }
    Metrics.counter("newsprint.commit", "files").inc(files.size());
    files.forEach(out);
  }
}
