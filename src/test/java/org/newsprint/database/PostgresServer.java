package org.newsprint.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
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
import org.newsprint.config.SecretReference;
import org.newsprint.table.Column;
import org.newsprint.table.ColumnType;
import org.newsprint.table.Table;
import org.newsprint.table.TableRow;
import org.newsprint.table.TableRowBuilder;

/**
 * A real PostgreSQL in a folder of the test, which asks everybody but its owner for a password and
 * can be stopped and started again.
 */
public final class PostgresServer implements AutoCloseable {
  /** The password of {@link #USER}, to be found nowhere else. */
  public static final String SECRET = "correct-horse-battery-staple";

  public static final String USER = "newsprint";

  private static final String HBA =
      """
      local all all trust
      host all postgres 127.0.0.1/32 trust
      host all all 127.0.0.1/32 scram-sha-256
      """;

  private final Path folder;
  private final int port;
  private EmbeddedPostgres server;

  private PostgresServer(Path folder, int port, EmbeddedPostgres server) {
    this.folder = folder;
    this.port = port;
    this.server = server;
  }

  /** Starts a server with the user and, on {@code search_path}, an empty schema of the user's. */
  public static PostgresServer start(Path folder) {
    try {
      int port = freePort();
      Files.writeString(folder.resolve("pg_hba.conf"), HBA);
      Files.writeString(folder.resolve("secret"), SECRET + "\n");
      PostgresServer server = new PostgresServer(folder, port, open(folder, port));
      server.run("CREATE ROLE newsprint LOGIN PASSWORD '%s'".formatted(SECRET));
      server.run("CREATE SCHEMA newsprint AUTHORIZATION newsprint");
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  private static EmbeddedPostgres open(Path folder, int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setDataDirectory(folder.resolve("data"))
        .setCleanDataDirectory(false)
        .setServerConfig("hba_file", folder.resolve("pg_hba.conf").toString())
        .setServerConfig("fsync", "off")
        .start();
  }

  /** Stops it as its administrator would; what was committed stays. */
  public void stop() throws IOException {
    server.close();
  }

  public void startAgain() throws IOException {
    server = open(folder, port);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  public String url() {
    return url("postgres", "newsprint");
  }

  public String url(String database, String schema) {
    return "jdbc:postgresql://127.0.0.1:%d/%s?currentSchema=%s".formatted(port, database, schema);
  }

  /** Where the user's password stands. */
  public String reference() {
    return "file:" + folder.resolve("secret");
  }

  Database database(boolean createTables) {
    return database(url(), createTables);
  }

  Database database(String url, boolean createTables) {
    return new Database(url, USER, SecretReference.of(reference()).orElseThrow(), createTables);
  }

  Connection connect() throws SQLException {
    return Connections.open(database(false), SECRET);
  }

  /** Does something as the owner of the server, in the user's schema. */
  public void run(String sql) {
    try (Connection owner = DriverManager.getConnection(url(), "postgres", "");
        Statement statement = owner.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Makes the user's schema new and empty. */
  public void empty() {
    run("DROP SCHEMA newsprint CASCADE");
    run("CREATE SCHEMA newsprint AUTHORIZATION newsprint");
  }

  /** The values of each row, with {@code |} between them. */
  public List<String> ask(String query) {
    return ask("postgres", "", query);
  }

  /** The same as another user. */
  public List<String> ask(String user, String password, String query) {
    try (Connection connection = DriverManager.getConnection(url(), user, password);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> all = new ArrayList<>();
      while (rows.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          values.add(rows.getString(i));
        }
        all.add(String.join("|", values));
      }
      return all;
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** The rows of a table, in the order of the files. */
  public List<TableRow> rows(Table table) {
    String query =
        "SELECT %s FROM %s".formatted(Sql.quoted(table.columnNames()), Sql.quoted(table.name()));
    try (Connection connection = DriverManager.getConnection(url(), "postgres", "");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<TableRow> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(row(table, result));
      }
      rows.sort(TableRow.KEY_ORDER);
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private static TableRow row(Table table, ResultSet result) throws SQLException {
    TableRowBuilder row = TableRow.of(table);
    for (Column column : table.columns()) {
      row.set(column.name(), value(column, result));
    }
    return row.build();
  }

  private static Optional<?> value(Column column, ResultSet result) throws SQLException {
    Class<?> type =
        column.type() == ColumnType.TIMESTAMP ? OffsetDateTime.class : column.type().javaType();
    Object value = result.getObject(column.name(), type);
    return Optional.ofNullable(value instanceof OffsetDateTime at ? at.toInstant() : value);
  }
}
