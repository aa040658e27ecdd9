package org.newsprint.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** What a database's refusal calls for, told by its SQLState. */
enum SqlFailure {
  /**
   * To do the same again: the server or the connection has gone, or another writer was in the way.
   */
  PASSING,
  /** To leave out a row: the database will never take it as it is. */
  OF_A_ROW,
  /** To stop: somebody has to mend something. */
  LASTING;

  private static final Set<String> PASSING_CLASSES =
      Set.of(
          "08", // connection lost or not made
          "40", // deadlock, serialization failure
          "53"); // out of connections, memory or disk
  private static final Set<String> PASSING_STATES =
      Set.of(
          "55P03", // lock not available
          "57014", // statement cancelled, for example by a time limit
          "57P01", // server shuts down
          "57P02", // server has crashed
          "57P03", // server is starting
          "25006"); // read only, as a standby is until it takes over
  private static final Set<String> ROW_CLASSES =
      Set.of(
          "22", // data error
          "23"); // constraint
  // A key that is too long for an index.
  private static final String TOO_LARGE = "54000";

  private static final int MOST_CHARACTERS = 500;

  static SqlFailure of(SQLException failure) {
    String state = state(failure);
    String kind = state.length() < 2 ? "" : state.substring(0, 2);
    if (PASSING_CLASSES.contains(kind) || PASSING_STATES.contains(state)) {
      return PASSING;
    }
    return ROW_CLASSES.contains(kind) || state.equals(TOO_LARGE) ? OF_A_ROW : LASTING;
  }

  static String state(SQLException failure) {
    return Optional.ofNullable(failure.getSQLState()).orElse("");
  }

  /** What the server said, in one bounded line; not the statement of the batch, which is long. */
  static String said(SQLException failure) {
    SQLException cause = Optional.ofNullable(failure.getNextException()).orElse(failure);
    String line =
        Optional.ofNullable(cause.getMessage())
            .flatMap(message -> message.lines().findFirst())
            .orElse(cause.getClass().getSimpleName());
    return line.length() <= MOST_CHARACTERS ? line : line.substring(0, MOST_CHARACTERS - 1) + "…";
  }
}
