package org.newsprint.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsprint.reject.Payload;

/**
 * Reads a CSV file with a header row.
 *
 * <p>A row that does not fit costs that row. Where the file cannot be split into rows any more, all
 * that follows is one broken record.
 */
final class CsvFile {
  private final SourceFile file;
  private final Consumer<SourceRecord> out;
  private final Charset charset;

  CsvFile(SourceFile file, Consumer<SourceRecord> out) {
    this.file = file;
    this.out = out;
    this.charset = file.charset().flatMap(Charsets::named).orElse(StandardCharsets.UTF_8);
  }

  void read() {
    try (CsvRows rows = new CsvRows(open())) {
      try {
        read(rows);
      } catch (IOException failure) {
        out.accept(file.unreadable(rows.line(), new byte[0], failure));
      }
    } catch (IOException failure) {
      out.accept(file.unreadable(0, new byte[0], failure));
    }
  }

  private void read(CsvRows rows) throws IOException {
    try {
      readRows(rows, CsvHeader.read(rows, Fields.TEXT, file.names()));
    } catch (Refusal noHeader) {
      out.accept(file.broken(0, rest(1, ""), noHeader.defect()));
    }
  }

  private void readRows(CsvRows rows, CsvHeader header) throws IOException {
    try {
      for (Optional<CsvRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
        out.accept(record(row.get(), header));
      }
    } catch (Refusal unsplittable) {
      Body rest = rest(rows.line(), header.written());
      out.accept(file.broken(rows.line(), rest, unsplittable.defect()));
    }
  }

  private SourceRecord record(CsvRows.Row row, CsvHeader header) {
    try {
      return file.row(row.line(), header.fields(row));
    } catch (Refusal refusal) {
      Body whole = Body.whole(CsvRows.shown(header.written(row.values())));
      Body body = row.oversized() ? Body.beginning(whole.bytes()) : whole;
      return file.broken(row.line(), body, refusal.defect());
    }
  }

  /** The file from that line on, below a header; no more of it than a payload can hold. */
  private Body rest(long line, String header) throws IOException {
    try (BufferedReader reader = new BufferedReader(open())) {
      skipLines(reader, line - 1);
      char[] content = new char[Payload.MAX_BYTES + 1];
      int length = 0;
      int read = 0;
      while (read >= 0 && length < content.length) {
        length += read;
        read = reader.read(content, length, content.length - length);
      }
      return Body.whole(header + CsvRows.shown(new String(content, 0, length)));
    }
  }

  private Reader open() throws IOException {
    InputStream in = file.content().open();
    return CsvRows.decoded(in, charset);
  }

  // Counts as the CSV parser does: LF, CR and CR LF end a line each.
  private static void skipLines(Reader reader, long lines) throws IOException {
    int previous = 0;
    long left = lines;
    while (left > 0) {
      int c = reader.read();
      if (c < 0) {
        return;
      }
      boolean secondHalf = c == '\n' && previous == '\r';
      left -= (c == '\n' || c == '\r') && !secondHalf ? 1 : 0;
      previous = c;
    }
    skipSecondHalf(reader, previous);
  }

  private static void skipSecondHalf(Reader reader, int previous) throws IOException {
    reader.mark(1);
    if (previous != '\r' || reader.read() != '\n') {
      reader.reset();
    }
  }
}
