package org.newsprint.article;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprint.reject.Reject;
import org.newsprint.reject.RejectReason;

/** Reads files that a test writes out; nothing is known around them unless the test says so. */
final class Reading implements Surroundings {
  static final Instant MODIFIED = Instant.parse("2020-06-09T12:00:00Z");
  static final Instant NOW = Instant.parse("2020-06-10T12:00:00Z");

  private final Map<String, Manifest> manifests = new HashMap<>();
  private int others;

  static List<SourceRecord> of(InputFormat format, String content) {
    return new Reading().read(file("in/news", format, content));
  }

  static SourceFile file(String name, InputFormat format, String content) {
    return file(name, format, content.getBytes(StandardCharsets.UTF_8));
  }

  static SourceFile file(String name, InputFormat format, byte[] content) {
    return new SourceFile(
        name,
        format,
        Optional.empty(),
        Optional.of(MODIFIED),
        NOW,
        () -> new ByteArrayInputStream(content));
  }

  Reading withManifest(String folder, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    manifests.put(folder, Manifest.read(new ByteArrayInputStream(bytes)));
    return this;
  }

  @Override
  public FieldNames names(String source, InputFormat format) {
    return FieldNames.OWN;
  }

  List<SourceRecord> read(SourceFile file) {
    List<SourceRecord> records = new ArrayList<>();
    FileRecords.read(file, this, records::add, () -> others++);
    return records;
  }

  /** How many parts of archives were no pages. */
  int others() {
    return others;
  }

  @Override
  public Manifest manifest(String source) {
    String folder = source.substring(0, source.lastIndexOf('/') + 1);
    return manifests.getOrDefault(folder, Manifest.none());
  }

  @Override
  public Optional<Instant> modified(String source) {
    return Optional.empty();
  }

  static Article accepted(SourceRecord record) {
    if (parsed(record) instanceof Parsed.Accepted accepted) {
      return accepted.article();
    }
    throw new AssertionError("rejected: " + rejected(record));
  }

  static Reject rejected(SourceRecord record) {
    if (parsed(record) instanceof Parsed.Rejected rejected) {
      return rejected.reject();
    }
    throw new AssertionError("accepted: " + record);
  }

  static RejectReason reason(SourceRecord record) {
    return rejected(record).reason();
  }

  static Parsed parsed(SourceRecord record) {
    return new RecordParser(Optional.empty()).parse(record);
  }
}
