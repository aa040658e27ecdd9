package org.newsprint.article;

import java.util.function.Consumer;

/** Reads a file into records; what cannot be read becomes a broken record, never an exception. */
final class FileRecords {
  private FileRecords() {}

  /**
   * Hands over every record of the file, in its order.
   *
   * @param other runs for each part of an archive that is no page, and so no record
   */
  static void read(
      SourceFile file, Surroundings surroundings, Consumer<SourceRecord> out, Runnable other) {
    switch (file.format()) {
      case TEXT -> out.accept(WholeText.read(file, surroundings.manifest(file.name())));
      case JSONL -> Lines.read(file, line -> out.accept(Lines.record(file, line)), out);
      case CSV -> new CsvFile(file, out).read();
      case HTML -> out.accept(WholeText.read(file));
      case WARC -> new WarcFile(file, out, other).read();
      case FEED -> new FeedFile(file, out).read();
      case PARQUET -> ParquetFile.read(file, out);
      case AVRO -> AvroFile.read(file, out);
      case REJECTED -> new RejectedLines(file, surroundings, out).read();
    }
  }
}
