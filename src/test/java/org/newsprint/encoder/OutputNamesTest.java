package org.newsprint.encoder;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutputNamesTest {
  private static final byte[] MODEL = {8, 7, 58, 0};

  @Test
  void added_noName_isTheModel() {
    assertThat(OutputNames.added(MODEL, List.of()), is(MODEL));
  }

  @Test
  void added_name_followsAsGraphWithOneOutput() {
    assertThat(
        OutputNames.added(MODEL, List.of("/a")),
        is(new byte[] {8, 7, 58, 0, 58, 6, 98, 4, 10, 2, '/', 'a'}));
  }

  @Test
  void added_names_followInTheirOrder() {
    assertThat(
        OutputNames.added(new byte[0], List.of("a", "b")),
        is(new byte[] {58, 5, 98, 3, 10, 1, 'a', 58, 5, 98, 3, 10, 1, 'b'}));
  }

  @Test
  void added_longName_hasALengthOfTwoBytes() {
    String name = "n".repeat(300);

    byte[] added = OutputNames.added(new byte[0], List.of(name));

    // 300 is 2 * 128 + 44, 303 and 306 likewise; the lower seven bits come first.
    assertThat(
        Arrays.copyOf(added, 9),
        is(
            new byte[] {
              58, (byte) (0x80 | 50), 2, 98, (byte) (0x80 | 47), 2, 10, (byte) (0x80 | 44), 2
            }));
    assertThat(new String(added, 9, added.length - 9, StandardCharsets.US_ASCII), is(name));
  }
}
