package org.newsprint.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.List;

/**
 * A file format for rows. What is written reads back equal, in the same order, and the bytes depend
 * on the table and the rows alone.
 */
public interface TableFormat extends Serializable {
  /** The format's name in a job file, for example {@code csv}. */
  String label();

  /** How the names of its files end, with the dot. */
  String extension();

  /**
   * Writes a whole file: also its header or schema when there is no row. Takes the rows one by one
   * in their order; flushes the stream and leaves it open.
   *
   * @throws IllegalArgumentException for a row of another table
   */
  void write(Table table, Iterable<TableRow> rows, OutputStream out) throws IOException;

  /**
   * Reads a whole file.
   *
   * @throws IOException when the bytes are not a file of this format and table
   */
  List<TableRow> read(Table table, InputStream in) throws IOException;
}
