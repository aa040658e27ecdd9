package org.newsprint.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsprint.reject.Provenance;
import org.newsprint.reject.RejectReason;

/**
 * Reads rows of the table {@code rejected} back, each as the record that it was: under its own
 * format, at its own place, with its payload for content. A text finds its manifest again.
 */
final class RejectedLines {
  private final SourceFile file;
  private final Surroundings surroundings;
  private final Consumer<SourceRecord> out;

  RejectedLines(SourceFile file, Surroundings surroundings, Consumer<SourceRecord> out) {
    this.file = file;
    this.surroundings = surroundings;
    this.out = out;
  }

  void read() {
    Lines.read(file, this::read, out);
  }

  private void read(LineReader.Line line) {
    if (!line.body().isWhole()) {
      out.accept(Lines.record(file, line));
      return;
    }
    try {
      replay(JsonFields.object(TextDecoder.decodeLine(line.body().bytes(), Optional.empty())));
    } catch (Refusal refusal) {
      out.accept(file.broken(line.number(), line.body(), refusal.defect()));
    }
  }

  private void replay(JsonNode row) throws Refusal {
    Provenance provenance = new Provenance(required(row, "source"), position(row));
    InputFormat format = format(row);
    byte[] payload = payload(row);
    SourceFile original = original(provenance.source(), format, payload, seenAt(row));
    if (row.path("payload_truncated").asBoolean()) {
      String detail = "only its first %s bytes were kept".formatted(payload.length);
      Defect defect = new Defect(RejectReason.TRUNCATED_PAYLOAD, detail);
      out.accept(original.broken(provenance.position(), Body.beginning(payload), defect));
    } else {
      replay(original, provenance.position());
    }
  }

  private void replay(SourceFile original, long position) {
    long[] records = {0};
    FileRecords.read(
        original,
        surroundings,
        record -> {
          records[0]++;
          out.accept(inPlace(record, original.format(), position));
        },
        () -> {});
    if (records[0] == 0) {
      Defect defect = new Defect(RejectReason.EMPTY_TEXT, "the payload holds no record");
      out.accept(original.broken(position, Body.NONE, defect));
    }
  }

  // The payload of a CSV row has its header above it, so its first row stands on line 2.
  private static SourceRecord inPlace(SourceRecord record, InputFormat format, long position) {
    if (position == 0 || format == InputFormat.TEXT || record.format() != format) {
      return record;
    }
    long first = format == InputFormat.CSV ? 2 : 1;
    long line = Math.max(first, record.provenance().position());
    return record.at(position + line - first);
  }

  private SourceFile original(
      String source, InputFormat format, byte[] payload, Optional<Instant> seenAt) {
    return new SourceFile(
        source,
        format,
        surroundings.names(source, format),
        format == InputFormat.CSV ? Optional.empty() : file.charset(),
        surroundings.modified(source).or(() -> seenAt),
        file.readAt(),
        () -> new ByteArrayInputStream(payload));
  }

  private static byte[] payload(JsonNode row) throws Refusal {
    String payload = JsonFields.text(row, "payload").orElse("");
    String encoding = JsonFields.text(row, "payload_encoding").orElse("utf8");
    return switch (encoding) {
      case "utf8" -> payload.getBytes(StandardCharsets.UTF_8);
      case "base64" -> base64(payload);
      default -> throw bad("payload_encoding", encoding);
    };
  }

  private static byte[] base64(String payload) throws Refusal {
    try {
      return Base64.getDecoder().decode(payload);
    } catch (IllegalArgumentException notBase64) {
      throw bad("payload", payload);
    }
  }

  private static long position(JsonNode row) throws Refusal {
    JsonNode position = row.path("position");
    if (!position.isIntegralNumber() || position.longValue() < 0) {
      throw bad("position", position.toString());
    }
    return position.longValue();
  }

  private static InputFormat format(JsonNode row) throws Refusal {
    String label = required(row, "format");
    Optional<InputFormat> format = InputFormat.named(label);
    return format.orElseThrow(() -> bad("format", label));
  }

  private static Optional<Instant> seenAt(JsonNode row) throws Refusal {
    String value = JsonFields.text(row, "seen_at").orElse("");
    try {
      return value.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(value));
    } catch (DateTimeException notAnInstant) {
      throw bad("seen_at", value);
    }
  }

  private static String required(JsonNode row, String name) throws Refusal {
    Optional<String> value = JsonFields.text(row, name);
    return value.orElseThrow(() -> bad(name, ""));
  }

  private static Refusal bad(String name, String value) {
    return new Refusal(
        RejectReason.BAD_FIELD,
        "%s is not what the table rejected has there: %s".formatted(name, Refusal.quoted(value)));
  }
}
