package org.newsprint.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Comma-separated values: UTF-8 without a byte order mark, a header line, lines that end in LF,
 * fields quoted where they must be.
 *
 * <p>No value is an empty field; an empty text is {@code ""}. Times are ISO 8601 in UTC, with a
 * fraction only where there is one.
 *
 * <p>A spreadsheet runs a cell that begins with {@code = + - @}, a tab or a carriage return. A text
 * that begins so, or so after apostrophes only, is written with one more apostrophe before it:
 * {@code =a} as {@code '=a}, {@code '=a} as {@code ''=a}. Reading takes one apostrophe from each
 * field that begins with apostrophes and then such a character, and no other; so {@code 'tis}
 * stands as it is, and every text reads back equal.
 */
final class CsvFormat implements TableFormat {
  private static final long serialVersionUID = 1L;

  @Override
  public String label() {
    return "csv";
  }

  @Override
  public String extension() {
    return ".csv";
  }

  @Override
  public void write(Table table, Iterable<TableRow> rows, OutputStream out) throws IOException {
    try {
      CsvWriter csv =
          CsvWriter.builder()
              .lineDelimiter(LineDelimiter.LF)
              .quoteStrategy(QuoteStrategies.EMPTY)
              .build(out, StandardCharsets.UTF_8);
      csv.writeRecord(table.columnNames());
      for (TableRow row : rows) {
        csv.writeRecord(fields(row.in(table)));
      }
      csv.flush();
    } catch (UncheckedIOException failed) {
      throw new IOException("cannot write csv of " + table.name(), failed);
    }
  }

  @Override
  public void read(Table table, InputStream in, Consumer<TableRow> rows) throws IOException {
    CsvReader<CsvFields> csv =
        CsvReader.builder().build(new CsvFieldsHandler(), in, StandardCharsets.UTF_8);
    try {
      Iterator<CsvFields> lines = csv.iterator();
      requireHeader(table, lines);
      while (lines.hasNext()) {
        rows.accept(row(table, lines.next()));
      }
    } catch (CsvParseException | UncheckedIOException failed) {
      throw new IOException("cannot read csv of " + table.name(), failed);
    }
  }

  private static String[] fields(TableRow row) {
    List<Column> columns = row.table().columns();
    String[] fields = new String[columns.size()];
    for (int i = 0; i < fields.length; i++) {
      ColumnType type = columns.get(i).type();
      fields[i] = row.value(i).map(value -> field(type, value)).orElse(null);
    }
    return fields;
  }

  private static String field(ColumnType type, Object value) {
    String text = type.text(value);
    return type == ColumnType.STRING && runs(text) ? "'" + text : text;
  }

  private static void requireHeader(Table table, Iterator<CsvFields> lines) throws IOException {
    List<Optional<String>> expected = table.columnNames().stream().map(Optional::of).toList();
    if (!lines.hasNext() || !lines.next().fields().equals(expected)) {
      throw new IOException(
          "the first line is not the header of %s: %s"
              .formatted(table.name(), String.join(",", table.columnNames())));
    }
  }

  private static TableRow row(Table table, CsvFields line) throws IOException {
    TableRowBuilder row = TableRow.of(table);
    try {
      for (int i = 0; i < line.fields().size(); i++) {
        ColumnType type = table.columns().get(i).type();
        int position = i;
        line.fields().get(i).ifPresent(field -> row.parse(position, text(type, field)));
      }
      return row.build();
    } catch (IllegalArgumentException unfit) {
      throw new IOException("csv line %d: %s".formatted(line.number(), unfit.getMessage()), unfit);
    }
  }

  private static String text(ColumnType type, String field) {
    boolean guarded = type == ColumnType.STRING && field.startsWith("'") && runs(field);
    return guarded ? field.substring(1) : field;
  }

  /** Whether a spreadsheet would run the text, were the apostrophes before it taken off. */
  private static boolean runs(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) == '\'') {
      start++;
    }
    return start < text.length() && "=+-@\t\r".indexOf(text.charAt(start)) >= 0;
  }
}
