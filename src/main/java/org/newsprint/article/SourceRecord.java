package org.newsprint.article;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsprint.reject.Payload;
import org.newsprint.reject.Provenance;
import org.newsprint.reject.RejectReason;

/**
 * One record as read, broken ones included: the number of these is the number read.
 *
 * @param provenance where it was read: the line, the line on which its CSV row starts, or 0 for a
 *     whole file
 * @param format the format under which it reads; {@code REJECTED} only for a line of that table
 *     which is itself broken
 * @param body the record as it came; nothing for a sound CSV row, whose fields say it all; at least
 *     the beginning of a broken record, for a CSV row under its header line
 * @param fields the CSV row by column, the row of a text file in its folder's manifest, or what a
 *     JSON line says whose source has other names for the fields
 * @param charset the encoding that the job or the manifest declares
 * @param sourceTime when the file was last changed, where the file system tells
 * @param readAt when the job read it
 * @param defect what the reader already knows to be wrong with it
 */
public record SourceRecord(
    Provenance provenance,
    InputFormat format,
    Body body,
    SortedMap<String, String> fields,
    Optional<String> charset,
    Optional<Instant> sourceTime,
    Instant readAt,
    Optional<Defect> defect) {
  /** Copies the fields. */
  public SourceRecord {
    if (format == InputFormat.REJECTED && defect.isEmpty()) {
      throw new IllegalArgumentException("a sound line of rejects is read under its own format");
    }
    fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
  }

  /**
   * An article that came as a message: JSON, as on a line of a file. With other names for the
   * fields it becomes a line with ours, so that a reject of it is read again without them; one that
   * is no such JSON stays as it came.
   *
   * @param value the message's bytes; null where it has none
   * @param names what it calls the fields
   * @param sentAt when it was sent, where that is known
   */
  public static SourceRecord ofMessage(
      Provenance place,
      byte @Nullable [] value,
      FieldNames names,
      Optional<Instant> sentAt,
      Instant readAt) {
    Body body = Body.NONE;
    Defect defect = null;
    if (value == null || value.length == 0) {
      defect = new Defect(RejectReason.EMPTY_TEXT, "the message has no value");
    } else if (value.length > Limits.RECORD_BYTES) {
      body = Body.beginning(onOneLine(value));
      defect =
          new Defect(
              RejectReason.TOO_LARGE,
              "the message is longer than %s bytes".formatted(Limits.RECORD_BYTES));
    } else {
      body = Body.whole(onOneLine(value));
      if (!names.isOwn()) {
        try {
          body = Body.whole(JsonFields.inOurNames(body.bytes(), names));
        } catch (Refusal refusal) {
          defect = refusal.defect();
        }
      }
    }
    return new SourceRecord(
        place,
        InputFormat.JSONL,
        body,
        new TreeMap<>(),
        Optional.empty(),
        sentAt,
        readAt,
        Optional.ofNullable(defect));
  }

  /** Line breaks in JSON mean no more than spaces, but a reject that is read back is a line. */
  private static byte[] onOneLine(byte[] json) {
    byte[] line = json;
    for (int i = 0; i < json.length; i++) {
      if (json[i] == '\n' || json[i] == '\r') {
        // Copied at the first of them: the bytes are the caller's, and few messages have any.
        line = line == json ? json.clone() : line;
        line[i] = ' ';
      }
    }
    return line;
  }

  /** The same record at another place of its source. */
  SourceRecord at(long position) {
    Provenance place = new Provenance(provenance.source(), position);
    return new SourceRecord(place, format, body, fields, charset, sourceTime, readAt, defect);
  }

  /** What a reject keeps of it; a CSV row as a little CSV of its own, its columns in name order. */
  Payload payload() {
    if (format == InputFormat.CSV && defect.isEmpty()) {
      return Payload.of(CsvHeader.written(fields));
    }
    return body.payload();
  }
}
