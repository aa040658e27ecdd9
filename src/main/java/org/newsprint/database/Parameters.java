package org.newsprint.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.newsprint.table.Table;
import org.newsprint.table.TableRow;

/** The parameters of a statement, from the first on. */
final class Parameters {
  private final PreparedStatement statement;
  private int last = 0;

  Parameters(PreparedStatement statement) {
    this.statement = statement;
  }

  /** The values of these columns of a row. */
  Parameters columns(TableRow row, List<String> names) throws SQLException {
    Table table = row.table();
    for (String name : names) {
      Sql.bind(statement, ++last, table.column(name).type(), row.value(table.position(name)));
    }
    return this;
  }

  Parameters stamp(long delivery, long revision) throws SQLException {
    return number(delivery).number(revision);
  }

  Parameters number(long value) throws SQLException {
    statement.setLong(++last, value);
    return this;
  }

  Parameters text(String value) throws SQLException {
    statement.setString(++last, value);
    return this;
  }
}
