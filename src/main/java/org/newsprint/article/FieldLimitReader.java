package org.newsprint.article;

import java.io.IOException;
import java.io.Reader;

/**
 * Leaves out what a CSV field holds beyond a limit, so that one endless field costs its own row and
 * not the parser's memory or the rest of the file.
 *
 * <p>Line breaks pass in any case: the parser counts lines by them.
 */
final class FieldLimitReader extends Reader {
  private enum State {
    /** Before the first character of a field. */
    START,
    /** In a field without quotation marks, or behind the closing one. */
    PLAIN,
    /** Between quotation marks. */
    QUOTED,
    /** Behind a quotation mark that closes the field or is the first of two. */
    MARK_SEEN
  }

  private static final int BUFFER_CHARS = 8192;

  private final Reader reader;
  private final int limit;
  private final char[] content = new char[BUFFER_CHARS];
  // A character can bring along the mark that is owed.
  private final char[] kept = new char[2 * BUFFER_CHARS];
  private int keptFrom;
  private int keptTo;
  private State state = State.START;
  private int length;
  // A closing or doubled mark beyond the limit, left out until the next character tells which.
  private boolean owesMark;

  /** Passes on at most {@code limit} characters of each field, line breaks and marks aside. */
  FieldLimitReader(Reader reader, int limit) {
    this.reader = reader;
    this.limit = limit;
  }

  @Override
  public int read(char[] target, int offset, int room) throws IOException {
    while (keptFrom == keptTo) {
      keptFrom = 0;
      keptTo = 0;
      int read = reader.read(content, 0, content.length);
      if (read < 0 && !owesMark) {
        return -1;
      }
      keep(read);
    }
    int given = Math.min(room, keptTo - keptFrom);
    System.arraycopy(kept, keptFrom, target, offset, given);
    keptFrom += given;
    return given;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private void keep(int read) {
    if (read < 0) {
      kept[keptTo++] = '"';
      owesMark = false;
    }
    for (int i = 0; i < read; i++) {
      keep(content[i]);
    }
  }

  private void keep(char c) {
    State before = state;
    boolean owed = owesMark;
    owesMark = false;
    step(c);
    boolean isSecondMark = before == State.MARK_SEEN && state == State.QUOTED;
    if (owed && isSecondMark) {
      return;
    }
    if (owed) {
      kept[keptTo++] = '"';
    }
    boolean isLineBreak = c == '\n' || c == '\r';
    if (length <= limit || state == State.START || isLineBreak || isSecondMark) {
      kept[keptTo++] = c;
    } else {
      owesMark = state == State.MARK_SEEN;
    }
  }

  private void step(char c) {
    boolean ends = c == ',' || c == '\n' || c == '\r';
    length++;
    state =
        switch (state) {
          case START -> ends ? State.START : c == '"' ? State.QUOTED : State.PLAIN;
          case PLAIN -> ends ? State.START : State.PLAIN;
          case QUOTED -> c == '"' ? State.MARK_SEEN : State.QUOTED;
          case MARK_SEEN -> c == '"' ? State.QUOTED : ends ? State.START : State.PLAIN;
        };
    if (state == State.START) {
      length = 0;
    }
  }
}
