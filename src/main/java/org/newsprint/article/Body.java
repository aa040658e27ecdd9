package org.newsprint.article;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.newsprint.reject.Payload;

/** The bytes of a record as it came, or of its beginning. The bytes must not be changed. */
public final class Body {
  /** The body of a record that is wholly told by its fields. */
  static final Body NONE = new Body(new byte[0], true);

  private final byte[] bytes;
  private final boolean whole;

  private Body(byte[] bytes, boolean whole) {
    this.bytes = bytes;
    this.whole = whole;
  }

  /** The whole record. */
  static Body whole(byte[] bytes) {
    return new Body(bytes, true);
  }

  /** The whole record, as UTF-8. */
  static Body whole(String text) {
    return whole(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The beginning of a record; no more of it is kept than a payload can hold. */
  static Body beginning(byte[] bytes) {
    return new Body(Arrays.copyOf(bytes, Math.min(bytes.length, Payload.MAX_BYTES)), false);
  }

  /** The bytes. */
  byte[] bytes() {
    return bytes;
  }

  /** Whether these bytes are the whole record. */
  boolean isWhole() {
    return whole;
  }

  /** What a reject keeps of it. */
  Payload payload() {
    return Payload.of(bytes, whole);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Body that && whole == that.whole && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(bytes) + Boolean.hashCode(whole);
  }

  @Override
  public String toString() {
    return payload().text();
  }
}
