package org.newsprint.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsprint.table.Column;
import org.newsprint.table.Table;
import org.newsprint.table.Tables;

/**
 * The tables as SQL that makes them: every statement can be run again.
 *
 * <p>Names, types and comments come from {@link Tables}, which define them for the files too.
 */
final class Schema {
  /** What people look rows up by, besides the keys. */
  private static final Map<Table, List<List<String>>> INDEXES =
      Map.of(
          Tables.ARTICLE,
              List.of(
                  List.of("published_at"),
                  List.of("outlet", "published_at"),
                  List.of("cluster_id"),
                  List.of("copied_from")),
          Tables.SENTENCE, List.of(List.of("published_at")),
          Tables.VOICE, List.of(List.of("speaker")),
          Tables.CLUSTER, List.of(List.of("first_published_at")),
          Tables.COPY_EVIDENCE, List.of(List.of("copied_from")),
          Tables.OUTLET_WINDOW,
              List.of(List.of("grain", "window_start"), List.of("outlet", "grain", "window_start")),
          Tables.COPY_FLOW, List.of(List.of("from_outlet"), List.of("to_outlet")),
          BookTables.REMOVED_ROW, List.of(List.of("removed_at")),
          BookTables.REFUSED_ROW, List.of(List.of("delivery")));

  private Schema() {}

  /** All tables, those that others refer to first. */
  static List<Table> tables() {
    return Stream.concat(
            Stream.of(BookTables.DELIVERY),
            Stream.concat(
                Tables.all().stream(), Stream.of(BookTables.REMOVED_ROW, BookTables.REFUSED_ROW)))
        .toList();
  }

  /** The columns in the database: those of the contract, and whence the row came. */
  static List<Column> columns(Table table) {
    return Tables.all().contains(table)
        ? Stream.concat(table.columns().stream(), BookTables.STAMP.stream()).toList()
        : table.columns();
  }

  /** The statements that make everything. */
  static List<String> statements() {
    List<String> all = new ArrayList<>();
    tables().forEach(table -> all.addAll(statements(table)));
    Views.ALL.forEach(view -> all.addAll(view.statements()));
    return List.copyOf(all);
  }

  private static List<String> statements(Table table) {
    List<String> all = new ArrayList<>(List.of(create(table)));
    INDEXES.getOrDefault(table, List.of()).forEach(columns -> all.add(index(table, columns)));
    all.addAll(comments(table, columns(table)));
    return all;
  }

  /** The statements that say of a table and its columns what they are. */
  static List<String> comments(Table table, List<Column> columns) {
    List<String> all = new ArrayList<>();
    String name = Sql.quoted(table.name());
    all.add("COMMENT ON TABLE %s IS %s".formatted(name, Sql.literal(table.description())));
    for (Column column : columns) {
      all.add(
          "COMMENT ON COLUMN %s.%s IS %s"
              .formatted(name, Sql.quoted(column.name()), Sql.literal(column.description())));
    }
    return all;
  }

  private static String create(Table table) {
    // The only reference that holds in whatever order rows come: a delivery is opened before them.
    String reference =
        Tables.all().contains(table)
            ? ",\n  FOREIGN KEY (\"delivery\") REFERENCES \"delivery\" (\"delivery\")"
            : "";
    return "CREATE TABLE IF NOT EXISTS %s (\n  %s,\n  PRIMARY KEY (%s)%s\n)"
        .formatted(
            Sql.quoted(table.name()),
            definitions(columns(table)),
            Sql.quoted(table.key()),
            reference);
  }

  /** The columns with their types, as CREATE TABLE has them. */
  static String definitions(List<Column> columns) {
    return columns.stream().map(Schema::definition).collect(Collectors.joining(",\n  "));
  }

  private static String definition(Column column) {
    return "%s %s%s"
        .formatted(
            Sql.quoted(column.name()),
            Sql.type(column.type()),
            column.nullable() ? "" : " NOT NULL");
  }

  private static String index(Table table, List<String> columns) {
    columns.forEach(table::position);
    return "CREATE INDEX IF NOT EXISTS %s ON %s (%s)"
        .formatted(
            Sql.quoted(table.name() + "_by_" + String.join("_", columns)),
            Sql.quoted(table.name()),
            Sql.quoted(columns));
  }
}
