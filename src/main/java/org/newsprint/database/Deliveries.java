package org.newsprint.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Opens deliveries, and tells how they went. */
public final class Deliveries {
  private static final int ATTEMPTS = 20;

  private static final String OPEN =
      """
      INSERT INTO "delivery" ("delivery", "run_id", "job", "opened_at")
      SELECT COALESCE(MAX("delivery"), 0) + 1, CAST(? AS text), CAST(? AS text), CURRENT_TIMESTAMP
      FROM "delivery"
      RETURNING "delivery"
      """;

  /** No writer of a run that has ended will come with a row of a week ago. */
  private static final String FORGET =
      "DELETE FROM \"removed_row\" WHERE \"removed_at\" < CURRENT_TIMESTAMP - INTERVAL '7' DAY";

  private Deliveries() {}

  /**
   * Opens a delivery and gives its number, which is higher than that of every other.
   *
   * @throws IOException when the database does not let it
   */
  public static long open(Database database, String runId, String job) throws IOException {
    try (Connection connection = Connections.open(database, database.password().resolve())) {
      forget(connection);
      return open(connection, runId, job);
    } catch (SQLException e) {
      throw failed("cannot open a delivery to", database, e);
    }
  }

  private static void forget(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(FORGET)) {
      statement.executeUpdate();
    }
  }

  private static long open(Connection connection, String runId, String job) throws SQLException {
    for (int attempt = 1; ; attempt++) {
      try (PreparedStatement statement = connection.prepareStatement(OPEN)) {
        new Parameters(statement).text(runId).text(job);
        return number(statement);
      } catch (SQLException e) {
        // Another run has taken the number.
        if (SqlFailure.of(e) != SqlFailure.OF_A_ROW || attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  /**
   * How many rows of a delivery the database has refused.
   *
   * @throws IOException when it does not say
   */
  public static long refused(Database database, long delivery) throws IOException {
    try (Connection connection = Connections.open(database, database.password().resolve());
        PreparedStatement statement =
            connection.prepareStatement(
                "SELECT COUNT(*) FROM \"refused_row\" WHERE \"delivery\" = ?")) {
      new Parameters(statement).number(delivery);
      return number(statement);
    } catch (SQLException e) {
      throw failed("cannot ask", database, e);
    }
  }

  private static long number(PreparedStatement statement) throws SQLException {
    try (ResultSet result = statement.executeQuery()) {
      result.next();
      return result.getLong(1);
    }
  }

  private static IOException failed(String what, Database database, SQLException e) {
    return new IOException(
        "%s the database %s: %s".formatted(what, database.shownUrl(), SqlFailure.said(e)), e);
  }
}
