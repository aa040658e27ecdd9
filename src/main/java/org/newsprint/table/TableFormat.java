package org.newsprint.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

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
   * Reads a whole file and hands on its rows one by one, in their order.
   *
   * @throws IOException when the bytes are not a file of this format and table; rows may have been
   *     handed on before
   */
  void read(Table table, InputStream in, Consumer<TableRow> rows) throws IOException;

  /**
   * Reads a whole file.
   *
   * @throws IOException when the bytes are not a file of this format and table
   */
  default List<TableRow> read(Table table, InputStream in) throws IOException {
    List<TableRow> rows = new ArrayList<>();
    read(table, in, rows::add);
    return rows;
  }
}
