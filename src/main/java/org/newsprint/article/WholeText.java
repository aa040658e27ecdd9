package org.newsprint.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsprint.reject.Provenance;
import org.newsprint.reject.RejectReason;

/** Reads a file that holds the text of one article, whose metadata stand in a manifest. */
final class WholeText {
  private WholeText() {}

  /** The one record of the file, broken if the file is too large or its manifest refuses it. */
  static SourceRecord read(SourceFile file, Manifest manifest) {
    try (InputStream in = file.content().open()) {
      return of(file, in.readNBytes(Limits.RECORD_BYTES + 1), manifest);
    } catch (IOException failure) {
      return file.unreadable(0, new byte[0], failure);
    }
  }

  private static SourceRecord of(SourceFile file, byte[] bytes, Manifest manifest) {
    if (bytes.length > Limits.RECORD_BYTES) {
      String detail = "the file is longer than %s bytes".formatted(Limits.RECORD_BYTES);
      return file.broken(0, Body.beginning(bytes), new Defect(RejectReason.TOO_LARGE, detail));
    }
    try {
      return described(file, Body.whole(bytes), manifest.row(file.name()));
    } catch (Refusal refusal) {
      return file.broken(0, Body.whole(bytes), refusal.defect());
    }
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
