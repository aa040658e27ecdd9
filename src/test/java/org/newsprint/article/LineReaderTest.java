package org.newsprint.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.newsprint.reject.RejectReason;

class LineReaderTest {
  @Test
  void next_linesOfAllKinds_areCountedAndBlankOnesLeftOut() throws IOException {
    assertThat(lines("\uFEFFa\r\n\n \t\r\nb\nc"), contains("1:a", "4:b", "5:c"));
  }

  @Test
  void next_emptyStream_hasNoLine() throws IOException {
    assertThat(lines(""), is(List.of()));
  }

  @Test
  void read_lineOf200Megabytes_isOneBrokenRecordAndTheNextIsSound() {
    SourceFile file =
        streamed(() -> sequence("{\"text\":\"a\"}\n", 200 << 20, "\n{\"text\":\"b\"}\n"));
    List<SourceRecord> records = new Reading().read(file);
    assertThat(records.size(), is(3));
    assertThat(Reading.reason(records.get(1)), is(RejectReason.TOO_LARGE));
    assertThat(records.get(1).payload().text(), is("x".repeat(64 * 1024)));
    assertThat(records.get(1).payload().truncated(), is(true));
    assertThat(records.get(2).provenance().position(), is(3L));
    assertThat(Reading.accepted(records.get(2)).text(), is("b"));
  }

  @Test
  void read_truncatedGzip_keepsTheRowsBefore() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write("{\"text\":\"a\"}\n{\"text\":\"b\"}\n".getBytes(UTF_8));
    }
    InputStream cut = new ByteArrayInputStream(bytes.toByteArray(), 0, bytes.size() - 6);
    List<SourceRecord> records = new Reading().read(streamed(() -> new GZIPInputStream(cut)));
    assertThat(Reading.accepted(records.get(0)).text(), is("a"));
    assertThat(Reading.accepted(records.get(1)).text(), is("b"));
    assertThat(Reading.reason(records.get(2)), is(RejectReason.UNREADABLE_FILE));
    assertThat(records.get(2).provenance().position(), is(3L));
  }

  @Test
  void read_fileThatCannotBeOpened_isOneBrokenRecord() {
    SourceFile file =
        streamed(
            () -> {
              throw new IOException("gone");
            });
    List<SourceRecord> records = new Reading().read(file);
    assertThat(records.size(), is(1));
    assertThat(Reading.rejected(records.get(0)).detail(), is("reading failed: IOException: gone"));
  }

  private static SourceFile streamed(SourceFile.Content content) {
    return new SourceFile(
        "in/x.jsonl", InputFormat.JSONL, Optional.empty(), Optional.empty(), Reading.NOW, content);
  }

  private static InputStream sequence(String before, long length, String after) {
    InputStream start = new ByteArrayInputStream(before.getBytes(UTF_8));
    InputStream end = new ByteArrayInputStream(after.getBytes(UTF_8));
    return new SequenceInputStream(new SequenceInputStream(start, new Exes(length)), end);
  }

  private static List<String> lines(String content) throws IOException {
    LineReader reader = new LineReader(new ByteArrayInputStream(content.getBytes(UTF_8)), 100);
    List<String> lines = new ArrayList<>();
    for (Optional<LineReader.Line> line = reader.next(); line.isPresent(); line = reader.next()) {
      lines.add(line.get().number() + ":" + line.get().body());
    }
    return lines;
  }

  private static final class Exes extends InputStream {
    private long left;

    Exes(long length) {
      this.left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      int count = (int) Math.min(left, length);
      Arrays.fill(target, offset, offset + count, (byte) 'x');
      left -= count;
      return count == 0 ? -1 : count;
    }
  }
}
