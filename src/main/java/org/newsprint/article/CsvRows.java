package org.newsprint.article;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsprint.reject.RejectReason;

/** Splits a CSV stream into rows in bounded memory; blank lines are not rows. */
final class CsvRows implements Closeable {
  /** Stands for bytes that are not of the encoding; no text holds it by right. */
  private static final char UNDECODABLE = '\uFFFF';

  /**
   * One row.
   *
   * @param line the line on which it starts, from 1
   * @param values its columns, the last of them cut where the whole is larger than the limit
   * @param oversized whether it is
   * @param unclosed whether a quotation in it runs on to the end of the stream
   */
  record Row(long line, List<String> values, boolean oversized, boolean unclosed) {
    /**
     * Checks what can be said of a row without its header.
     *
     * @throws Refusal with {@code TOO_LARGE} or {@code UNREADABLE_ENCODING}
     */
    void check() throws Refusal {
      if (oversized) {
        throw new Refusal(
            RejectReason.TOO_LARGE,
            "the row on line %s has more than %s characters".formatted(line, Limits.RECORD_BYTES));
      }
      if (values.stream().anyMatch(value -> value.indexOf(UNDECODABLE) >= 0)) {
        throw new Refusal(
            RejectReason.UNREADABLE_ENCODING,
            "the row on line %s is not in the file's encoding".formatted(line));
      }
    }

    private boolean isBlank() {
      return values.size() == 1 && values.get(0).isBlank();
    }

    private boolean is(String value) {
      return values.size() == 1 && values.get(0).equals(value);
    }
  }

  private final RowHandler handler = new RowHandler();
  private final CloseableIterator<Row> rows;

  /** Reads rows from characters as {@link #decoded} gives them. */
  CsvRows(Reader reader) {
    this.rows =
        CsvReader.builder()
            .maxBufferSize(Limits.CSV_FIELD_CHARS)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .build(
                handler, new EndMarkedReader(new FieldLimitReader(reader, Limits.RECORD_BYTES + 1)))
            .iterator();
  }

  /** Decodes a stream so that one bad byte spoils one row, not the file. */
  static Reader decoded(InputStream in, Charset charset) {
    return new InputStreamReader(
        in,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith(String.valueOf(UNDECODABLE)));
  }

  /** Puts the usual sign in the place of bytes that could not be decoded. */
  static String shown(String value) {
    return value.replace(UNDECODABLE, '\uFFFD');
  }

  /**
   * The next row; nothing after the last one.
   *
   * @throws Refusal with {@code MALFORMED_CSV} if the rest of the stream cannot be split into rows
   */
  Optional<Row> next() throws IOException, Refusal {
    Row row = read();
    while (row.isBlank()) {
      row = read();
    }
    if (row.is(EndMarkedReader.MARK)) {
      return Optional.empty();
    }
    if (row.unclosed()) {
      throw unsplittable("the quotation that opens there does not close");
    }
    return Optional.of(row);
  }

  /** The line on which the row that is being read starts. */
  long line() {
    return handler.line;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  private Row read() throws IOException, Refusal {
    try {
      return rows.next();
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    } catch (CsvParseException broken) {
      Throwable cause = broken.getCause() == null ? broken : broken.getCause();
      throw unsplittable(String.valueOf(cause.getMessage()));
    }
  }

  private Refusal unsplittable(String cause) {
    String detail = "from line %s on the file cannot be split into rows: %s";
    return new Refusal(RejectReason.MALFORMED_CSV, detail.formatted(line(), cause.strip()));
  }

  private static final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {
    private long line = 1;
    private List<String> values = new ArrayList<>();
    private long chars;
    private boolean unclosed;

    @Override
    protected void handleBegin(long startingLineNumber) {
      line = startingLineNumber;
      values = new ArrayList<>();
      chars = 0;
      unclosed = false;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
      long room = Math.max(0, Limits.RECORD_BYTES - chars);
      values.add(new String(buffer, offset, (int) Math.min(length, room)));
      chars += length;
      unclosed |= length > 1 && EndMarkedReader.endsIn(buffer, offset + length);
    }

    @Override
    protected Row buildRecord() {
      return new Row(line, values, chars > Limits.RECORD_BYTES, unclosed);
    }
  }
}
