package org.newsprint.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsprint.reject.RejectReason;

/** Reads files that hold one record per line. */
final class Lines {
  private Lines() {}

  /**
   * Hands over every line.
   *
   * @param lines takes the lines
   * @param failures takes the one broken record of a file that cannot be read to its end
   */
  static void read(
      SourceFile file, Consumer<LineReader.Line> lines, Consumer<SourceRecord> failures) {
    try (InputStream in = file.content().open()) {
      LineReader reader = new LineReader(in, Limits.RECORD_BYTES);
      readFrom(reader, file, lines, failures);
    } catch (IOException failure) {
      failures.accept(file.unreadable(0, new byte[0], failure));
    }
  }

  /** The line as a record, broken if it is longer than the limit. */
  static SourceRecord record(SourceFile file, LineReader.Line line) {
    if (line.body().isWhole()) {
      return file.names().isOwn() ? file.record(line.number(), line.body()) : named(file, line);
    }
    String detail = "the line is longer than %s bytes".formatted(Limits.RECORD_BYTES);
    return file.broken(line.number(), line.body(), new Defect(RejectReason.TOO_LARGE, detail));
  }

  /** Only the reader knows the source's names for the fields, so it tells them at once. */
  private static SourceRecord named(SourceFile file, LineReader.Line line) {
    try {
      String json = TextDecoder.decodeLine(line.body().bytes(), file.charset());
      return file.record(line.number(), line.body(), JsonFields.of(json, file.names()));
    } catch (Refusal refusal) {
      return file.broken(line.number(), line.body(), refusal.defect());
    }
  }

  private static void readFrom(
      LineReader reader,
      SourceFile file,
      Consumer<LineReader.Line> lines,
      Consumer<SourceRecord> failures) {
    try {
      Optional<LineReader.Line> line = reader.next();
      while (line.isPresent()) {
        lines.accept(line.get());
        line = reader.next();
      }
    } catch (IOException failure) {
      failures.accept(file.unreadable(reader.number(), reader.begun(), failure));
    }
  }
}
