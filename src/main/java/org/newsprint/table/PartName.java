package org.newsprint.table;

/**
 * A part of a table.
 *
 * @param table the table
 * @param part which of its parts
 */
record PartName(Table table, Part part) {
  static PartName of(TableRow row) {
    return new PartName(row.table(), Part.of(row));
  }

  /** The folders below that of all tables: a name that reads back. */
  String path() {
    return table.name() + "/" + part.path();
  }

  /** The part of which {@link #path} is this. */
  static PartName ofPath(String path) {
    int slash = path.indexOf('/');
    return new PartName(Tables.named(path.substring(0, slash)), Part.ofPath(path.substring(slash)));
  }
}
