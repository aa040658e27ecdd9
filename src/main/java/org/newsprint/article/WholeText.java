package org.newsprint.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.newsprint.reject.Provenance;
import org.newsprint.reject.RejectReason;

/** Reads a file that holds one article: a text, whose metadata stand in a manifest, or a page. */
final class WholeText {
  private WholeText() {}

  /** The one record of a text, broken if it is too large or its manifest refuses it. */
  static SourceRecord read(SourceFile file, Manifest manifest) {
    return read(
        file,
        bytes -> {
          try {
            return described(file, Body.whole(bytes), manifest.row(file.name()));
          } catch (Refusal refusal) {
            return file.broken(0, Body.whole(bytes), refusal.defect());
          }
        });
  }

  /** The one record of a file that says all of itself, broken if it is too large. */
  static SourceRecord read(SourceFile file) {
    return read(file, bytes -> file.record(0, Body.whole(bytes)));
  }

  private static SourceRecord read(SourceFile file, Function<byte[], SourceRecord> whole) {
    try (InputStream in = file.content().open()) {
      byte[] bytes = in.readNBytes(Limits.RECORD_BYTES + 1);
      return bytes.length > Limits.RECORD_BYTES ? tooLarge(file, bytes) : whole.apply(bytes);
    } catch (IOException failure) {
      return file.unreadable(0, new byte[0], failure);
    }
  }

  private static SourceRecord tooLarge(SourceFile file, byte[] bytes) {
    String detail = "the file is longer than %s bytes".formatted(Limits.RECORD_BYTES);
    return file.broken(0, Body.beginning(bytes), new Defect(RejectReason.TOO_LARGE, detail));
  }

  private static SourceRecord described(SourceFile file, Body body, SortedMap<String, String> row) {
    SortedMap<String, String> fields = new TreeMap<>(row);
    Optional<String> charset = Optional.ofNullable(fields.remove(Manifest.CHARSET));
    return new SourceRecord(
        Provenance.whole(file.name()),
        InputFormat.TEXT,
        body,
        fields,
        charset.or(file::charset),
        file.modified(),
        file.readAt(),
        Optional.empty());
  }
}
