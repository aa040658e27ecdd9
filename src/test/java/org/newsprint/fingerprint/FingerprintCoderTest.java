package org.newsprint.fingerprint;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.newsprint.article.Articles.article;
import static org.newsprint.codec.RoundTrips.assertRoundTrip;
import static org.newsprint.fingerprint.Wordings.fingerprint;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.util.CoderUtils;
import org.junit.jupiter.api.Test;

class FingerprintCoderTest {
  // The version, the length of the language, its two letters, then the eight bytes of the scheme.
  private static final int LAST_BYTE_OF_SCHEME = 11;

  @Test
  void coder_fullAndBare_comeBackEqual() throws IOException {
    assertRoundTrip(
        FingerprintCoder.of(),
        Fingerprints.of(article("é").title("T").text("a B “c 3”").build()),
        Fingerprints.of(article("").text("…").build()),
        bare(new char[] {0}, new byte[] {15}),
        bare(new char[] {0xFFFF, 0x8000, 0x7F80}, new byte[] {8, 1, 6}),
        bare(new char[] {0xFF, 0xFF00, 1, 2}, new byte[] {0, 15, 0, 9}));
  }

  @Test
  void coder_longText_takesTwoAndAHalfBytesAWord() throws IOException {
    int without = encode(fingerprint("")).length;
    int with = encode(fingerprint("ban ".repeat(10_000))).length;
    // Two more for a longer length.
    assertThat(with - without, is(lessThanOrEqualTo(25_000 + 2)));
  }

  @Test
  void coder_otherScheme_isRefusedNamingBoth() throws IOException {
    byte[] bytes = encode(fingerprint("ban it"));
    bytes[LAST_BYTE_OF_SCHEME] ^= 1;
    CoderException refusal = assertThrows(CoderException.class, () -> decode(bytes));
    String ours = "%08x".formatted(Scheme.of("en"));
    String theirs = "%08x".formatted(Scheme.of("en") ^ 1);
    assertThat(
        refusal.getMessage(),
        allOf(
            containsString("made by scheme " + theirs),
            containsString("compares by scheme " + ours),
            containsString("'en'")));
  }

  @Test
  void coder_ofAnotherScheme_isNotReadBack() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(FingerprintCoder.of());
    }
    String ours = "%08x".formatted(Scheme.ofAll());
    byte[] other =
        bytes
            .toString(ISO_8859_1)
            .replace("scheme=" + ours, "scheme=0badcafe")
            .getBytes(ISO_8859_1);
    assertThat(deserialize(bytes.toByteArray()), is(FingerprintCoder.of()));
    assertThat(
        assertThrows(InvalidObjectException.class, () -> deserialize(other)).getMessage(),
        allOf(
            containsString("were made by scheme 0badcafe"),
            containsString("compares by scheme " + ours)));
  }

  private static Object deserialize(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }

  @Test
  void coder_languageWithOtherFunctionWords_isRefused() throws IOException {
    byte[] bytes = encode(fingerprint("ban it"));
    bytes[2] = 'r';
    bytes[3] = 'u';
    assertThrows(CoderException.class, () -> decode(bytes));
  }

  @Test
  void coder_truncatedBytes_areRefusedWhereverTheyEnd() throws IOException {
    byte[] bytes = encode(fingerprint("ban it now"));
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThrows(IOException.class, () -> decode(cut), length + " bytes");
    }
  }

  @Test
  void coder_bytesOfNoWholeWord_areRefused() throws IOException {
    byte[] bytes = encode(fingerprint("ban it now please"));
    // Four words take ten bytes, the last ones, after their length.
    byte[] odd = Arrays.copyOf(bytes, bytes.length - 1);
    odd[bytes.length - 11] = 9;
    assertThat(
        assertThrows(CoderException.class, () -> decode(odd)).getMessage(),
        is("9 bytes are no whole number of words"));
  }

  private static Fingerprint bare(char[] codes, byte[] marks) {
    return new Fingerprint(
        "a", Instant.MIN, "", Optional.empty(), "", Long.MIN_VALUE, Wording.of(codes, marks));
  }

  private static byte[] encode(Fingerprint value) throws IOException {
    return CoderUtils.encodeToByteArray(FingerprintCoder.of(), value);
  }

  private static Fingerprint decode(byte[] bytes) throws IOException {
    return FingerprintCoder.of().decode(new ByteArrayInputStream(bytes));
  }
}
