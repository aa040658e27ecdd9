package org.newsprint.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.util.MimeTypes;
import org.duckdb.DuckDBConnection;
import org.newsprint.table.Table;
import org.newsprint.table.TableFolder;
import org.newsprint.table.TableSet;
import org.newsprint.table.Tables;
import org.newsprint.table.UnusableTablesException;

/**
 * All tables of a folder in one DuckDB file, with the views and comments that other databases get.
 *
 * <p>It holds the rows of the files, in their order, whichever format and layout they have. It is
 * made anew each time, aside, and then takes the place of the one before it, all at once.
 */
public final class DuckDbFile {
  /** The name of the file in its folder. */
  public static final String NAME = "newsprint.duckdb";

  private static final String COUNTS =
      """
      SELECT (SELECT count(*) FROM "article") AS "seen",
        (SELECT coalesce(sum("articles"), 0) FROM "outlet") AS "listed",
        (SELECT coalesce(bool_and("finished_at" IS NOT NULL), false) FROM "run") AS "ended"
      """;

  private final TableSet tables;

  private DuckDbFile(TableSet tables) {
    this.tables = tables;
  }

  /**
   * The path of the file beside the tables of a folder.
   *
   * @param folder absolute or with a scheme
   */
  public static String in(TableFolder folder) {
    return folder.prefix() + NAME;
  }

  /**
   * Writes the file. One table is held in memory at no time; a temporary file as large as the
   * result is needed.
   *
   * @throws UnusableTablesException if not all tables are there in one format, or are of another
   *     version
   * @throws IOException if the file cannot be written
   */
  public static void write(TableFolder folder) throws UnusableTablesException, IOException {
    new DuckDbFile(TableSet.in(folder, Tables.all())).writeTo(in(folder));
  }

  private void writeTo(String file) throws UnusableTablesException, IOException {
    Path made = Files.createTempDirectory("newsprint");
    Path local = made.resolve(NAME);
    try {
      fill(local);
      replace(local, file);
    } catch (SQLException e) {
      throw new IOException("DuckDB cannot make " + file + ": " + e.getMessage(), e);
    } finally {
      clear(made);
    }
  }

  private void fill(Path local) throws SQLException, UnusableTablesException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + local);
        Statement statement = connection.createStatement()) {
      for (Table table : Tables.all()) {
        for (String sql : statements(table)) {
          statement.execute(sql);
        }
        append(table, connection.unwrap(DuckDBConnection.class));
      }
      checkCounts(statement);
      for (Views.View view : Views.OF_A_FOLDER) {
        for (String sql : view.statements()) {
          statement.execute(sql);
        }
      }
      statement.execute("CHECKPOINT");
    }
  }

  /**
   * Files of several runs, or of one that was stopped between two of them, do not agree; those of a
   * run without an end are written one after the other, while it goes on.
   */
  private void checkCounts(Statement statement) throws SQLException, UnusableTablesException {
    try (ResultSet counts = statement.executeQuery(COUNTS)) {
      counts.next();
      long articles = counts.getLong("seen");
      long listed = counts.getLong("listed");
      if (counts.getBoolean("ended") && articles != listed) {
        throw new UnusableTablesException(
            List.of(
                "the tables in %s do not belong together: article has %d rows, the outlets have %d"
                    .formatted(tables.folder(), articles, listed)));
      }
    }
  }

  /** Without the key as a constraint: its index is larger than the table, and nothing is added. */
  private static List<String> statements(Table table) {
    List<String> all = new ArrayList<>();
    all.add(
        "CREATE TABLE %s (\n  %s\n)"
            .formatted(Sql.quoted(table.name()), Schema.definitions(table.columns())));
    all.addAll(Schema.comments(table, table.columns()));
    return all;
  }

  private void append(Table table, DuckDBConnection connection)
      throws SQLException, UnusableTablesException {
    try (DuckDbRows rows = new DuckDbRows(connection.createAppender(table.name()))) {
      tables.each(table, rows::add);
      rows.end();
    }
  }

  private static void replace(Path local, String file) throws IOException {
    ResourceId aside = resource(file + ".part");
    try {
      try (OutputStream out =
          Channels.newOutputStream(FileSystems.create(aside, MimeTypes.BINARY))) {
        Files.copy(local, out);
      }
      // A log beside it would be of the file before, left by somebody who wrote to that one.
      FileSystems.delete(
          List.of(resource(file + ".wal")), StandardMoveOptions.IGNORE_MISSING_FILES);
      FileSystems.rename(List.of(aside), List.of(resource(file)));
    } catch (IOException e) {
      FileSystems.delete(List.of(aside), StandardMoveOptions.IGNORE_MISSING_FILES);
      throw e;
    }
  }

  private static ResourceId resource(String file) {
    return FileSystems.matchNewResource(file, false);
  }

  private static void clear(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
    Files.delete(folder);
  }
}
