package org.newsprint.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsprint.table.Table;

/** Looks, before a run starts, whether its tables can be delivered; makes them where asked to. */
public final class DatabaseCheck {
  private static final List<String> RIGHTS = List.of("SELECT", "INSERT", "UPDATE", "DELETE");

  private final Database database;
  private final Connection connection;
  private final List<String> mistakes = new ArrayList<>();

  private DatabaseCheck(Database database, Connection connection) {
    this.database = database;
    this.connection = connection;
  }

  /**
   * Everything that keeps the tables from being delivered, each with what to do; nothing of a
   * password. Creates missing tables and views if the database is to be given them and nothing
   * speaks against it.
   */
  public static List<String> mistakes(Database database) {
    String password;
    try {
      password = database.password().resolve();
    } catch (IOException e) {
      return List.of("--jdbcPassword: " + e.getMessage());
    }
    try (Connection connection = Connections.open(database, password)) {
      DatabaseCheck check = new DatabaseCheck(database, connection);
      check.check();
      return check.mistakes;
    } catch (SQLException e) {
      return List.of(unusable(database, e));
    }
  }

  private static String unusable(Database database, SQLException e) {
    String said = SqlFailure.said(e);
    String state = SqlFailure.state(e);
    if (state.startsWith("28")) {
      return "--jdbcUser: the database %s does not let %s in: %s; check the user and what %s holds"
          .formatted(database.shownUrl(), database.user(), said, database.password());
    }
    if (state.equals("3D000")) {
      return "--jdbcUrl: %s: %s; create it, or name another".formatted(database.shownUrl(), said);
    }
    return "--jdbcUrl: cannot use the database %s: %s; check the address, and that the server runs"
        .formatted(database.shownUrl(), said);
  }

  private void check() throws SQLException {
    Optional<String> schema = Optional.ofNullable(connection.getSchema());
    if (schema.isEmpty()) {
      mistakes.add(
          "--jdbcUrl: none of the schemas that %s looks in exists there or is open to it; create"
                  .formatted(database.user())
              + " one, or name another with ?currentSchema=NAME");
      return;
    }
    Map<String, Map<String, Found>> found = found(schema.get());
    List<String> missing = missing(found);
    for (Table table : Schema.tables()) {
      Map<String, Found> columns = found.get(table.name());
      if (columns != null) {
        new TableCheck(table, columns, primaryKey(schema.get(), table)).addTo(mistakes);
      }
    }
    if (!missing.isEmpty() && !database.createTables()) {
      mistakes.add(
          "schema %s of %s lacks the tables %s; --createTables makes them, or docs/schema.sql"
              .formatted(schema.get(), database.shownUrl(), String.join(", ", missing)));
    } else if (mistakes.isEmpty() && database.createTables() && !complete(found)) {
      create(schema.get());
    }
    checkRights(schema.get(), mistakes.isEmpty() && database.createTables() ? List.of() : missing);
  }

  private static List<String> missing(Map<String, ?> found) {
    return Schema.tables().stream()
        .map(Table::name)
        .filter(name -> !found.containsKey(name))
        .toList();
  }

  private static boolean complete(Map<String, ?> found) {
    return missing(found).isEmpty()
        && Views.ALL.stream().allMatch(view -> found.containsKey(view.name()));
  }

  /** A column as the database has it. */
  record Found(String type, boolean nullable, boolean filledByItself) {}

  /** The columns of all tables and views of the schema, also of those the user has no right to. */
  private Map<String, Map<String, Found>> found(String schema) throws SQLException {
    Map<String, Map<String, Found>> tables = new LinkedHashMap<>();
    try (ResultSet columns =
        connection.getMetaData().getColumns(null, escaped(schema), null, null)) {
      while (columns.next()) {
        boolean filled =
            columns.getString("COLUMN_DEF") != null
                || "YES".equals(columns.getString("IS_AUTOINCREMENT"))
                || "YES".equals(columns.getString("IS_GENERATEDCOLUMN"));
        tables
            .computeIfAbsent(columns.getString("TABLE_NAME"), name -> new LinkedHashMap<>())
            .put(
                columns.getString("COLUMN_NAME"),
                new Found(
                    columns.getString("TYPE_NAME"),
                    "YES".equals(columns.getString("IS_NULLABLE")),
                    filled));
      }
    }
    return tables;
  }

  /** A name in which nothing is a wildcard. */
  private String escaped(String name) throws SQLException {
    String escape = connection.getMetaData().getSearchStringEscape();
    return name.replace(escape, escape + escape)
        .replace("_", escape + "_")
        .replace("%", escape + "%");
  }

  private List<String> primaryKey(String schema, Table table) throws SQLException {
    List<String> key = new ArrayList<>();
    try (ResultSet columns = connection.getMetaData().getPrimaryKeys(null, schema, table.name())) {
      while (columns.next()) {
        key.add(columns.getString("COLUMN_NAME"));
      }
    }
    return key;
  }

  private void create(String schema) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      for (String sql : Schema.statements()) {
        statement.execute(sql);
      }
      connection.commit();
    } catch (SQLException e) {
      connection.rollback();
      mistakes.add(
          "--createTables: %s cannot make the tables in schema %s of %s: %s; let its owner run"
                  .formatted(database.user(), schema, database.shownUrl(), SqlFailure.said(e))
              + " docs/schema.sql, or GRANT CREATE, USAGE ON SCHEMA %s TO %s"
                  .formatted(Sql.quoted(schema), Sql.quoted(database.user())));
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private void checkRights(String schema, List<String> missing) throws SQLException {
    Map<String, List<String>> tablesByRights = new LinkedHashMap<>();
    for (Table table : Schema.tables()) {
      if (!missing.contains(table.name()) && exists(schema, table)) {
        String lacking = String.join(", ", lacking(schema, table));
        tablesByRights.computeIfAbsent(lacking, rights -> new ArrayList<>()).add(table.name());
      }
    }
    tablesByRights.remove("");
    tablesByRights.forEach(
        (rights, tables) ->
            mistakes.add(
                "--jdbcUser: %s may not %s in %s; let their owner GRANT %s ON %s TO %s"
                    .formatted(
                        database.user(),
                        rights,
                        String.join(", ", tables),
                        rights,
                        Sql.quoted(tables),
                        Sql.quoted(database.user()))));
  }

  private boolean exists(String schema, Table table) throws SQLException {
    return ask("SELECT to_regclass(?) IS NOT NULL", named(schema, table));
  }

  private List<String> lacking(String schema, Table table) throws SQLException {
    List<String> lacking = new ArrayList<>();
    for (String right : RIGHTS) {
      if (!ask("SELECT has_table_privilege(?, ?)", named(schema, table), right)) {
        lacking.add(right);
      }
    }
    return lacking;
  }

  private static String named(String schema, Table table) {
    return String.join(".", Stream.of(schema, table.name()).map(Sql::quoted).toList());
  }

  private boolean ask(String question, String... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(question)) {
      Parameters given = new Parameters(statement);
      for (String parameter : parameters) {
        given.text(parameter);
      }
      try (ResultSet answer = statement.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    }
  }
}
