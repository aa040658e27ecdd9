package org.newsprint.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One object of a file of JSON lines, or one inside it, with its place to name when something is
 * wrong with it.
 */
public final class JsonLine {
  /**
   * A stretch of a text.
   *
   * @param start where it begins
   * @param end where it has ended; not before its start
   */
  public record Span(int start, int end) {}

  private final String file;
  private final int number;
  private final String path;
  private final JsonNode object;
  private final Problems problems;

  JsonLine(String file, int number, String path, JsonNode object, Problems problems) {
    this.file = file;
    this.number = number;
    this.path = path;
    this.object = object;
    this.problems = problems;
  }

  /** Where it stands. */
  public String file() {
    return file;
  }

  /** Its line, from 1. */
  public int number() {
    return number;
  }

  /** Says that something is wrong with a field. */
  public void problem(String field, String message) {
    problems.add(file, number, path(field), message);
  }

  /** Whether the field is there and not null. */
  public boolean has(String field) {
    return object.hasNonNull(field);
  }

  /** The text of a field that must be there; it may be empty. */
  public Optional<String> requireText(String field) {
    Optional<String> text = text(field);
    if (!has(field)) {
      problem(field, "is missing");
    }
    return text;
  }

  /** The text of a field, if it is there and not null. */
  public Optional<String> text(String field) {
    return has(field) ? text(field, object.path(field)) : Optional.empty();
  }

  /** The text of a field that must be there and be one of the words; it is empty otherwise. */
  public String requireWord(String field, List<String> words) {
    return requireOneOf(field, words, word -> word).orElse("");
  }

  /**
   * The value of a field that must be there and name one of them.
   *
   * @param label the name of a value
   */
  public <T> Optional<T> requireOneOf(String field, List<T> values, Function<T, String> label) {
    Optional<String> text = requireText(field);
    Optional<T> named =
        text.flatMap(
            word -> values.stream().filter(value -> label.apply(value).equals(word)).findFirst());
    if (text.isPresent() && named.isEmpty()) {
      String allowed = values.stream().map(label).collect(Collectors.joining(", "));
      problem(field, "'%s' is not one of %s".formatted(text.get(), allowed));
    }
    return named;
  }

  /**
   * The text of a field that must be there and tell the object from those before.
   *
   * @param seen those of the objects before; this one's is added
   */
  public String requireId(String field, Set<String> seen) {
    String id = requireText(field).orElse("");
    if (has(field) && object.path(field).isTextual()) {
      if (id.isBlank()) {
        problem(field, "is blank");
      } else if (!seen.add(id)) {
        problem(field, "'%s' is that of an earlier line".formatted(id));
      }
    }
    return id;
  }

  /** The whole number of a field that must be there, from {@code least} to {@code most}. */
  public Optional<Integer> requireNumber(String field, int least, int most) {
    return number(field, object.path(field), least, most);
  }

  /** The yes or no of a field that must be there; no otherwise. */
  public boolean requireFlag(String field) {
    JsonNode value = object.path(field);
    if (!value.isBoolean()) {
      problem(field, "must be true or false, " + found(value));
    }
    return value.asBoolean(false);
  }

  /** The objects in the list of a field that must be there. */
  public List<JsonLine> requireObjects(String field) {
    return list(field, object.path(field), this::inner);
  }

  /** The texts in the lists in the list of a field that must be there. */
  public List<List<String>> requireTextLists(String field) {
    return list(
        field,
        object.path(field),
        (place, inner) -> Optional.of(list(place, inner, (at, text) -> text(at, text))));
  }

  /** The whole numbers in the list of a field that must be there. */
  public List<Integer> requireNumbers(String field, int least, int most) {
    return list(field, object.path(field), (place, value) -> number(place, value, least, most));
  }

  /** The pairs {@code [start, end]} in the list of a field that must be there, within a text. */
  public List<Span> requireSpans(String field, int length) {
    return list(field, object.path(field), (place, value) -> span(place, value, length));
  }

  private Optional<Span> span(String place, JsonNode pair, int length) {
    JsonNode start = pair.path(0);
    JsonNode end = pair.path(1);
    boolean fits =
        pair.size() == 2
            && start.isInt()
            && end.isInt()
            && 0 <= start.intValue()
            && start.intValue() <= end.intValue()
            && end.intValue() <= length;
    if (!fits) {
      problem(place, "must be a pair [start, end] within the text, but is " + pair);
      return Optional.empty();
    }
    return Optional.of(new Span(start.intValue(), end.intValue()));
  }

  private <T> List<T> list(
      String place, JsonNode value, BiFunction<String, JsonNode, Optional<T>> read) {
    if (!value.isArray()) {
      problem(place, "must be a list, " + found(value));
      return List.of();
    }
    List<T> items = new ArrayList<>();
    for (int i = 0; i < value.size(); i++) {
      read.apply("%s[%d]".formatted(place, i), value.path(i)).ifPresent(items::add);
    }
    return items;
  }

  private Optional<JsonLine> inner(String place, JsonNode value) {
    if (!value.isObject()) {
      problem(place, "must be an object, " + found(value));
      return Optional.empty();
    }
    return Optional.of(new JsonLine(file, number, path(place), value, problems));
  }

  private Optional<String> text(String place, JsonNode value) {
    if (!value.isTextual()) {
      problem(place, "must be a string, but is of type " + value.getNodeType());
      return Optional.empty();
    }
    return Optional.of(value.textValue());
  }

  private Optional<Integer> number(String place, JsonNode value, int least, int most) {
    boolean fits = value.isInt() && value.intValue() >= least && value.intValue() <= most;
    if (!fits) {
      String found = isAbsent(value) ? "but is missing" : "but is " + value;
      problem(place, "must be a whole number from %d to %d, %s".formatted(least, most, found));
      return Optional.empty();
    }
    return Optional.of(value.intValue());
  }

  private String path(String field) {
    return path.isEmpty() || field.isEmpty() ? path + field : path + "." + field;
  }

  private static String found(JsonNode value) {
    return isAbsent(value) ? "but is missing" : "but is of type " + value.getNodeType();
  }

  private static boolean isAbsent(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }
}
