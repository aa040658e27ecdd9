package org.newsprint.config;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BoundedLinesTest {
  private static final String LONG = "x".repeat(40_000);

  @Test
  void next_severalEnds_givesTheLinesWithoutThem() throws IOException {
    assertThat(lines("one\r\n\ntwo\rthree\nfour", 100), contains("one", "", "two\rthree", "four"));
  }

  @Test
  void next_endOfLineAtTheEnd_givesNoEmptyLine() throws IOException {
    assertThat(lines("one\n", 100), contains("one"));
  }

  @Test
  void next_lineOverSeveralBlocks_isWhole() throws IOException {
    assertThat(lines(LONG + "\ntwo\n", 50_000), contains(LONG, "two"));
  }

  @Test
  void next_longerLine_keepsItsBeginningAndSkipsTheRest() throws IOException {
    assertThat(lines("123\n1234\n" + LONG + "\n12", 3), contains("123", "123...", "xxx...", "12"));
  }

  private static List<String> lines(String content, int limit) throws IOException {
    BoundedLines lines = new BoundedLines(new StringReader(content), limit);
    List<String> all = new ArrayList<>();
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      all.add(line.get() + (lines.isWhole() ? "" : "..."));
    }
    return all;
  }
}
