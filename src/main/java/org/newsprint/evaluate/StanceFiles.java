package org.newsprint.evaluate;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsprint.config.JsonLine;
import org.newsprint.config.JsonLines;
import org.newsprint.config.Problems;
import org.newsprint.voice.Voice;

/** Reads sentences and articles whose stance people judged. */
public final class StanceFiles {
  /** How a sentence may stand to the target. */
  public static final List<String> SENTENCE_STANCES =
      List.of("favor", "against", "neutral", "irrelevant");

  /** How an article may stand to the target. */
  public static final List<String> ARTICLE_STANCES =
      List.of("favor", "against", "neutral-report", "off-topic");

  private final Set<String> ids = new HashSet<>();

  private StanceFiles() {}

  /**
   * The sentences by the ids of their articles, both in the order of the file, by {@code
   * article_id}, {@code sentence}, {@code voice}, {@code speaker}, {@code stance} and {@code
   * insufficient}; of no use once a problem was added.
   */
  public static Map<String, List<StanceSentence>> sentences(Path file, Problems problems) {
    List<StanceSentence> sentences =
        JsonLines.readAll(file, problems, line -> Stream.of(sentence(line)));
    return Collections.unmodifiableMap(
        sentences.stream()
            .collect(
                Collectors.groupingBy(
                    StanceSentence::articleId,
                    LinkedHashMap::new,
                    Collectors.toUnmodifiableList())));
  }

  /**
   * The articles in their order, by {@code id}, {@code title}, {@code text}, {@code outlet} and
   * {@code stance}; of no use once a problem was added.
   */
  public static List<StanceArticle> articles(Path file, Problems problems) {
    return JsonLines.readAll(file, problems, new StanceFiles()::article);
  }

  private static StanceSentence sentence(JsonLine line) {
    return new StanceSentence(
        line.requireText("article_id").orElse(""),
        line.requireText("sentence").orElse(""),
        line.requireOneOf("voice", List.of(Voice.values()), Voice::label).orElse(Voice.OUTLET),
        line.text("speaker"),
        line.requireWord("stance", SENTENCE_STANCES),
        line.requireFlag("insufficient"));
  }

  private Stream<StanceArticle> article(JsonLine line) {
    return Stream.of(
        new StanceArticle(
            line.requireId("id", ids),
            line.text("title"),
            line.requireText("text").orElse(""),
            line.text("outlet"),
            line.requireWord("stance", ARTICLE_STANCES)));
  }
}
