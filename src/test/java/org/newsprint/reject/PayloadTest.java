package org.newsprint.reject;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PayloadTest {
  // One byte and then pairs of them, so that the limit falls into the middle of a character.
  private static final String LONG_TEXT = "a" + "é".repeat(Payload.MAX_BYTES / 2);
  private static final String KEPT = LONG_TEXT.substring(0, Payload.MAX_BYTES / 2);

  @Test
  void of_longText_isCutBetweenCharacters() {
    assertThat(Payload.of(LONG_TEXT), is(new Payload(KEPT, false, true)));
    assertThat(Payload.of(utf8(LONG_TEXT), true), is(new Payload(KEPT, false, true)));
  }

  @Test
  void of_beginningThatEndsInACharacter_isStillText() {
    byte[] beginning = Arrays.copyOf(utf8(LONG_TEXT), Payload.MAX_BYTES);
    assertThat(Payload.of(beginning, false), is(new Payload(KEPT, false, true)));
  }

  @Test
  void of_wholeRecordThatEndsInACharacter_isBase64() {
    byte[] broken = Arrays.copyOf(utf8("né"), 2);
    assertThat(Payload.of(broken, true), is(new Payload("bsM=", true, false)));
    assertThat(Payload.of(broken, true).bytes(), is(broken));
  }

  @Test
  void of_longBytesThatAreNotUtf8_areCutAtTheLimit() {
    byte[] bytes = new byte[Payload.MAX_BYTES + 1];
    Arrays.fill(bytes, (byte) -1);
    Payload payload = Payload.of(bytes, true);
    assertThat(payload.base64(), is(true));
    assertThat(payload.truncated(), is(true));
    assertThat(payload.bytes(), is(Arrays.copyOf(bytes, Payload.MAX_BYTES)));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
