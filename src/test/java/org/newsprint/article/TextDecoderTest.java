package org.newsprint.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsprint.reject.RejectReason;

class TextDecoderTest {
  private static final String FRENCH =
      "L’été dernier, la municipalité a décidé d’arrêter la reconnaissance faciale. "
          + "Les élus étaient très divisés à ce sujet, et le débat s’est prolongé.";

  @Test
  void decode_byteOrderMark_decides() throws Refusal {
    assertThat(decode(("\uFEFF" + FRENCH).getBytes(UTF_16LE), "utf-8"), is(FRENCH));
    assertThat(decode(("\uFEFF" + FRENCH).getBytes(UTF_16BE), "utf-8"), is(FRENCH));
    assertThat(decode(("\uFEFF" + FRENCH).getBytes(UTF_8), "latin1"), is(FRENCH));
    assertThat(
        decode(("\uFEFF" + FRENCH).getBytes(Charset.forName("UTF-32LE")), "latin1"), is(FRENCH));
  }

  @Test
  void decode_utf8_goesBeforeDeclared() throws Refusal {
    assertThat(decode("café".getBytes(UTF_8), "ISO-8859-1"), is("café"));
  }

  @Test
  void decode_notUtf8_takesDeclared() throws Refusal {
    assertThat(decode("naïve café".getBytes(ISO_8859_1), "ISO-8859-1"), is("naïve café"));
    assertThat(decode("naïve".getBytes(UTF_16LE), "UTF-16LE"), is("naïve"));
  }

  @Test
  void decode_nothingDeclared_takesLikelyEncoding() throws Refusal {
    byte[] bytes = FRENCH.getBytes(Charset.forName("windows-1252"));
    assertThat(TextDecoder.decode(bytes, Optional.empty()), is(FRENCH));
    byte[] japanese = "警察は顔認識の利用を一年間停止すると発表した。".getBytes(Charset.forName("Shift_JIS"));
    assertThat(TextDecoder.decode(japanese, Optional.empty()), is("警察は顔認識の利用を一年間停止すると発表した。"));
  }

  @Test
  void decode_bytesOfNoText_areRefused() {
    byte[] noise = new byte[4000];
    new Random(7).nextBytes(noise);
    assertRefused(noise, Optional.empty());
    assertRefused(noise, Optional.of("ISO-8859-1"));
    assertRefused("GIF\u0001\u0002\u0000ab".getBytes(UTF_8), Optional.of("no such charset!"));
    assertRefused(
        new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xFF}, Optional.empty());
  }

  @Test
  void decodeLine_notUtf8_takesDeclaredOrRefuses() throws Refusal {
    byte[] line = "é".getBytes(ISO_8859_1);
    assertThat(TextDecoder.decodeLine(line, Optional.of("ISO-8859-1")), is("é"));
    assertThrows(Refusal.class, () -> TextDecoder.decodeLine(line, Optional.empty()));
  }

  private static String decode(byte[] bytes, String declared) throws Refusal {
    return TextDecoder.decode(bytes, Optional.of(declared));
  }

  private static void assertRefused(byte[] bytes, Optional<String> declared) {
    Refusal refusal = assertThrows(Refusal.class, () -> TextDecoder.decode(bytes, declared));
    assertThat(refusal.defect().reason(), is(RejectReason.UNREADABLE_ENCODING));
  }
}
