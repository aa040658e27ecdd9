package org.newsprint.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Splits a stream into lines in bounded memory: of a longer line only the beginning is kept, and
 * the rest is skipped through.
 *
 * <p>Lines end in LF or CR LF, and are counted from 1. Lines of white space alone are counted but
 * not given. A UTF-8 byte order mark before the first line is left out.
 */
final class LineReader {
  /**
   * One line, without its end.
   *
   * @param number its place in the stream, from 1
   * @param body its bytes, or the beginning of them where it is longer than the limit
   */
  record Line(long number, Body body) {}

  private final InputStream in;
  private final int limit;
  private final byte[] block = new byte[64 * 1024];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int start;
  private int end;
  private long number;
  private boolean whole = true;

  /** Reads lines of up to {@code limit} bytes; closing the stream stays the caller's. */
  LineReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line that is not blank; nothing after the last one. */
  Optional<Line> next() throws IOException {
    while (fillLine()) {
      byte[] bytes = begun();
      if (!whole) {
        return Optional.of(new Line(number, Body.beginning(bytes)));
      }
      if (!isBlank(bytes)) {
        return Optional.of(new Line(number, Body.whole(bytes)));
      }
    }
    return Optional.empty();
  }

  /** The number of the line that is being read. */
  long number() {
    return number;
  }

  /** What has been read of it. */
  byte[] begun() {
    byte[] bytes = line.toByteArray();
    int from = number == 1 && hasMark(bytes) ? 3 : 0;
    int to =
        bytes.length > from && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
    return from == 0 && to == bytes.length ? bytes : Arrays.copyOfRange(bytes, from, to);
  }

  private boolean fillLine() throws IOException {
    line.reset();
    whole = true;
    number++;
    boolean any = false;
    while (start < end || fillBlock()) {
      any = true;
      int stop = start;
      while (stop < end && block[stop] != '\n') {
        stop++;
      }
      keep(stop);
      if (stop < end) {
        start = stop + 1;
        return true;
      }
      start = stop;
    }
    return any;
  }

  private boolean fillBlock() throws IOException {
    start = 0;
    end = 0;
    end = Math.max(0, in.read(block));
    return end > 0;
  }

  private void keep(int stop) {
    int kept = Math.min(stop - start, limit - line.size());
    line.write(block, start, kept);
    whole &= kept == stop - start;
  }

  private static boolean hasMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && (b < '\t' || b > '\r')) {
        return false;
      }
    }
    return true;
  }
}
