package org.newsprint.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Arrays;
import java.util.Optional;

/** Looks up encodings and decodes strictly. */
final class Charsets {
  private Charsets() {}

  /** The encoding of that name, if this machine knows it. */
  static Optional<Charset> named(String name) {
    try {
      return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    } catch (IllegalCharsetNameException notEvenAName) {
      return Optional.empty();
    }
  }

  /** Whether a line break is in this encoding the one byte that it is in ASCII. */
  static boolean keepsLineBreaks(Charset charset) {
    return charset.canEncode() && Arrays.equals("\n".getBytes(charset), new byte[] {'\n'});
  }

  /** The text, or nothing where a byte sequence is not of this encoding. */
  static Optional<String> decode(byte[] bytes, Charset charset) {
    return decode(ByteBuffer.wrap(bytes), charset);
  }

  /** The text of the remaining bytes, or nothing where they are not of this encoding. */
  static Optional<String> decode(ByteBuffer bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException otherEncoding) {
      return Optional.empty();
    }
  }
}
