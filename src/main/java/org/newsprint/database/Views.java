package org.newsprint.database;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.newsprint.table.Column;
import org.newsprint.table.Table;
import org.newsprint.table.Tables;

/** Ready-made questions to the tables. */
final class Views {
  private static final String WINDOWS = Tables.OUTLET_WINDOW.name();

  /**
   * One view.
   *
   * @param name its name
   * @param description what a row is
   * @param columns its columns in order
   * @param query what it selects, in the order of the columns
   */
  record View(String name, String description, List<Column> columns, String query) {
    List<String> statements() {
      String quoted = Sql.quoted(name);
      List<String> all = new ArrayList<>();
      all.add(
          "CREATE OR REPLACE VIEW %s (%s) AS\n%s"
              .formatted(
                  quoted, Sql.quoted(columns.stream().map(Column::name).toList()), query.strip()));
      all.add("COMMENT ON VIEW %s IS %s".formatted(quoted, Sql.literal(description)));
      for (Column column : columns) {
        all.add(
            "COMMENT ON COLUMN %s.%s IS %s"
                .formatted(quoted, Sql.quoted(column.name()), Sql.literal(column.description())));
      }
      return all;
    }
  }

  static final View OUTLET_WINDOW_CURRENT =
      new View(
          "outlet_window_current",
          "What one outlet printed in one window, as it is known now.",
          Tables.OUTLET_WINDOW.columns(),
          "SELECT %s\nFROM %s"
              .formatted(Sql.quoted(Tables.OUTLET_WINDOW.columnNames()), Sql.quoted(WINDOWS)));

  static final View OUTLET_DAILY =
      new View(
          "outlet_daily",
          "What one outlet printed on one day, UTC, as it is known now.",
          daily(Tables.OUTLET_WINDOW),
          "SELECT %s\nFROM %s\nWHERE \"grain\" = 'day'"
              .formatted(
                  Sql.quoted(daily(Tables.OUTLET_WINDOW).stream().map(Column::name).toList()),
                  Sql.quoted(WINDOWS)));

  static final View SHARE_OF_VOICE =
      new View(
          "share_of_voice",
          "Each outlet's part of what all outlets printed in one window, counted in three ways.",
          share(),
          """
          SELECT "topic", "grain", "window_start", "window_date", "outlet",
            "articles",
            CAST("articles" AS double precision) / NULLIF(SUM("articles") OVER w, 0)
              AS "share_of_articles",
            "articles" - "exact" AS "unique_texts",
            CAST("articles" - "exact" AS double precision)
              / NULLIF(SUM("articles" - "exact") OVER w, 0) AS "share_of_unique_texts",
            "originals" AS "originated_stories",
            CAST("originals" AS double precision) / NULLIF(SUM("originals") OVER w, 0)
              AS "share_of_originated_stories"
          FROM "outlet_window"
          WINDOW w AS (PARTITION BY "topic", "grain", "window_start")
          """);

  static final View REJECTED_LATEST =
      new View(
          "rejected_latest",
          "The records that the latest run of each job did not accept.",
          Tables.REJECTED.columns(),
          """
          SELECT %s
          FROM "rejected" AS r
          JOIN "delivery" AS d ON d."delivery" = r."delivery"
          WHERE NOT EXISTS (
            SELECT 1 FROM "delivery" AS later
            WHERE later."job" = d."job" AND later."delivery" > d."delivery")
          """
              .formatted(
                  Tables.REJECTED.columnNames().stream()
                      .map(name -> "r." + Sql.quoted(name))
                      .collect(Collectors.joining(", "))));

  /** The views over the books of deliveries and over the tables. */
  static final List<View> ALL =
      List.of(OUTLET_WINDOW_CURRENT, OUTLET_DAILY, SHARE_OF_VOICE, REJECTED_LATEST);

  /** The same views where the tables are those of one folder, and there are no deliveries. */
  static final List<View> OF_A_FOLDER =
      List.of(
          OUTLET_WINDOW_CURRENT,
          OUTLET_DAILY,
          SHARE_OF_VOICE,
          new View(
              REJECTED_LATEST.name(),
              REJECTED_LATEST.description(),
              REJECTED_LATEST.columns(),
              """
              SELECT %s
              FROM "rejected"
              WHERE "seen_at" >= (SELECT max("started_at") FROM "run")
              """
                  .formatted(Sql.quoted(Tables.REJECTED.columnNames()))));

  private Views() {}

  private static List<Column> daily(Table windows) {
    return windows.columns().stream()
        .filter(column -> !List.of("grain", "window_start", "window_end").contains(column.name()))
        .toList();
  }

  private static List<Column> share() {
    Table windows = Tables.OUTLET_WINDOW;
    String unread = "proof of own work: what it copies may not have been read";
    return List.of(
        windows.column("topic"),
        windows.column("grain"),
        windows.column("window_start"),
        windows.column("window_date"),
        windows.column("outlet"),
        windows.column("articles"),
        part("share_of_articles", "Part of all outlets' articles, copies too, 0 to 1.", "articles")
            .notFor("influence: it counts what is printed, not what is read"),
        Column.count("unique_texts", "Its articles whose text is no exact copy of another's.")
            .unit("articles")
            .formula("articles - exact")
            .addingOver(windows.column("articles").usage().addsOver())
            .notFor("own work: edited copies count"),
        part("share_of_unique_texts", "Part of all outlets' unique texts, 0 to 1.", "unique_texts")
            .notFor("own work: edited copies count")
            .orAbsent(),
        Column.count(
                "originated_stories", "Its articles that copy nobody: stories that begin with it.")
            .unit("articles")
            .formula("originals")
            .addingOver(windows.column("articles").usage().addsOver())
            .notFor(unread),
        part(
                "share_of_originated_stories",
                "Part of all outlets' originated stories, 0 to 1.",
                "originated_stories")
            .notFor(unread)
            .orAbsent());
  }

  /** A share adds up to 1 over the outlets of a window, and over nothing else. */
  private static Column part(String name, String description, String of) {
    return Column.sum(name, description)
        .unit("share, 0 to 1")
        .formula("%1$s / sum(%1$s) over the outlets of the window".formatted(of))
        .addingOver("outlets of one topic, grain and window");
  }
}
