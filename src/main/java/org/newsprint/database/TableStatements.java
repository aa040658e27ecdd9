package org.newsprint.database;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsprint.table.Column;
import org.newsprint.table.Table;

/**
 * The statements that change one table. All values are parameters.
 *
 * <p>Each is guarded by delivery and revision, so that any of them may come late, twice or in
 * another order, and the newest stays.
 */
record TableStatements(String upsert, String remove, String bury, String prune) {
  private static final String STAMP = "(%1$s.\"delivery\", %1$s.\"revision\")";

  private static final String BURY =
      """
      INSERT INTO "removed_row" ("table_name", "row_key", "delivery", "revision", "removed_at")
      VALUES (?, ?, ?, ?, CURRENT_TIMESTAMP)
      ON CONFLICT ("table_name", "row_key") DO UPDATE SET "delivery" = excluded."delivery",
        "revision" = excluded."revision", "removed_at" = excluded."removed_at"
      WHERE %s >= %s"""
          .formatted(STAMP.formatted("excluded"), STAMP.formatted("\"removed_row\""));

  /**
   * The statements of a table, with their parameters in order: {@code upsert} takes the row's
   * values, the stamp, the table's name, the row's key and the stamp, and for a row that another
   * leads the values that name the group, and the delivery; {@code remove} the key's values and the
   * stamp; {@code bury} what stands in {@code removed_row} but the time; {@code prune} the values
   * of the columns that name the group, and the delivery.
   */
  static TableStatements of(Table table) {
    return new TableStatements(upserting(table), removing(table), BURY, pruning(table));
  }

  private static String upserting(Table table) {
    String name = Sql.quoted(table.name());
    List<Column> columns = Schema.columns(table);
    String values =
        columns.stream()
            .map(column -> Sql.parameter(column.type()))
            .collect(Collectors.joining(", "));
    String assignments =
        columns.stream()
            .map(Column::name)
            .filter(column -> !table.key().contains(column))
            .map(column -> "%1$s = excluded.%1$s".formatted(Sql.quoted(column)))
            .collect(Collectors.joining(", "));
    return """
    INSERT INTO %s (%s)
    SELECT %s
    WHERE NOT EXISTS (
      SELECT 1 FROM "removed_row" AS gone
      WHERE gone."table_name" = ? AND gone."row_key" = ?
      AND (gone."delivery", gone."revision") > (?, ?))%s
    ON CONFLICT (%s) DO UPDATE SET %s
    WHERE %s >= %s"""
        .formatted(
            name,
            Sql.quoted(columns.stream().map(Column::name).toList()),
            values,
            RowGroup.leader(table).map(leader -> unlessLed(table, leader)).orElse(""),
            Sql.quoted(table.key()),
            assignments,
            STAMP.formatted("excluded"),
            STAMP.formatted(name));
  }

  /** A later run has said all there is to say of the group. */
  private static String unlessLed(Table table, Table leader) {
    List<Column> named = RowGroup.columns(table).stream().map(table::column).toList();
    String same =
        IntStream.range(0, named.size())
            .mapToObj(
                i ->
                    "leader.%s = %s"
                        .formatted(
                            Sql.quoted(leader.key().get(i)), Sql.parameter(named.get(i).type())))
            .collect(Collectors.joining(" AND "));
    return """

    AND NOT EXISTS (
      SELECT 1 FROM %s AS leader
      WHERE %s AND leader."delivery" > ?)"""
        .formatted(Sql.quoted(leader.name()), same);
  }

  private static String removing(Table table) {
    return "DELETE FROM %s WHERE %s AND (\"delivery\", \"revision\") <= (?, ?)"
        .formatted(Sql.quoted(table.name()), equal(table.key().stream()));
  }

  private static String pruning(Table table) {
    return "DELETE FROM %s WHERE %s AND \"delivery\" < ?"
        .formatted(Sql.quoted(table.name()), equal(RowGroup.columns(table).stream()));
  }

  private static String equal(Stream<String> columns) {
    return columns.map(column -> Sql.quoted(column) + " = ?").collect(Collectors.joining(" AND "));
  }
}
