package org.newsprint.reject;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RejectsDocTest {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([a-z_]+)` \\| \\S[^|]+ \\| \\S[^|]+ \\|$");

  /** Whoever adds a reason says in docs/rejects.md what it means and what to do. */
  @Test
  void table_reasons_areThoseOfTheEnumerationInItsOrder() throws IOException {
    List<String> documented =
        ROW.matcher(Files.readString(Path.of("docs/rejects.md")))
            .results()
            .map(row -> row.group(1))
            .toList();
    assertThat(documented, is(Stream.of(RejectReason.values()).map(RejectReason::label).toList()));
  }
}
