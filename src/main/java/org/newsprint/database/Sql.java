package org.newsprint.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsprint.table.ColumnType;

/** How names, types and values are said in SQL. */
final class Sql {
  private Sql() {}

  /** A name as an identifier, whatever words the language keeps for itself. */
  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** Names as a list of identifiers. */
  static String quoted(Collection<String> names) {
    return names.stream().map(Sql::quoted).collect(Collectors.joining(", "));
  }

  /** A text as a literal, for comments on columns, which take no parameters. */
  static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  static String type(ColumnType type) {
    return switch (type) {
      case STRING -> "text";
      case LONG -> "bigint";
      case DOUBLE -> "double precision";
      case BOOLEAN -> "boolean";
      case TIMESTAMP -> "timestamp with time zone";
      case DATE -> "date";
    };
  }

  /** How PostgreSQL's catalogue calls the type. */
  static String catalogueType(ColumnType type) {
    return switch (type) {
      case STRING -> "text";
      case LONG -> "int8";
      case DOUBLE -> "float8";
      case BOOLEAN -> "bool";
      case TIMESTAMP -> "timestamptz";
      case DATE -> "date";
    };
  }

  /** A parameter whose type the server need not guess. */
  static String parameter(ColumnType type) {
    return "CAST(? AS " + type(type) + ")";
  }

  static void bind(PreparedStatement statement, int index, ColumnType type, Optional<Object> value)
      throws SQLException {
    if (value.isEmpty()) {
      statement.setNull(index, nullType(type));
      return;
    }
    Object given = value.get();
    switch (type) {
      case STRING -> statement.setString(index, (String) given);
      case LONG -> statement.setLong(index, (Long) given);
      case DOUBLE -> statement.setDouble(index, (Double) given);
      case BOOLEAN -> statement.setBoolean(index, (Boolean) given);
      case TIMESTAMP -> statement.setObject(index, ((Instant) given).atOffset(ZoneOffset.UTC));
      case DATE -> statement.setObject(index, (LocalDate) given);
    }
  }

  private static int nullType(ColumnType type) {
    return switch (type) {
      case STRING -> Types.VARCHAR;
      case LONG -> Types.BIGINT;
      case DOUBLE -> Types.DOUBLE;
      case BOOLEAN -> Types.BOOLEAN;
      case TIMESTAMP -> Types.TIMESTAMP_WITH_TIMEZONE;
      case DATE -> Types.DATE;
    };
  }
}
