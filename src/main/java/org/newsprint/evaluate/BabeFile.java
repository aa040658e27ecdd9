package org.newsprint.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.newsprint.config.JsonLine;
import org.newsprint.config.JsonLines;
import org.newsprint.config.Problems;

/**
 * Reads sentences that experts judged to be fact or opinion (Spinde and others, "Neural media bias
 * detection using distant supervision with BABE", 2021).
 */
public final class BabeFile {
  public static final String FACT = "fact";
  public static final String OPINION = "opinion";

  /** What a sentence may be. */
  public static final List<String> LABELS = List.of(FACT, OPINION);

  private static final String FACTUAL = "Entirely factual";
  private static final String OPINIONATED = "Expresses writer's opinion";
  // As the published file has it.
  private static final String TYPESET = "Expresses writer\u2019s opinion";
  private static final String BETWEEN = "Somewhat factual but also opinionated";
  private static final String DISAGREED = "No agreement";
  private static final List<String> WORDS =
      List.of(FACTUAL, OPINIONATED, TYPESET, BETWEEN, DISAGREED);

  private int between;
  private int disagreed;

  private BabeFile() {}

  /** The sentences; of no use once a problem was added. */
  public static OpinionSet read(Path file, Problems problems) {
    BabeFile babe = new BabeFile();
    List<LabelledText> sentences = JsonLines.readAll(file, problems, babe::example);
    return new OpinionSet(sentences, babe.between, babe.disagreed);
  }

  private Stream<LabelledText> example(JsonLine line) {
    String text = line.requireText("text").orElse("");
    String outlet = line.requireText("outlet").orElse("");
    String word = line.requireWord("label_opinion", WORDS);
    return switch (word) {
      case FACTUAL -> Stream.of(new LabelledText(id(line), text, FACT, outlet));
      case OPINIONATED, TYPESET -> Stream.of(new LabelledText(id(line), text, OPINION, outlet));
      default -> {
        between += word.equals(BETWEEN) ? 1 : 0;
        disagreed += word.equals(DISAGREED) ? 1 : 0;
        yield Stream.empty();
      }
    };
  }

  private static String id(JsonLine line) {
    return String.valueOf(line.number());
  }
}
