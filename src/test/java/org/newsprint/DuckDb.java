package org.newsprint;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.newsprint.table.Table;
import org.newsprint.table.TableRow;
import org.newsprint.table.TableRowBuilder;

/** A DuckDB file, or none, to ask questions. */
public final class DuckDb implements AutoCloseable {
  private final Connection connection;

  private DuckDb(Connection connection) {
    this.connection = connection;
  }

  /** Opens a file that nobody changes. */
  public static DuckDb open(Path file) throws SQLException {
    DuckDb opened = new DuckDb(DriverManager.getConnection("jdbc:duckdb:"));
    opened.run("ATTACH '%s' AS newsprint (READ_ONLY)".formatted(file));
    opened.run("USE newsprint");
    return opened;
  }

  public void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The rows, their values joined by {@code |}. */
  public List<String> ask(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (found.next()) {
        StringJoiner row = new StringJoiner("|");
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          row.add(found.getString(i));
        }
        rows.add(row.toString());
      }
      return rows;
    }
  }

  /** All rows of a table, in its order. */
  List<TableRow> rows(Table table) throws SQLException {
    String columns =
        table.columnNames().stream().map("\"%s\""::formatted).collect(Collectors.joining(", "));
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery("SELECT %s FROM %s".formatted(columns, table.name()))) {
      List<TableRow> rows = new ArrayList<>();
      while (found.next()) {
        TableRowBuilder row = TableRow.of(table);
        for (int i = 0; i < table.columns().size(); i++) {
          row.set(table.columns().get(i).name(), value(found.getObject(i + 1)));
        }
        rows.add(row.build());
      }
      return rows;
    }
  }

  private static Optional<Object> value(Object found) {
    return Optional.ofNullable(found instanceof OffsetDateTime time ? time.toInstant() : found);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
