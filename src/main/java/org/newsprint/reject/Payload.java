package org.newsprint.reject;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * The beginning of a record as it came, fit to stand in a table.
 *
 * @param text the record's text, or its bytes in base 64 where they are not UTF-8
 * @param base64 whether {@code text} is base 64
 * @param truncated whether the record was longer than what is kept
 */
public record Payload(String text, boolean base64, boolean truncated) {
  /** How much of a record is kept. */
  public static final int MAX_BYTES = 64 * 1024;

  /** Keeps a text, cut between characters at the limit. */
  public static Payload of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= MAX_BYTES) {
      return new Payload(text, false, false);
    }
    return new Payload(
        new String(bytes, 0, endOfCharacter(bytes), StandardCharsets.UTF_8), false, true);
  }

  /**
   * Keeps bytes as they are.
   *
   * @param bytes the record, or at least its first {@link #MAX_BYTES} bytes
   * @param whole whether {@code bytes} is the whole record
   */
  public static Payload of(byte[] bytes, boolean whole) {
    boolean truncated = !whole || bytes.length > MAX_BYTES;
    int kept = bytes.length <= MAX_BYTES ? bytes.length : endOfCharacter(bytes);
    byte[] head = Arrays.copyOf(bytes, kept);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(head)).toString();
      return new Payload(text, false, truncated);
    } catch (CharacterCodingException notUtf8) {
      return new Payload(Base64.getEncoder().encodeToString(head), true, truncated);
    }
  }

  /** The bytes that are kept. */
  public byte[] bytes() {
    return base64 ? Base64.getDecoder().decode(text) : text.getBytes(StandardCharsets.UTF_8);
  }

  private static int endOfCharacter(byte[] bytes) {
    int end = MAX_BYTES;
    while (end > MAX_BYTES - 4 && (bytes[end] & 0xC0) == 0x80) {
      end--;
    }
    return end;
  }
}
