package org.newsprint.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives up on a compressed file that expands beyond {@link Limits#EXPANSION} times its length. */
final class ExpansionLimit extends FilterInputStream {
  // A few bytes may well stand for many.
  private static final long AT_LEAST = 1024L * 1024;

  private long left;

  /**
   * Limits a stream.
   *
   * @param in the content, expanded
   * @param length of the file as it lies there, in bytes
   */
  ExpansionLimit(InputStream in, long length) {
    super(in);
    this.left = Math.max(AT_LEAST, length * Limits.EXPANSION);
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(long read) throws IOException {
    left -= read;
    if (left < 0) {
      throw new IOException(
          "it expands to more than %s times its length".formatted(Limits.EXPANSION));
    }
  }
}
