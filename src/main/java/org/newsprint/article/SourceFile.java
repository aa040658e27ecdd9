package org.newsprint.article;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsprint.reject.Provenance;
import org.newsprint.reject.RejectReason;

/**
 * A file to be read into records.
 *
 * @param name its name in the tables
 * @param format how it is written
 * @param names what its records call the fields
 * @param charset the encoding that its source declares
 * @param modified when it was last changed
 * @param readAt when the job reads it
 * @param content opens it, uncompressed, as often as asked
 */
record SourceFile(
    String name,
    InputFormat format,
    FieldNames names,
    Optional<String> charset,
    Optional<Instant> modified,
    Instant readAt,
    Content content) {
  /** Opens a file. */
  interface Content {
    InputStream open() throws IOException;
  }

  /** A file whose records have our own names for the fields. */
  SourceFile(
      String name,
      InputFormat format,
      Optional<String> charset,
      Optional<Instant> modified,
      Instant readAt,
      Content content) {
    this(name, format, FieldNames.OWN, charset, modified, readAt, content);
  }

  /** A record that is told by its bytes, and whose fields are known. */
  SourceRecord record(long position, Body body, SortedMap<String, String> fields) {
    return record(position, body, fields, Optional.empty());
  }

  /** A record that is told by its bytes. */
  SourceRecord record(long position, Body body) {
    return record(position, body, new TreeMap<>(), Optional.empty());
  }

  /** A record that is told by its fields. */
  SourceRecord row(long position, SortedMap<String, String> fields) {
    return record(position, Body.NONE, fields, Optional.empty());
  }

  /** A record that is known to be broken. */
  SourceRecord broken(long position, Body body, Defect defect) {
    return record(position, body, new TreeMap<>(), Optional.of(defect));
  }

  /** A record at which reading failed; whatever follows it in the file is lost with it. */
  SourceRecord unreadable(long position, byte[] beginning, IOException failure) {
    String detail =
        failure instanceof EOFException
            ? "the compressed file ends too early"
            : "reading failed: " + failure.getClass().getSimpleName();
    String cause = Optional.ofNullable(failure.getMessage()).map(said -> ": " + said).orElse("");
    return broken(
        position,
        Body.beginning(beginning),
        new Defect(RejectReason.UNREADABLE_FILE, detail + cause));
  }

  private SourceRecord record(
      long position, Body body, SortedMap<String, String> fields, Optional<Defect> defect) {
    return new SourceRecord(
        new Provenance(name, position), format, body, fields, charset, modified, readAt, defect);
  }
}
