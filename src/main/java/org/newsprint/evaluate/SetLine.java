package org.newsprint.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.newsprint.config.Problems;

/** One object of a file of labels, with its place to name when something is wrong with it. */
final class SetLine {
  private final String file;
  private final int number;
  private final JsonNode object;
  private final Problems problems;

  SetLine(String file, int number, JsonNode object, Problems problems) {
    this.file = file;
    this.number = number;
    this.object = object;
    this.problems = problems;
  }

  /** Where it stands. */
  String file() {
    return file;
  }

  /** Its line, from 1. */
  int number() {
    return number;
  }

  /** Says that something is wrong with a field. */
  void problem(String field, String message) {
    problems.add(file, number, field, message);
  }

  /** The text of a field that must be there; it may be empty. */
  Optional<String> requireText(String field) {
    Optional<String> text = text(field);
    if (!object.hasNonNull(field)) {
      problem(field, "is missing");
    }
    return text;
  }

  /** The text of a field, if it is there and not null. */
  Optional<String> text(String field) {
    if (!object.hasNonNull(field)) {
      return Optional.empty();
    }
    JsonNode value = object.path(field);
    if (!value.isTextual()) {
      problem(field, "must be a string, but is of type " + value.getNodeType());
      return Optional.empty();
    }
    return Optional.of(value.textValue());
  }

  /** The whole number of a field that must be there, from 0 to {@code most}. */
  Optional<Integer> requireNumber(String field, int most) {
    JsonNode value = object.path(field);
    boolean fits = value.isInt() && value.intValue() >= 0 && value.intValue() <= most;
    if (!fits) {
      String found = object.hasNonNull(field) ? "but is " + value : "but is missing";
      problem(field, "must be a whole number from 0 to %d, %s".formatted(most, found));
      return Optional.empty();
    }
    return Optional.of(value.intValue());
  }

  /** The objects of a list that must be there. */
  Optional<List<SetLine>> requireObjects(String field) {
    return requireList(field)
        .map(list -> list.map(node -> new SetLine(file, number, node, problems)).toList());
  }

  /** The pairs {@code [start, end]} of a list that must be there, from 0 to {@code most}. */
  List<Span> requireSpans(String field, int most) {
    return requireList(field).stream()
        .flatMap(list -> list)
        .flatMap(pair -> span(field, pair, most).stream())
        .toList();
  }

  private Optional<Stream<JsonNode>> requireList(String field) {
    JsonNode value = object.path(field);
    if (!value.isArray()) {
      problem(field, "must be a list");
      return Optional.empty();
    }
    return Optional.of(StreamSupport.stream(value.spliterator(), false));
  }

  private Optional<Span> span(String field, JsonNode pair, int most) {
    JsonNode start = pair.path(0);
    JsonNode end = pair.path(1);
    boolean fits =
        pair.size() == 2
            && start.isInt()
            && end.isInt()
            && 0 <= start.intValue()
            && start.intValue() <= end.intValue()
            && end.intValue() <= most;
    if (!fits) {
      problem(field, "must hold pairs [start, end] within the text, but holds " + pair);
      return Optional.empty();
    }
    return Optional.of(new Span(start.intValue(), end.intValue()));
  }
}
