package org.newsprint.database;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsprint.config.SecretReference;

class DatabaseTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://db/news?password=hunter2",
        "jdbc:postgresql://db/news?ssl=true&PASSWORD=hunter2",
        "jdbc:postgresql://db/news?sslpassword=hunter2",
        "jdbc:postgresql://me:hunter2@db/news"
      })
  void fault_passwordInTheAddress_isRefusedUnrepeated(String url) {
    String fault = Database.fault(url).orElse("");
    assertThat(fault, containsString("must not hold a user or a password"));
    assertThat(fault, not(containsString("hunter2")));
  }

  @Test
  void fault_addressesThatWillDoAndThatWillNot() {
    assertThat(
        Database.fault("jdbc:postgresql://db:5432/news?sslmode=require"), is(Optional.empty()));
    assertThat(Database.fault("db:5432/news").orElse(""), containsString("is not a JDBC address"));
    assertThat(Database.fault("jdbc:oracle:thin:db").orElse(""), containsString("no driver knows"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hunter2", "env:", "file:", "env:not a name", "ENV:X", ""})
  void reference_anythingElse_isNone(String text) {
    assertThat(SecretReference.of(text), is(Optional.empty()));
  }

  @Test
  void reference_resolvesWhereItPoints(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("secret"), "a secret \n");
    assertThat(
        SecretReference.of("file:secret").orElseThrow().in(folder).resolve(), is("a secret"));
    assertThat(SecretReference.of("env:PATH").orElseThrow().resolve(), is(System.getenv("PATH")));
  }
}
