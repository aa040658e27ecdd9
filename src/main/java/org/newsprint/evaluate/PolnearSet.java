package org.newsprint.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.newsprint.config.JsonLine;
import org.newsprint.config.JsonLines;
import org.newsprint.config.Problems;

/**
 * Articles with their attributions, in the form to which PolNeAR (Newell et al. 2018) was brought.
 *
 * @param documents in the order of their file
 */
public record PolnearSet(List<PolnearDocument> documents) {
  /** Copies the documents. */
  public PolnearSet {
    documents = List.copyOf(documents);
  }

  /**
   * The objects of a file of JSON lines, which may be compressed as {@code .gz}: {@code text}, and
   * {@code attributions} as objects with lists of {@code [start, end]} for {@code source}, {@code
   * cue} and {@code content}, in code points. Other fields mean nothing. Mistakes are collected;
   * the set is to be used only if there are none.
   */
  public static PolnearSet read(Path file, Problems problems) {
    return new PolnearSet(JsonLines.readAll(file, problems, line -> document(line).stream()));
  }

  private static Optional<PolnearDocument> document(JsonLine line) {
    Optional<String> text = line.requireText("text");
    List<JsonLine> attributions = line.requireObjects("attributions");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    CodePoints points = new CodePoints(text.get());
    List<PolnearAttribution> read =
        attributions.stream().map(each -> attribution(each, points)).toList();
    return Optional.of(new PolnearDocument(text.get(), read));
  }

  private static PolnearAttribution attribution(JsonLine line, CodePoints points) {
    return new PolnearAttribution(
        spans(line, "source", points), spans(line, "cue", points), spans(line, "content", points));
  }

  private static List<Span> spans(JsonLine line, String field, CodePoints points) {
    return line.requireSpans(field, points.count()).stream().map(points::inChars).toList();
  }

  /** A text's characters counted as code points, as annotators' tools do. */
  private static final class CodePoints {
    private final int[] chars;

    CodePoints(String text) {
      chars = new int[text.codePointCount(0, text.length()) + 1];
      for (int i = 1; i < chars.length; i++) {
        chars[i] = text.offsetByCodePoints(chars[i - 1], 1);
      }
    }

    int count() {
      return chars.length - 1;
    }

    Span inChars(JsonLine.Span points) {
      return new Span(chars[points.start()], chars[points.end()]);
    }
  }
}
