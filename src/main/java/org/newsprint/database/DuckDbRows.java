package org.newsprint.database;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.newsprint.table.Column;
import org.newsprint.table.TableRow;

/** Appends rows to one table of a DuckDB file; what fails is told by {@link #end}. */
final class DuckDbRows implements AutoCloseable {
  private final DuckDBAppender appender;
  private Optional<SQLException> failure = Optional.empty();

  DuckDbRows(DuckDBAppender appender) {
    this.appender = appender;
  }

  /** Appends a row; after a failure none. */
  void add(TableRow row) {
    if (failure.isPresent()) {
      return;
    }
    try {
      appender.beginRow();
      List<Column> columns = row.table().columns();
      for (int i = 0; i < columns.size(); i++) {
        append(columns.get(i), row.value(i));
      }
      appender.endRow();
    } catch (SQLException e) {
      failure = Optional.of(e);
    }
  }

  private void append(Column column, Optional<Object> value) throws SQLException {
    if (value.isEmpty()) {
      appender.appendNull();
      return;
    }
    Object given = value.get();
    switch (column.type()) {
      case STRING -> appender.append((String) given);
      case LONG -> appender.append((Long) given);
      case DOUBLE -> appender.append((Double) given);
      case BOOLEAN -> appender.append((Boolean) given);
      case TIMESTAMP -> appender.append(((Instant) given).atOffset(ZoneOffset.UTC));
      case DATE -> appender.append((LocalDate) given);
    }
  }

  /**
   * All rows are in the table.
   *
   * @throws SQLException if one could not be appended
   */
  void end() throws SQLException {
    if (failure.isPresent()) {
      throw failure.get();
    }
    appender.flush();
  }

  @Override
  public void close() throws SQLException {
    appender.close();
  }
}
