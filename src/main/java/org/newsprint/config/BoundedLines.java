package org.newsprint.config;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Splits characters into lines in bounded memory: of a longer line only the beginning is kept, and
 * the rest is skipped through. Lines end in LF or CR LF.
 */
final class BoundedLines {
  private final Reader in;
  private final int limit;
  private final char[] block = new char[16 * 1024];
  private final StringBuilder line = new StringBuilder();
  private int start;
  private int end;
  private boolean whole = true;

  /** Reads lines of up to {@code limit} characters; closing the reader stays the caller's. */
  BoundedLines(Reader in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line without its end, or the beginning of it; nothing after the last one. */
  Optional<String> next() throws IOException {
    line.setLength(0);
    whole = true;
    boolean any = false;
    while (start < end || fillBlock()) {
      any = true;
      int stop = start;
      while (stop < end && block[stop] != '\n') {
        stop++;
      }
      keep(stop);
      start = stop + 1;
      if (stop < end) {
        return Optional.of(text());
      }
    }
    return any ? Optional.of(text()) : Optional.empty();
  }

  /** Whether the last line was kept to its end. */
  boolean isWhole() {
    return whole;
  }

  private boolean fillBlock() throws IOException {
    start = 0;
    end = Math.max(0, in.read(block));
    return end > 0;
  }

  private void keep(int stop) {
    int kept = Math.min(stop - start, limit - line.length());
    line.append(block, start, kept);
    whole &= kept == stop - start;
  }

  private String text() {
    int length = line.length();
    boolean carriage = length > 0 && line.charAt(length - 1) == '\r';
    return line.substring(0, carriage ? length - 1 : length);
  }
}
