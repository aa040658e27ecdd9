package org.newsprint.database;

import static org.newsprint.table.Column.moment;
import static org.newsprint.table.Column.text;
import static org.newsprint.table.Column.whole;

import java.util.List;
import org.newsprint.table.Column;
import org.newsprint.table.Table;

/** What a database holds besides the tables of the contract: the books of its deliveries. */
final class BookTables {
  /** At the end of every table of the contract. */
  static final List<Column> STAMP =
      List.of(
          whole("delivery", "Number of the delivery that wrote the row, see table delivery."),
          whole(
              "revision",
              "When in that delivery, as microseconds since 1970; a row gives way only to one with"
                  + " a higher delivery, or the same and no lower revision."));

  static final Table DELIVERY =
      new Table(
          "delivery",
          "One row per run that delivered its tables here.",
          List.of("delivery"),
          List.of(
              whole("delivery", "Number of the delivery, rising."),
              text("run_id", "Id of the run, as in table run."),
              text("job", "Name of the job."),
              moment("opened_at", "When the delivery began, by the database's clock.")));

  static final Table REMOVED_ROW =
      new Table(
          "removed_row",
          "One row per row that was taken back, so that an older version cannot come in again.",
          List.of("table_name", "row_key"),
          List.of(
              text("table_name", "Table the row stood in."),
              text("row_key", "Its key, each value after its length."),
              whole("delivery", "Number of the delivery that took it back."),
              whole("revision", "When in that delivery, as microseconds since 1970."),
              moment("removed_at", "When it went, by the database's clock; kept for a week.")));

  static final Table REFUSED_ROW =
      new Table(
          "refused_row",
          "One row per row that this database refused: it stands in the files, but not here.",
          List.of("table_name", "row_key", "delivery"),
          List.of(
              text("table_name", "Table the row is for."),
              text("row_key", "Its key, each value after its length."),
              whole("delivery", "Number of the delivery that brought it."),
              whole("revision", "When in that delivery, as microseconds since 1970."),
              text("sql_state", "Why, as the SQLState of the refusal."),
              text("detail", "Why, in the server's words."),
              text("payload", "The row as a JSON object."),
              moment("refused_at", "When it was refused, by the database's clock.")));

  private BookTables() {}
}
