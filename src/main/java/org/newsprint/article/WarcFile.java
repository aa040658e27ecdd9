package org.newsprint.article;

import com.google.common.primitives.Bytes;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.newsprint.reject.Provenance;
import org.newsprint.reject.RejectReason;

/**
 * Reads an archive of the web. Its parts are numbered from 1; those that hold a page become
 * records, with the time of their capture for that of their source. At most one part is held in
 * memory, and no more of it than a record may have.
 */
final class WarcFile {
  private static final int GZIP = 0x1F;

  private final SourceFile file;
  private final Consumer<SourceRecord> out;
  private final Runnable other;
  private long number;

  WarcFile(SourceFile file, Consumer<SourceRecord> out, Runnable other) {
    this.file = file;
    this.out = out;
    this.other = other;
  }

  void read() {
    try (PushbackInputStream in = new PushbackInputStream(file.content().open())) {
      int first = in.read();
      if (first == GZIP) {
        // The library would expand it, without a limit.
        throw new IOException("it is compressed, and its name does not end in .gz");
      }
      if (first >= 0) {
        in.unread(first);
        readParts(in);
      }
    } catch (IOException | IllegalArgumentException broken) {
      IOException failure = broken instanceof IOException known ? known : new IOException(broken);
      out.accept(file.unreadable(number, new byte[0], failure));
    }
  }

  private void readParts(InputStream in) throws IOException {
    try (WarcReader reader = new WarcReader(in)) {
      number = 1;
      Optional<WarcRecord> part = reader.next();
      while (part.isPresent()) {
        read(part.get());
        number++;
        part = reader.next();
      }
    }
  }

  private void read(WarcRecord part) throws IOException {
    if (!(part instanceof WarcResponse)) {
      other.run();
      return;
    }
    byte[] block = part.body().stream().readNBytes(Limits.RECORD_BYTES + 1);
    if (block.length < Math.min(part.body().size(), Limits.RECORD_BYTES)) {
      throw new EOFException("a record is cut off");
    }
    byte[] whole = Bytes.concat(part.serializeHeader(), block);
    try {
      if (!WarcPage.isPage(whole)) {
        other.run();
      } else if (block.length > Limits.RECORD_BYTES) {
        String detail = "the record is longer than %s bytes".formatted(Limits.RECORD_BYTES);
        out.accept(broken(whole, RejectReason.TOO_LARGE, detail));
      } else {
        out.accept(record(whole, captured(part)));
      }
    } catch (IOException | IllegalArgumentException noHttp) {
      String detail = "its HTTP header cannot be read: " + noHttp.getMessage();
      out.accept(broken(whole, RejectReason.UNREADABLE_FILE, detail));
    }
  }

  private SourceRecord broken(byte[] whole, RejectReason reason, String detail) {
    return file.broken(number, Body.beginning(whole), new Defect(reason, detail));
  }

  private SourceRecord record(byte[] whole, Optional<Instant> captured) {
    return new SourceRecord(
        new Provenance(file.name(), number),
        InputFormat.WARC,
        Body.whole(whole),
        new TreeMap<>(),
        file.charset(),
        captured.or(file::modified),
        file.readAt(),
        Optional.empty());
  }

  private static Optional<Instant> captured(WarcRecord part) {
    try {
      return part.headers().first("WARC-Date").map(Instant::parse);
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }
}
