package org.newsprint.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A file of articles as JSON lines.
 *
 * @param file the file, not compressed
 */
public record Corpus(Path file) {
  private static final int BLOCK = 1 << 20;

  /** A run of whole lines of it. */
  record Part(Path file, long from, long to) {
    /** Reads the lines, without their ends, in order; holds one block and one line at a time. */
    void forEachLine(Consumer<byte[]> use) throws IOException {
      try (FileChannel channel = FileChannel.open(file);
          InputStream in = Channels.newInputStream(channel.position(from))) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] block = new byte[BLOCK];
        long left = to - from;
        while (left > 0) {
          int read = in.read(block, 0, (int) Math.min(BLOCK, left));
          if (read < 0) {
            throw new IOException(file + " became shorter while it was read");
          }
          left -= read;
          int start = 0;
          for (int i = 0; i < read; i++) {
            if (block[i] == '\n') {
              line.write(block, start, i - start);
              give(line, use);
              start = i + 1;
            }
          }
          line.write(block, start, read - start);
        }
        give(line, use);
      }
    }

    private static void give(ByteArrayOutputStream line, Consumer<byte[]> use) {
      if (line.size() > 0) {
        use.accept(line.toByteArray());
        line.reset();
      }
    }
  }

  /** So many parts of about the same size; fewer lines than parts leave parts empty. */
  List<Part> parts(int count) throws IOException {
    List<Part> parts = new ArrayList<>();
    long size = Files.size(file);
    long from = 0;
    for (int i = 1; i <= count; i++) {
      long to = i == count ? size : Math.max(from, lineAfter(size * i / count));
      parts.add(new Part(file, from, to));
      from = to;
    }
    return parts;
  }

  /** Where the first line begins that begins at this place or after it. */
  private long lineAfter(long place) throws IOException {
    try (FileChannel channel = FileChannel.open(file);
        InputStream in = Channels.newInputStream(channel.position(Math.max(0, place - 1)))) {
      byte[] block = new byte[BLOCK];
      long at = Math.max(0, place - 1);
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        for (int i = 0; i < read; i++) {
          if (block[i] == '\n') {
            return at + i + 1;
          }
        }
        at += read;
      }
      return at;
    }
  }

  /** How many lines it has. */
  public long lines() throws IOException {
    long[] lines = new long[1];
    parts(1).get(0).forEachLine(line -> lines[0]++);
    return lines[0];
  }
}
