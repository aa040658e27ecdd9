package org.newsprint.reject;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

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
    return of(text.getBytes(StandardCharsets.UTF_8), true);
  }

  /**
   * Keeps bytes as they are; a text is cut between characters.
   *
   * @param bytes the record, or at least its first {@link #MAX_BYTES} bytes
   * @param whole whether {@code bytes} is the whole record
   */
  public static Payload of(byte[] bytes, boolean whole) {
    boolean truncated = !whole || bytes.length > MAX_BYTES;
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, MAX_BYTES));
    return decoded(head, truncated)
        .map(text -> new Payload(text, false, truncated))
        .orElseGet(() -> new Payload(Base64.getEncoder().encodeToString(head), true, truncated));
  }

  /** The text of these bytes if they are UTF-8, without a last character that is cut off. */
  private static Optional<String> decoded(byte[] bytes, boolean cut) {
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, !cut);
    return result.isError() ? Optional.empty() : Optional.of(text.flip().toString());
  }

  /** The bytes that are kept. */
  public byte[] bytes() {
    return base64 ? Base64.getDecoder().decode(text) : text.getBytes(StandardCharsets.UTF_8);
  }
}
