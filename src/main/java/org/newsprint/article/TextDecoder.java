package org.newsprint.article;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mozilla.universalchardet.UniversalDetector;
import org.newsprint.reject.RejectReason;

/**
 * Turns the bytes of a text into characters, or refuses; it never guesses a character.
 *
 * <p>A byte order mark decides. Else the first of these that fits every byte: UTF-8, the declared
 * encoding, the encoding that the frequencies of the bytes suggest. A text with a NUL, or with
 * control characters by more than one in fifty, fits none.
 */
final class TextDecoder {
  private static final int CONTROLS_ONE_IN = 50;

  private record Mark(Charset charset, List<Integer> bytes) {
    boolean begins(byte[] content) {
      if (content.length < bytes.size()) {
        return false;
      }
      for (int i = 0; i < bytes.size(); i++) {
        if ((content[i] & 0xFF) != bytes.get(i)) {
          return false;
        }
      }
      return true;
    }
  }

  // UTF-32 first: its little-endian mark begins like that of UTF-16.
  private static final List<Mark> MARKS =
      List.of(
          new Mark(Charset.forName("UTF-32LE"), List.of(0xFF, 0xFE, 0, 0)),
          new Mark(Charset.forName("UTF-32BE"), List.of(0, 0, 0xFE, 0xFF)),
          new Mark(StandardCharsets.UTF_8, List.of(0xEF, 0xBB, 0xBF)),
          new Mark(StandardCharsets.UTF_16LE, List.of(0xFF, 0xFE)),
          new Mark(StandardCharsets.UTF_16BE, List.of(0xFE, 0xFF)));

  private TextDecoder() {}

  /**
   * Decodes a whole text.
   *
   * @param declared the encoding that its source says it has
   * @throws Refusal with {@code UNREADABLE_ENCODING}, saying what was tried
   */
  static String decode(byte[] bytes, Optional<String> declared) throws Refusal {
    for (Mark mark : MARKS) {
      if (mark.begins(bytes)) {
        return marked(bytes, mark);
      }
    }
    return readable(bytes, StandardCharsets.UTF_8)
        .or(() -> declared.flatMap(Charsets::named).flatMap(named -> readable(bytes, named)))
        .or(() -> detected(bytes).flatMap(likely -> readable(bytes, likely)))
        .orElseThrow(() -> refusal("the bytes are neither UTF-8%s".formatted(tried(declared))));
  }

  /**
   * Decodes a line, which is too short for its encoding to be told.
   *
   * @param declared the encoding that its source says it has, where it is not UTF-8
   * @throws Refusal with {@code UNREADABLE_ENCODING}
   */
  static String decodeLine(byte[] bytes, Optional<String> declared) throws Refusal {
    return Charsets.decode(bytes, StandardCharsets.UTF_8)
        .or(() -> declared.flatMap(Charsets::named).flatMap(named -> Charsets.decode(bytes, named)))
        .orElseThrow(
            () ->
                refusal(
                    "the line is not UTF-8" + declared.map(name -> ", nor " + name).orElse("")));
  }

  private static String marked(byte[] bytes, Mark mark) throws Refusal {
    int start = mark.bytes().size();
    return Charsets.decode(ByteBuffer.wrap(bytes, start, bytes.length - start), mark.charset())
        .filter(Predicate.not(TextDecoder::looksBinary))
        .orElseThrow(
            () -> refusal("the byte order mark says " + mark.charset() + ", the bytes are not"));
  }

  private static Optional<String> readable(byte[] bytes, Charset charset) {
    return Charsets.decode(bytes, charset).filter(Predicate.not(TextDecoder::looksBinary));
  }

  private static Optional<Charset> detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes);
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset()).flatMap(Charsets::named);
  }

  /** Whether a text has a NUL, or control characters by more than one in fifty. */
  static boolean looksBinary(String text) {
    long controls = text.chars().filter(TextDecoder::isControl).count();
    return text.indexOf('\0') >= 0 || controls * CONTROLS_ONE_IN > text.length();
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) && !(c >= '\t' && c <= '\r');
  }

  private static String tried(Optional<String> declared) {
    return declared.map(name -> ", nor the declared " + name).orElse("")
        + ", nor text in any encoding that could be told";
  }

  private static Refusal refusal(String detail) {
    return new Refusal(RejectReason.UNREADABLE_ENCODING, detail);
  }
}
