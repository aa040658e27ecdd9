package org.newsprint.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.avro.LogicalType;
import org.apache.avro.Schema;
import org.apache.avro.file.DataFileConstants;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;

/**
 * Reads a container file of Avro, whose rows are records. Holds one block of the file in memory,
 * and reads on from one to the next.
 */
final class AvroFile implements RowLines.Rows {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final int MARKER_BYTES = 16;

  private final LastBytes in;
  private final byte[] marker;
  private final DataFileStream<Object> blocks;

  private AvroFile(SourceFile file) throws IOException, Refusal {
    BufferedInputStream content = new BufferedInputStream(file.content().open());
    in = new LastBytes(content, MARKER_BYTES);
    try {
      content.mark(Limits.RECORD_BYTES);
      marker = marker(content);
      content.reset();
      // Without conversions each value is as it was written: a number for a time.
      blocks = new DataFileStream<>(in, new GenericDatumReader<>(null, null, new GenericData()));
      Schema schema = blocks.getSchema();
      if (schema.getType() != Schema.Type.RECORD) {
        throw new IOException("its rows are no records but of type " + schema.getType().getName());
      }
      RowLines.requireText(
          file.names(),
          path -> has(schema, path),
          schema.getFields().stream().map(Schema.Field::name).toList());
    } catch (IOException | RuntimeException | Refusal broken) {
      content.close();
      throw broken;
    }
  }

  /** Hands over every row of the file. */
  static void read(SourceFile file, Consumer<SourceRecord> out) {
    new RowLines(file, out).read(() -> new AvroFile(file));
  }

  @Override
  public Optional<ObjectNode> next() throws IOException {
    if (blocks.hasNext()) {
      return Optional.of(object((IndexedRecord) blocks.next()));
    }
    // The library takes any end for that of the file.
    if (!Arrays.equals(in.last(), marker)) {
      throw new IOException("it ends within a block");
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    blocks.close();
  }

  /** What stands at the end of the file's header, and so of each of its blocks. */
  private static byte[] marker(InputStream in) throws IOException {
    BinaryDecoder header = DecoderFactory.get().directBinaryDecoder(in, null);
    header.readFixed(new byte[DataFileConstants.MAGIC.length]);
    for (long entries = header.readMapStart(); entries > 0; entries = header.mapNext()) {
      for (long entry = 0; entry < entries; entry++) {
        header.skipString();
        header.skipBytes();
      }
    }
    byte[] marker = new byte[MARKER_BYTES];
    header.readFixed(marker);
    return marker;
  }

  private static boolean has(Schema schema, String path) {
    if (field(schema, path).isPresent()) {
      return true;
    }
    Optional<Schema> at = Optional.of(schema);
    for (String name : Splitter.on('.').split(path)) {
      at = at.flatMap(parent -> field(parent, name)).map(Schema.Field::schema);
    }
    return at.isPresent();
  }

  private static Optional<Schema.Field> field(Schema schema, String name) {
    return switch (schema.getType()) {
      case RECORD -> Optional.ofNullable(schema.getField(name));
      case UNION ->
          schema.getTypes().stream()
              .filter(type -> type.getType() == Schema.Type.RECORD)
              .flatMap(type -> field(type, name).stream())
              .findFirst();
      default -> Optional.empty();
    };
  }

  private static ObjectNode object(IndexedRecord row) {
    ObjectNode object = JSON.objectNode();
    for (Schema.Field field : row.getSchema().getFields()) {
      Object value = row.get(field.pos());
      if (value != null) {
        object.set(field.name(), node(field.schema(), value));
      }
    }
    return object;
  }

  private static JsonNode node(Schema declared, Object value) {
    Schema schema =
        declared.getType() == Schema.Type.UNION
            ? declared.getTypes().get(GenericData.get().resolveUnion(declared, value))
            : declared;
    if (value instanceof IndexedRecord record) {
      return object(record);
    }
    if (value instanceof Collection<?> items) {
      ArrayNode list = JSON.arrayNode();
      items.stream()
          .filter(item -> item != null)
          .forEach(item -> list.add(node(schema.getElementType(), item)));
      return list;
    }
    return JSON.textNode(text(schema.getLogicalType(), value));
  }

  private static String text(LogicalType type, Object value) {
    String logical = type == null ? "" : type.getName();
    if (value instanceof Number number) {
      return switch (logical) {
        case "timestamp-millis", "local-timestamp-millis" ->
            Instant.ofEpochMilli(number.longValue()).toString();
        case "timestamp-micros", "local-timestamp-micros" ->
            Instant.EPOCH.plus(number.longValue(), ChronoUnit.MICROS).toString();
        case "date" -> LocalDate.ofEpochDay(number.longValue()).toString();
        default -> value.toString();
      };
    }
    return value instanceof ByteBuffer bytes
        ? StandardCharsets.UTF_8.decode(bytes.duplicate()).toString()
        : value.toString();
  }
}
