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
          whole("delivery", "Number of the delivery that wrote the row, see table delivery.")
              .unit("number, rising")
              .formula("delivery.delivery of the run that wrote the row")
              .notFor("time: delivery.opened_at has it"),
          whole(
                  "revision",
                  "When in that delivery, as microseconds since 1970; a row gives way only to one with"
                      + " a higher delivery, or the same and no lower revision.")
              .unit("microseconds since 1970")
              .formula("the clock of the worker when the change was made")
              .notFor("event time, or order between deliveries"));

  static final Table DELIVERY =
      new Table(
          "delivery",
          "One row per run that delivered its tables here.",
          List.of("delivery"),
          List.of(
              whole("delivery", "Number of the delivery, rising.")
                  .unit("number, rising")
                  .formula("one more than the highest so far")
                  .notFor("counting runs: one that failed has one too"),
              text("run_id", "Id of the run, as in table run.")
                  .formula("run.run_id")
                  .notFor("joining before the run's row is there: it comes at its end"),
              text("job", "Name of the job.")
                  .formula("run.job")
                  .notFor("telling versions of the job file apart"),
              moment("opened_at", "When the delivery began, by the database's clock.")
                  .formula("the database's clock")
                  .notFor("the run's own time: run.started_at has it")));

  static final Table REMOVED_ROW =
      new Table(
          "removed_row",
          "One row per row that was taken back, so that an older version cannot come in again.",
          List.of("table_name", "row_key"),
          List.of(
              text("table_name", "Table the row stood in.")
                  .formula("name of the table")
                  .notFor("a permission: it is a name, no reference"),
              text("row_key", "Its key, each value after its length.")
                  .formula("each value of the key after its length")
                  .notFor("reading values: it is made to be compared"),
              whole("delivery", "Number of the delivery that took it back.")
                  .unit("number, rising")
                  .formula("delivery.delivery")
                  .notFor("time: delivery.opened_at has it"),
              whole("revision", "When in that delivery, as microseconds since 1970.")
                  .unit("microseconds since 1970")
                  .formula("the clock of the worker when the change was made")
                  .notFor("event time"),
              moment("removed_at", "When it went, by the database's clock; kept for a week.")
                  .formula("the database's clock")
                  .notFor("history: it is kept for a week")));

  static final Table REFUSED_ROW =
      new Table(
          "refused_row",
          "One row per row that this database refused: it stands in the files, but not here.",
          List.of("table_name", "row_key", "delivery"),
          List.of(
              text("table_name", "Table the row is for.")
                  .formula("name of the table")
                  .notFor("a permission: it is a name, no reference"),
              text("row_key", "Its key, each value after its length.")
                  .formula("each value of the key after its length")
                  .notFor("reading values: it is made to be compared"),
              whole("delivery", "Number of the delivery that brought it.")
                  .unit("number, rising")
                  .formula("delivery.delivery")
                  .notFor("time: delivery.opened_at has it"),
              whole("revision", "When in that delivery, as microseconds since 1970.")
                  .unit("microseconds since 1970")
                  .formula("the clock of the worker when the change was made")
                  .notFor("event time"),
              text("sql_state", "Why, as the SQLState of the refusal.")
                  .formula("of the refusal")
                  .notFor("anything but grouping"),
              text("detail", "Why, in the server's words.")
                  .formula("the server's own line")
                  .notFor("grouping: it holds names"),
              text("payload", "The row as a JSON object.")
                  .formula("the row's values by column")
                  .notFor("display without escaping: it is what strangers wrote"),
              moment("refused_at", "When it was refused, by the database's clock.")
                  .formula("the database's clock")
                  .notFor("event time")));

  private BookTables() {}
}
