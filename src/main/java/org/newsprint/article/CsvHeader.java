package org.newsprint.article;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsprint.reject.RejectReason;

/**
 * The columns of a CSV file.
 *
 * @param names in the file's order, lower-case and trimmed, no two alike
 */
record CsvHeader(List<String> names) {
  /**
   * Reads the first row as a header.
   *
   * @param required the column without which the file makes no sense
   * @throws Refusal with {@code MALFORMED_CSV} if there is no row, a name stands twice, or the
   *     required one is missing
   */
  static CsvHeader read(CsvRows rows, String required) throws IOException, Refusal {
    return read(rows, required, FieldNames.OWN);
  }

  /** The same of a file that has other names for some of the columns; they get ours. */
  static CsvHeader read(CsvRows rows, String required, FieldNames others)
      throws IOException, Refusal {
    List<String> names = new ArrayList<>();
    for (String name : rows.next().map(CsvRows.Row::values).orElse(List.of())) {
      names.add(TextCleaner.line(name).toLowerCase(Locale.ROOT));
    }
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        throw malformed("the header names column %s twice".formatted(Refusal.quoted(name)));
      }
    }
    if (names.isEmpty()) {
      throw malformed("the file is empty; its first line must name the columns");
    }
    List<String> columns = others.columns(names);
    if (!columns.contains(required)) {
      throw malformed("the header has no column " + others.other(required).orElse(required));
    }
    return new CsvHeader(columns);
  }

  /**
   * The row by column.
   *
   * @throws Refusal with {@code MALFORMED_CSV} if it has too few or too many columns, {@code
   *     TOO_LARGE} or {@code UNREADABLE_ENCODING} if its content is not to be trusted
   */
  SortedMap<String, String> fields(CsvRows.Row row) throws Refusal {
    row.check();
    if (row.values().size() != names.size()) {
      throw malformed(
          "the row on line %s has %s columns, the header has %s"
              .formatted(row.line(), row.values().size(), names.size()));
    }
    SortedMap<String, String> fields = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      fields.put(names.get(i), row.values().get(i));
    }
    return fields;
  }

  /** The header and, below it, these values: a little CSV of its own. */
  String written(List<String> values) {
    return written() + line(values);
  }

  /** The header as a line with its end. */
  String written() {
    return line(names);
  }

  /** A header of these names and, below it, their values. */
  static String written(SortedMap<String, String> fields) {
    return line(fields.keySet()) + line(fields.values());
  }

  private static String line(Collection<String> values) {
    StringWriter out = new StringWriter();
    CsvWriter.builder()
        .lineDelimiter(LineDelimiter.LF)
        .bufferSize(0)
        .build(out)
        .writeRecord(values);
    return out.toString();
  }

  private static Refusal malformed(String detail) {
    return new Refusal(RejectReason.MALFORMED_CSV, detail);
  }
}
