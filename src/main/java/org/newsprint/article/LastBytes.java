package org.newsprint.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Hands on a stream and remembers the last bytes of it, so that its end can be told from a break.
 */
final class LastBytes extends FilterInputStream {
  private final int kept;
  private byte[] last = new byte[0];

  LastBytes(InputStream in, int kept) {
    super(in);
    this.kept = kept;
  }

  /** The last bytes that were read, fewer if there were no more. */
  byte[] last() {
    return last.clone();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    if (read > 0) {
      int taken = Math.min(read, kept);
      int older = Math.min(last.length, kept - taken);
      byte[] joined = Arrays.copyOfRange(last, last.length - older, last.length + taken);
      System.arraycopy(bytes, from + read - taken, joined, older, taken);
      last = joined;
    }
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    // What is skipped has to be seen.
    return readNBytes((int) Math.min(bytes, Short.MAX_VALUE)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
