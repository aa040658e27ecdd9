package org.newsprint.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.SortedMap;
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
