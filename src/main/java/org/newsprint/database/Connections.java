package org.newsprint.database;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;

/** Opens connections. */
final class Connections {
  private static final int CONNECT_SECONDS = 10;
  // A server that has gone without a word is given up after this, and the batch sent again.
  private static final int ANSWER_SECONDS = 120;

  private static final String DUCKDB = "org.duckdb";

  private Connections() {}

  /**
   * The driver that knows this address. Not the driver manager's: on a cluster that was loaded
   * before the job and does not see the job's drivers. DuckDB's is not made: it would load a native
   * library into each worker, for good, and no job writes through it.
   */
  static Optional<Driver> driver(String url) {
    return ServiceLoader.load(Driver.class, Connections.class.getClassLoader()).stream()
        .filter(provider -> !provider.type().getPackageName().equals(DUCKDB))
        .map(ServiceLoader.Provider::get)
        .filter(driver -> accepts(driver, url))
        .findFirst();
  }

  private static boolean accepts(Driver driver, String url) {
    try {
      return driver.acceptsURL(url);
    } catch (SQLException notItsOwn) {
      return false;
    }
  }

  /** A connection whose statements stand alone until they are told to be a transaction. */
  static Connection open(Database database, String password) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", database.user());
    properties.setProperty("password", password);
    if (database.url().startsWith("jdbc:postgresql:")) {
      properties.setProperty("ApplicationName", "newsprint");
      properties.setProperty("connectTimeout", String.valueOf(CONNECT_SECONDS));
      properties.setProperty("socketTimeout", String.valueOf(ANSWER_SECONDS));
      properties.setProperty("tcpKeepAlive", "true");
    }
    Connection connection =
        driver(database.url())
            .orElseThrow(() -> new SQLException("no driver for " + database.shownUrl(), "08001"))
            .connect(database.url(), properties);
    if (connection == null) {
      throw new SQLException("no connection to " + database.shownUrl(), "08001");
    }
    return connection;
  }
}
