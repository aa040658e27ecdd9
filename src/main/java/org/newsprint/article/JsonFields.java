package org.newsprint.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.newsprint.reject.RejectReason;

/** Reads one JSON object with text fields. */
final class JsonFields {
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private JsonFields() {}

  /**
   * The article's fields; a field that is null is absent.
   *
   * @throws Refusal with {@code MALFORMED_JSON} if the line is not one whole object, with {@code
   *     BAD_FIELD} if a field is not a string
   */
  static SortedMap<String, String> of(String line) throws Refusal {
    JsonNode object = object(line);
    SortedMap<String, String> fields = new TreeMap<>();
    for (String name : Fields.ALL) {
      text(object, name).ifPresent(value -> fields.put(name, value));
    }
    return fields;
  }

  /**
   * The article's fields where they have other names. What stands under one of these may be a
   * number or a list of texts, too, as exports have ids and authors.
   *
   * @throws Refusal as {@link #of(String)}
   */
  static SortedMap<String, String> of(String line, FieldNames names) throws Refusal {
    JsonNode object = object(line);
    SortedMap<String, String> fields = new TreeMap<>();
    // Without any field it would look like a line that was not yet read.
    fields.put(Fields.TEXT, "");
    for (String name : Fields.ALL) {
      if (names.isRead(name)) {
        named(object, name, names.other(name))
            .filter(value -> !value.equals(names.absent()))
            .ifPresent(value -> fields.put(name, value));
      }
    }
    return fields;
  }

  /**
   * A line in UTF-8 with other names for the fields, as one with ours.
   *
   * @throws Refusal as {@link #of(String)}, or with {@code UNREADABLE_ENCODING}
   */
  static byte[] inOurNames(byte[] line, FieldNames names) throws Refusal {
    ObjectNode ours = JsonNodeFactory.instance.objectNode();
    of(TextDecoder.decodeLine(line, Optional.empty()), names).forEach(ours::put);
    return ours.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The article's fields in a row of a file with typed columns, under either name, and each a text,
   * a number or a list of them.
   *
   * @throws Refusal with {@code BAD_FIELD} if a field is none of these
   */
  static SortedMap<String, String> ofRow(JsonNode row, FieldNames names) throws Refusal {
    SortedMap<String, String> fields = new TreeMap<>();
    for (String field : Fields.ALL) {
      for (String name : names.tried(field)) {
        Optional<String> value = loose(row, name).filter(text -> !text.equals(names.absent()));
        if (value.isPresent()) {
          fields.put(field, value.get());
          break;
        }
      }
    }
    return fields;
  }

  private static Optional<String> named(JsonNode object, String name, Optional<String> other)
      throws Refusal {
    Optional<String> value = other.isPresent() ? loose(object, other.get()) : Optional.empty();
    return value.isPresent() ? value : text(object, name);
  }

  private static Optional<String> loose(JsonNode object, String path) throws Refusal {
    JsonNode value = at(object, path);
    if (!value.isArray()) {
      return value.isMissingNode() || value.isNull()
          ? Optional.empty()
          : Optional.of(scalar(value, path));
    }
    StringJoiner all = new StringJoiner(", ");
    for (JsonNode item : value) {
      all.add(scalar(item, path));
    }
    return Optional.of(all.toString());
  }

  private static String scalar(JsonNode value, String path) throws Refusal {
    if (!value.isValueNode()) {
      throw new Refusal(
          RejectReason.BAD_FIELD,
          "%s is neither a text nor a list of texts: %s"
              .formatted(path, Refusal.quoted(value.toString())));
    }
    return value.asText();
  }

  /** The value under a name that may itself have dots, or whose dots lead into objects. */
  private static JsonNode at(JsonNode object, String path) {
    JsonNode value = object.path(path);
    if (value.isMissingNode()) {
      value = object;
      for (String name : Splitter.on('.').split(path)) {
        value = value.path(name);
      }
    }
    return value;
  }

  /**
   * The object that the line holds.
   *
   * @throws Refusal with {@code MALFORMED_JSON}, naming the column at which reading failed
   */
  static JsonNode object(String line) throws Refusal {
    JsonNode node = parse(line);
    if (!node.isObject()) {
      throw new Refusal(
          RejectReason.MALFORMED_JSON,
          "the line does not hold a JSON object: " + node.getNodeType());
    }
    return node;
  }

  /**
   * The value of a text field, unless it is absent or null.
   *
   * @throws Refusal with {@code BAD_FIELD} if it is of another type
   */
  static Optional<String> text(JsonNode object, String name) throws Refusal {
    JsonNode value = object.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw new Refusal(
          RejectReason.BAD_FIELD,
          "%s is not a string: %s".formatted(name, Refusal.quoted(value.toString())));
    }
    return Optional.of(value.textValue());
  }

  private static JsonNode parse(String line) throws Refusal {
    try {
      return JSON.readValue(line);
    } catch (JsonProcessingException broken) {
      int column = broken.getLocation() == null ? 1 : broken.getLocation().getColumnNr();
      String cause = TextCleaner.line(broken.getOriginalMessage());
      throw new Refusal(
          RejectReason.MALFORMED_JSON, "not JSON at column %s: %s".formatted(column, cause));
    }
  }
}
