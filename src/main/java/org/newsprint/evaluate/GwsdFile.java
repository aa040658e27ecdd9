package org.newsprint.evaluate;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsprint.config.JsonLine;
import org.newsprint.config.JsonLines;
import org.newsprint.config.Problems;

/**
 * Reads sentences on whether global warming is a serious concern (Luo, Card and Jurafsky,
 * "Detecting stance in media on global warming", 2020).
 */
public final class GwsdFile {
  /** How a sentence may stand to it. */
  public static final List<String> LABELS = List.of("agree", "neutral", "disagree");

  private final Set<String> ids = new HashSet<>();

  private GwsdFile() {}

  /**
   * The sentences in their order, each a group of its own: an id tells the round and batch of the
   * judging and the place in it, but no article. Of no use once a problem was added.
   */
  public static List<LabelledText> read(Path file, Problems problems) {
    return JsonLines.readAll(file, problems, new GwsdFile()::example);
  }

  private Stream<LabelledText> example(JsonLine line) {
    String id = line.requireId("id", ids);
    String text = line.requireText("text").orElse("");
    return Stream.of(new LabelledText(id, text, line.requireWord("stance", LABELS), id));
  }
}
