package org.newsprint.fingerprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemeTest {
  @Test
  void of_sameLanguage_isTheSame() {
    assertThat(Scheme.of("en"), is(Scheme.of("en")));
  }

  @Test
  void of_languagesWithTheSameWords_canBeCompared() {
    assertThat(Scheme.of("ru"), is(Scheme.of("sv")));
  }

  @Test
  void of_languagesWithOtherFunctionWords_differ() {
    assertThat(Scheme.of("en"), is(not(Scheme.of("qaa"))));
    assertThat(Scheme.of("en"), is(not(Scheme.of("ru"))));
  }

  @Test
  void languages_areThoseWithAFileOfFunctionWords() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/newsprint/fingerprint"))) {
      assertThat(
          Scheme.LANGUAGES,
          is(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.startsWith("function-words-"))
                  .map(name -> name.replaceAll("function-words-|\\.txt", ""))
                  .sorted()
                  .toList()));
    }
  }
}
