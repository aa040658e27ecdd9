package org.newsprint.article;

import java.io.IOException;
import java.io.Reader;

/**
 * Adds a last line with a mark that no text holds by right. A CSV parser that meets it inside a
 * quotation shows thereby that the quotation was never closed, which it would else pass over.
 *
 * <p>A byte order mark at the start is left out.
 */
final class EndMarkedReader extends Reader {
  /** The only content of the last line. */
  static final String MARK = "\uFFFE";

  private static final String LAST_LINE = "\n" + MARK + "\n";

  private final Reader reader;
  private boolean started;
  private boolean ended;
  private int given;

  EndMarkedReader(Reader reader) {
    this.reader = reader;
  }

  /** Whether the characters before this place are the end of the last line. */
  static boolean endsIn(char[] content, int end) {
    return end > 1 && content[end - 1] == '\n' && content[end - 2] == MARK.charAt(0);
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int read = ended ? -1 : readContent(target, offset, length);
    if (read >= 0) {
      return read;
    }
    ended = true;
    int end = Math.min(LAST_LINE.length(), given + length);
    LAST_LINE.getChars(given, end, target, offset);
    int count = end - given;
    given = end;
    return count == 0 && length > 0 ? -1 : count;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private int readContent(char[] target, int offset, int length) throws IOException {
    int read = reader.read(target, offset, length);
    if (!started && read > 0) {
      started = true;
      if (target[offset] == '\uFEFF') {
        System.arraycopy(target, offset + 1, target, offset, read - 1);
        return read == 1
            ? readContent(target, offset, length)
            : replaceMarks(target, offset, read - 1);
      }
    }
    return replaceMarks(target, offset, read);
  }

  private static int replaceMarks(char[] target, int offset, int read) {
    for (int i = offset; i < offset + read; i++) {
      if (target[i] == MARK.charAt(0)) {
        target[i] = '\uFFFD';
      }
    }
    return read;
  }
}
