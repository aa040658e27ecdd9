package org.newsprint.database;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.config.SecretReference;
import org.newsprint.table.Column;
import org.newsprint.table.Table;

class DatabaseCheckTest {
  private static final Path SCHEMA = Path.of("docs", "schema.sql");

  @TempDir private static Path folder;
  private static PostgresServer server;

  @BeforeAll
  static void startServer() {
    server = PostgresServer.start(folder);
  }

  @AfterAll
  static void stopServer() throws Exception {
    server.close();
  }

  @BeforeEach
  void emptySchema() {
    server.empty();
  }

  @Test
  void mistakes_noServer_saysSo() {
    assertThat(
        mistakes("jdbc:postgresql://127.0.0.1:1/none"),
        contains(
            containsString("--jdbcUrl: cannot use the database jdbc:postgresql://127.0.0.1:1")));
  }

  @Test
  void mistakes_noSuchDatabase_saysSo() {
    assertThat(
        mistakes(server.url("nowhere", "newsprint")),
        contains(containsString("\"nowhere\" does not exist; create it, or name another")));
  }

  @Test
  void mistakes_noSuchSchema_saysSo() {
    assertThat(
        mistakes(server.url("postgres", "nowhere")),
        contains(containsString("none of the schemas that newsprint looks in exists")));
  }

  @Test
  void mistakes_wrongPassword_saysSoWithoutAnyPassword() throws Exception {
    Path wrong = Files.writeString(folder.resolve("wrong"), "tr0ub4dor&3");
    Database database =
        new Database(
            server.url(),
            PostgresServer.USER,
            SecretReference.of("file:" + wrong).orElseThrow(),
            false);
    List<String> mistakes = DatabaseCheck.mistakes(database);
    assertThat(mistakes, contains(containsString("does not let newsprint in: FATAL: password")));
    assertThat(mistakes, contains(containsString("check the user and what file:" + wrong)));
    assertThat(mistakes.toString(), not(containsString("tr0ub4dor")));
  }

  @Test
  void mistakes_passwordThatIsNowhere_namesThePlace() {
    for (String place : List.of("env:NO_SUCH_VARIABLE_IS_SET", "file:" + folder + "/none")) {
      Database database =
          new Database(
              server.url(), PostgresServer.USER, SecretReference.of(place).orElseThrow(), false);
      assertThat(
          DatabaseCheck.mistakes(database),
          contains(containsString(place.substring(place.indexOf(':') + 1))));
    }
  }

  @Test
  void mistakes_emptySchema_offersToCreateTables() {
    assertThat(
        DatabaseCheck.mistakes(server.database(false)),
        contains(containsString("lacks the tables delivery, article, sentence")));
    assertThat(
        DatabaseCheck.mistakes(server.database(false)).get(0),
        containsString("--createTables makes them"));
    assertThat(DatabaseCheck.mistakes(server.database(true)), is(empty()));
    assertThat(DatabaseCheck.mistakes(server.database(false)), is(empty()));
    assertThat(DatabaseCheck.mistakes(server.database(true)), is(empty()));
  }

  @Test
  void createTables_commentsOnEveryColumn() {
    assertThat(DatabaseCheck.mistakes(server.database(true)), is(empty()));
    assertThat(
        server.ask(
            """
            SELECT c.relname, a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
            WHERE c.relnamespace = 'newsprint'::regnamespace AND c.relkind IN ('r', 'v')
            AND a.attnum > 0 AND col_description(c.oid, a.attnum) IS NULL
            """),
        is(empty()));
    for (Table table : Schema.tables()) {
      List<String> expected =
          Schema.columns(table).stream()
              .map(column -> column.name() + "|" + column.description())
              .toList();
      assertThat(
          server.ask(
              """
              SELECT attname, col_description(attrelid, attnum) FROM pg_attribute
              WHERE attrelid = '%s'::regclass AND attnum > 0 ORDER BY attnum
              """
                  .formatted(table.name())),
          is(expected));
      assertThat(
          server.ask(
              """
              SELECT attname FROM pg_attribute
              WHERE attrelid = '%s'::regclass AND attnum > 0 AND NOT attnotnull ORDER BY attnum
              """
                  .formatted(table.name())),
          is(Schema.columns(table).stream().filter(Column::nullable).map(Column::name).toList()));
    }
  }

  @Test
  void mistakes_otherColumns_areNamedAllAtOnceAndNothingIsMade() {
    assertThat(DatabaseCheck.mistakes(server.database(true)), is(empty()));
    server.run("ALTER TABLE outlet ALTER COLUMN articles TYPE integer");
    server.run("ALTER TABLE outlet DROP COLUMN last_seen CASCADE");
    server.run("ALTER TABLE run ADD COLUMN owner text NOT NULL");
    server.run("ALTER TABLE run ADD COLUMN note text");
    server.run("ALTER TABLE voice DROP CONSTRAINT voice_pkey");
    server.run("DROP TABLE cluster");
    List<String> mistakes = DatabaseCheck.mistakes(server.database(true));
    assertThat(mistakes.toString(), mistakes.size(), is(3));
    assertThat(
        mistakes,
        hasItem(
            containsString(
                "the table outlet in the database is another: last_seen timestamp with time zone is"
                    + " missing; articles is int4, not bigint")));
    assertThat(mistakes, hasItem(containsString("run in the database is another: owner needs")));
    assertThat(
        mistakes, hasItem(containsString("its primary key is not (article_id, voice_index)")));
    assertThat(server.ask("SELECT to_regclass('cluster') IS NULL"), is(List.of("t")));
  }

  @Test
  void mistakes_missingRights_saysWhatToGrant() {
    Schema.statements().forEach(server::run);
    List<String> mistakes = DatabaseCheck.mistakes(server.database(false));
    assertThat(mistakes.toString(), mistakes.size(), is(1));
    assertThat(
        mistakes.get(0), containsString("newsprint may not SELECT, INSERT, UPDATE, DELETE in"));
    String grant = mistakes.get(0).replaceFirst(".*GRANT", "GRANT");
    server.run(grant);
    assertThat(DatabaseCheck.mistakes(server.database(false)), is(empty()));
    server.run("REVOKE DELETE ON voice FROM newsprint");
    assertThat(
        DatabaseCheck.mistakes(server.database(false)),
        contains(containsString("may not DELETE in voice; let their owner GRANT DELETE ON")));
  }

  @Test
  void createTables_withoutTheRight_saysWhoCan() {
    server.run("ALTER SCHEMA newsprint OWNER TO postgres");
    server.run("GRANT USAGE ON SCHEMA newsprint TO newsprint");
    List<String> mistakes = DatabaseCheck.mistakes(server.database(true));
    assertThat(
        mistakes,
        contains(
            containsString(
                "--createTables: newsprint cannot make the tables in schema newsprint")));
    assertThat(mistakes.get(0), containsString("permission denied for schema newsprint"));
  }

  /** With {@code -Dnewsprint.updateDocs} the file is written anew. */
  @Test
  void schemaFile_isMadeFromTheTables() throws Exception {
    String expected =
        Stream.concat(
                Stream.of(
                    "-- What --createTables runs, made from the code:\n"
                        + "-- mvn test -Dtest=DatabaseCheckTest -Dnewsprint.updateDocs"),
                Schema.statements().stream().map(statement -> statement + ";"))
            .reduce("", (all, statement) -> all + statement + "\n");
    if (System.getProperty("newsprint.updateDocs") != null) {
      Files.writeString(SCHEMA, expected);
    }
    assertThat(Files.readString(SCHEMA), is(expected));
  }

  private static List<String> mistakes(String url) {
    return DatabaseCheck.mistakes(server.database(url, false));
  }
}
